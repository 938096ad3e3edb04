import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate, Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Textarea } from '@/shared/ui/textarea';
import css from './coordination.module.css';
import panel from './panel.module.css';

interface Props {
  item: WorkItem;
  onClose: () => void;
  onSaved: () => void;
}

/** Cause and the help that is wanted are needed; a blocked item brings its reason and person along. */
export function CoordinationForm({ item, onClose, onSaved }: Props) {
  const { t } = useTranslation('item-view');
  const [cause, setCause] = useState(item.blocked?.reason ?? '');
  const [help, setHelp] = useState('');
  const [resource, setResource] = useState('');
  const [owner, setOwner] = useState<Party | null>(
    item.blocked?.waitingFor?.kind === 'PERSON' ? item.blocked.waitingFor : null,
  );
  const [due, setDue] = useState<LocalDate | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (cause.trim() === '' || help.trim() === '') return;
    setBusy(true);
    try {
      await api.post('/plans/{planId}/items/{itemId}/coordination', {
        path: { planId: item.planId, itemId: item.id },
        body: {
          cause: cause.trim(),
          help: help.trim(),
          resource: resource.trim() === '' ? null : resource.trim(),
          ownerId: owner?.id ?? null,
          due,
        },
      });
      onSaved();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const needed = (value: string, text: string) => (tried && value.trim() === '' ? text : null);
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <FormProblem error={error} fields={['cause', 'help', 'ownerId', 'due', 'resource']} />
      <Field
        label={t('coordination.cause')}
        required
        error={needed(cause, t('coordination.causeNeeded')) ?? fieldError(error, 'cause')}
      >
        <Textarea value={cause} rows={2} onChange={(event) => setCause(event.target.value)} />
      </Field>
      <Field
        label={t('coordination.help')}
        required
        error={needed(help, t('coordination.helpNeeded')) ?? fieldError(error, 'help')}
      >
        <Textarea value={help} rows={2} onChange={(event) => setHelp(event.target.value)} />
      </Field>
      <Field label={t('coordination.resource')} error={fieldError(error, 'resource')}>
        <Input value={resource} onChange={(event) => setResource(event.target.value)} />
      </Field>
      <div className={css.pair}>
        <Field label={t('coordination.owner')} error={fieldError(error, 'ownerId')}>
          <PartyPicker value={owner} onChange={setOwner} />
        </Field>
        <Field label={t('coordination.due')} error={fieldError(error, 'due')}>
          <DatePicker value={due} onChange={setDue} scope={{ kind: 'PLAN', id: item.planId }} />
        </Field>
      </div>
      <div className={panel.actions}>
        <Button size="small" look="primary" type="submit" busy={busy}>
          {t('coordination.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('shared:cancel')}
        </Button>
      </div>
    </form>
  );
}

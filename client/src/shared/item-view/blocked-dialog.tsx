import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate, Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Chip } from '@/shared/ui/chip';
import { DatePicker } from '@/shared/ui/date-picker';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { PartyOption } from '@/shared/ui/party-option';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Textarea } from '@/shared/ui/textarea';
import css from './blocked-dialog.module.css';
import { CriticalMark } from './critical-mark';
import type { FieldEdit } from './use-field-edit';

const REASONS = ['answer', 'approval', 'resources', 'technical'] as const;

const ANYBODY = ['PERSON', 'POST', 'UNIT', 'EXTERNAL'] as const;

interface Props {
  item: WorkItem;
  plan?: string;
  edits: FieldEdit;
  onClose: () => void;
}

/** Why it cannot go on, and who can help: both are needed. */
export function BlockedDialog({ item, plan, edits, onClose }: Props) {
  const { t } = useTranslation('item-view');
  const queries = useQueryClient();
  const form = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(item.blocked?.reason ?? '');
  const [helper, setHelper] = useState<Party | null>(item.blocked?.waitingFor ?? null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [coordinating, setCoordinating] = useState(false);
  const [help, setHelp] = useState('');
  const [due, setDue] = useState<LocalDate | null>(null);
  const [blocked, setBlocked] = useState(false);
  const suggested = suggestions(item);

  const coordinate = () =>
    api.post('/plans/{planId}/items/{itemId}/coordination', {
      path: { planId: item.planId, itemId: item.id },
      body: {
        cause: reason.trim(),
        help: help.trim(),
        ownerId: helper?.kind === 'PERSON' ? helper.id : null,
        due,
      },
    });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || helper === null) return;
    if (coordinating && help.trim() === '') return;
    setBusy(true);
    try {
      // When only the second half failed, only that is tried again.
      if (!blocked) {
        const patch = {
          status: 'BLOCKED' as const,
          blocked: { reason: reason.trim(), waitingForId: helper.id },
        };
        const outcome = await edits.commands.edit(item.id, patch, {}, item);
        if (outcome.kind !== 'done') throw outcome.error;
        setBlocked(true);
      }
      if (coordinating) {
        await coordinate();
        void queries.invalidateQueries({ queryKey: ['item', item.id, 'coordination'] });
      }
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      initialFocus={first}
      onClose={onClose}
      title={`${item.name} · ${t('blocked.title')}`}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" type="submit" form={form} busy={busy}>
            {helper === null ? t('blocked.confirm') : t('blocked.notify', { name: helper.name })}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit} noValidate>
        <div className={css.facts}>
          <Chip>{item.outline}</Chip>
          {item.critical && <CriticalMark />}
          {plan !== undefined && <Chip>{plan}</Chip>}
        </div>
        <FormProblem error={error} />
        <Field
          label={t('blocked.reason')}
          required
          hint={t('blocked.reasonHint')}
          error={tried && reason.trim() === '' ? t('blocked.reasonNeeded') : null}
        >
          <div className={css.reasons}>
            {REASONS.map((reasonKey) => t(`blocked.reasons.${reasonKey}`)).map((each) => (
              <button
                key={each}
                type="button"
                className={css.reason}
                aria-pressed={reason.startsWith(each)}
                onClick={() => setReason(withStart(reason, each))}
              >
                {each}
              </button>
            ))}
          </div>
          <Textarea
            ref={first}
            value={reason}
            rows={2}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <Field
          label={t('blocked.waitingFor')}
          required
          hint={t('blocked.waitingForHint')}
          error={tried && helper === null ? t('blocked.waitingForNeeded') : null}
        >
          <PartyPicker value={helper} onChange={setHelper} kinds={ANYBODY} />
        </Field>
        {helper === null && suggested.length > 0 && (
          <ul className={css.people}>
            {suggested.map((party) => (
              <li key={party.id}>
                <button type="button" className={css.person} onClick={() => setHelper(party)}>
                  <PartyOption party={party} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <Checkbox checked={coordinating} onChange={setCoordinating}>
          {t('blocked.coordinate')}
        </Checkbox>
        {coordinating && (
          <div className={css.coordinate}>
            <Field
              label={t('coordination.help')}
              required
              error={tried && help.trim() === '' ? t('coordination.helpNeeded') : null}
            >
              <Textarea value={help} rows={2} onChange={(event) => setHelp(event.target.value)} />
            </Field>
            <Field label={t('coordination.due')}>
              <DatePicker value={due} onChange={setDue} scope={{ kind: 'PLAN', id: item.planId }} />
            </Field>
          </div>
        )}
      </form>
    </Dialog>
  );
}

/** Those who decide or advise on the item, never its owner. */
function suggestions(item: WorkItem): Party[] {
  const order = ['A', 'C', 'S', 'R', 'I'];
  return [...item.raci]
    .sort((a, b) => order.indexOf(a.letter) - order.indexOf(b.letter))
    .map((entry) => entry.party)
    .filter((party) => party.kind === 'PERSON' && party.id !== item.owner?.id)
    .slice(0, 3);
}

function withStart(reason: string, start: string): string {
  const rest = reason.includes('：') ? reason.slice(reason.indexOf('：') + 1) : reason;
  return `${start}：${rest.trim()}`;
}

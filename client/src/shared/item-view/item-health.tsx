import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthValue, WorkItem } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Segmented } from '@/shared/ui/segmented';
import { Textarea } from '@/shared/ui/textarea';
import { HealthChip } from './health-chip';
import css from './panel.module.css';
import { type FieldEdit, firstSentence } from './use-field-edit';

const VALUES: readonly HealthValue[] = ['ON_TRACK', 'AT_RISK', 'DELAYED'];

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
}

/** Health with its reason in words, computed or judged by hand with a reason of one's own. */
export function ItemHealth({ item, edits, mayEdit }: Props) {
  const { t } = useTranslation('item-view');
  const { moment } = useDates();
  const sentence = useSentence();
  const { health } = item;
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<HealthValue>(health.value);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const send = async (override: { value: HealthValue; reason: string } | null) => {
    const patch = { healthOverride: override };
    const outcome = await edits.commands.edit(item.id, patch, {}, item);
    setProblem(outcome.kind === 'done' ? null : firstSentence(outcome.error, sentence));
    if (outcome.kind === 'done') setOpen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setProblem(t('healthEdit.reasonNeeded'));
    else void send({ value, reason: reason.trim() });
  };
  return (
    <section className={css.section}>
      <div className={css.heading}>
        <h3>{t('healthEdit.title')}</h3>
        <HealthChip health={health} />
      </div>
      <p>{health.override?.reason ?? health.reason}</p>
      {health.override !== null && (
        <p className={css.quiet}>
          {t('healthEdit.byHand', {
            name: health.override.by?.name ?? t('shared:somebodyGone'),
            at: moment(health.override.at),
          })}
          {' · '}
          {t('healthEdit.computed', { value: t(`health.${health.computed}`) })}
        </p>
      )}
      {mayEdit && !open && (
        <div className={css.actions}>
          <Button size="small" look="quiet" onClick={() => setOpen(true)}>
            {t('healthEdit.change')}
          </Button>
          {health.override !== null && (
            <Button size="small" look="quiet" onClick={() => void send(null)}>
              {t('healthEdit.back')}
            </Button>
          )}
        </div>
      )}
      {open && (
        <form className={css.health} onSubmit={submit}>
          <Segmented
            label={t('healthEdit.title')}
            value={value}
            options={VALUES.map((each) => ({ value: each, label: t(`health.${each}`) }))}
            onChange={setValue}
          />
          <Field label={t('healthEdit.reason')} required error={problem}>
            <Textarea value={reason} rows={2} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <div className={css.actions}>
            <Button size="small" look="primary" type="submit">
              {t('healthEdit.save')}
            </Button>
            <Button size="small" onClick={() => setOpen(false)}>
              {t('shared:cancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

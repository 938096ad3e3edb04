import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { GoalStatement } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { Textarea } from '@/shared/ui/textarea';
import css from './statement.module.css';

interface Props {
  /** Null writes a new one. */
  statement: GoalStatement | null;
  unitId: Id;
  unit: string;
  onClose: () => void;
}

const FIELDS = ['mission', 'vision', 'background'] as const;

export function StatementDialog({ statement, unitId, unit, onClose }: Props) {
  const { t } = useTranslation('goals');
  const { today } = useDates();
  const id = useId();
  const form = useEditForm({
    thing: statement,
    draftOf: (thing: GoalStatement | null) => ({
      mission: thing?.mission ?? '',
      vision: thing?.vision ?? '',
      background: thing?.background ?? '',
      from: thing?.from ?? today,
      to: thing?.to ?? null,
    }),
    send: (draft, version) =>
      version === undefined
        ? api.post<GoalStatement>('/goal-statements', { body: { unitId, ...draft } })
        : api.patch<GoalStatement>('/goal-statements/{statementId}', {
            path: { statementId: statement?.id ?? '' },
            body: draft,
            version,
          }),
    kinds: ['goal'],
    onSaved: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('statement.title', { unit })}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" type="submit" form={id} busy={form.busy} disabled={!form.changed}>
            {t('shared:save')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        {form.stale === null ? (
          <FormProblem error={form.error} fields={FIELDS} />
        ) : (
          <StaleNotice {...form.stale} />
        )}
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`statement.${field}`)}
            hint={t(`statement.hint.${field}`)}
            error={fieldError(form.error, field)}
          >
            <Textarea
              rows={field === 'background' ? 4 : 2}
              maxLength={4000}
              value={form.draft[field]}
              onChange={(event) => form.set({ [field]: event.target.value })}
            />
          </Field>
        ))}
        <div className={css.two}>
          <Field label={t('statement.from')} error={fieldError(form.error, 'from')}>
            <DatePicker
              value={form.draft.from}
              onChange={(from) => form.set({ from: from ?? today })}
            />
          </Field>
          <Field label={t('statement.to')} error={fieldError(form.error, 'to')}>
            <DatePicker value={form.draft.to} onChange={(to) => form.set({ to })} />
          </Field>
        </div>
      </form>
    </Dialog>
  );
}

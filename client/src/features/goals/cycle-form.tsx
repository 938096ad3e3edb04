import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { GoalCycle } from '@/shared/api/goal-types';
import type { LocalDate } from '@/shared/api/types';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { StaleNotice } from '@/shared/ui/stale-notice';
import css from './views.module.css';

const KINDS = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'OWN'] as const;
const FIELDS = ['name', 'from', 'to'];

/** Name, kind and days of a cycle. */
export function CycleForm({ cycle, onClose }: { cycle: GoalCycle | null; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const form = useEditForm({
    thing: cycle,
    draftOf: (thing: GoalCycle | null) => ({
      name: thing?.name ?? '',
      kind: thing?.kind ?? ('HALF_YEAR' as const),
      from: thing?.from ?? (null as LocalDate | null),
      to: thing?.to ?? (null as LocalDate | null),
    }),
    send: (draft, version) =>
      version === undefined
        ? api.post<GoalCycle>('/goal-cycles', { body: draft })
        : api.patch<GoalCycle>('/goal-cycles/{cycleId}', {
            path: { cycleId: cycle?.id ?? '' },
            body: draft,
            version,
          }),
    kinds: ['goal'],
    onSaved: onClose,
  });
  const { draft, error } = form;
  const complete = draft.name.trim() !== '' && draft.from !== null && draft.to !== null;
  return (
    <form
      className={css.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) form.save();
      }}
    >
      {form.stale === null ? (
        <FormProblem error={error} fields={FIELDS} />
      ) : (
        <StaleNotice {...form.stale} />
      )}
      <div className={css.two}>
        <Field label={t('cycles.name')} required error={fieldError(error, 'name')}>
          <Input
            value={draft.name}
            maxLength={100}
            placeholder={t('cycles.nameHint')}
            onChange={(event) => form.set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('cycles.kindLabel')}>
          <Select
            value={draft.kind}
            onChange={(kind) => form.set({ kind })}
            options={KINDS.map((value) => ({ value, label: t(`cycles.kind.${value}`) }))}
          />
        </Field>
        <Field label={t('cycles.first')} required error={fieldError(error, 'from')}>
          <DatePicker value={draft.from} onChange={(from) => form.set({ from })} />
        </Field>
        <Field label={t('cycles.last')} required error={fieldError(error, 'to')}>
          <DatePicker value={draft.to} onChange={(to) => form.set({ to })} />
        </Field>
      </div>
      <div className={css.foot}>
        <Button onClick={onClose}>{t('shared:cancel')}</Button>
        <Button type="submit" look="primary" busy={form.busy} disabled={!complete || !form.changed}>
          {t('shared:save')}
        </Button>
      </div>
    </form>
  );
}

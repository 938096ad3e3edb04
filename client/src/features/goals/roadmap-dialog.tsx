import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { RoadmapEntry, RoadmapPeriod } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { toast } from '@/shared/ui/toast';
import { contentOf } from './roadmap-entry';
import css from './views.module.css';

export const PERIODS: readonly RoadmapPeriod[] = [
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'ONE_YEAR',
  'THREE_YEARS',
  'FIVE_YEARS',
];

interface Props {
  goalId: Id;
  entry: RoadmapEntry | null;
  /** Where a new one begins. */
  year: number;
  period: RoadmapPeriod;
  onClose: () => void;
}

/** One entry of the roadmap. */
export function RoadmapDialog({ goalId, entry, year, period, onClose }: Props) {
  const { t } = useTranslation('goals');
  const id = useId();
  const queries = useQueryClient();
  const sentence = useSentence();
  const form = useEditForm({
    thing: entry,
    draftOf: (thing: RoadmapEntry | null) => ({
      period: thing?.period ?? period,
      year: String(thing?.year ?? year),
      focus: thing?.focus ?? '',
      milestone: thing?.milestone ?? '',
      deliverable: thing?.deliverable ?? '',
      expected: thing?.expected ?? '',
    }),
    send: (draft, version) => {
      const body = {
        ...draft,
        year: Number(draft.year),
        milestone: draft.milestone || null,
        deliverable: draft.deliverable || null,
        expected: draft.expected || null,
        done: entry?.done ?? false,
      };
      return version === undefined || entry === null
        ? api.post<RoadmapEntry>('/goals/{goalId}/roadmap', { path: { goalId }, body })
        : api.patch<RoadmapEntry>('/goals/{goalId}/roadmap/{entryId}', {
            path: { goalId, entryId: entry.id },
            body,
            version,
          });
    },
    kinds: ['goal'],
    onSaved: onClose,
  });
  const remove = async () => {
    if (entry === null) return;
    try {
      await api.delete('/goals/{goalId}/roadmap/{entryId}', {
        path: { goalId, entryId: entry.id },
        version: entry.version,
      });
      onClose();
      toast({
        text: t('roadmap.removed', { focus: entry.focus }),
        action: {
          label: t('shared:undo'),
          onPress: () =>
            void api
              .post('/goals/{goalId}/roadmap', { path: { goalId }, body: contentOf(entry) })
              .finally(() => void queries.invalidateQueries({ queryKey: ['goal'] })),
        },
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await queries.invalidateQueries({ queryKey: ['goal'] });
  };
  const complete = form.draft.focus.trim() !== '' && /^\d{4}$/.test(form.draft.year);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(entry === null ? 'roadmap.new' : 'roadmap.change')}
      actions={
        <>
          {entry !== null && (
            <Button look="quiet" onClick={() => void remove()}>
              {t('roadmap.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            form={id}
            busy={form.busy}
            disabled={!complete || !form.changed}
          >
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
          if (complete) form.save();
        }}
      >
        {form.stale === null ? (
          <FormProblem error={form.error} fields={['focus', 'year']} />
        ) : (
          <StaleNotice {...form.stale} />
        )}
        <div className={css.two}>
          <Field label={t('roadmap.period')}>
            <Select
              value={form.draft.period}
              onChange={(next) => form.set({ period: next })}
              options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
            />
          </Field>
          <Field label={t('roadmap.year')} error={fieldError(form.error, 'year')}>
            <Input
              inputMode="numeric"
              maxLength={4}
              value={form.draft.year}
              onChange={(event) => form.set({ year: event.target.value })}
            />
          </Field>
        </div>
        {(['focus', 'milestone', 'deliverable', 'expected'] as const).map((name) => (
          <Field
            key={name}
            label={t(`roadmap.${name}`)}
            required={name === 'focus'}
            hint={t(`roadmap.hint.${name}`)}
            error={fieldError(form.error, name)}
          >
            <Input
              value={form.draft[name]}
              maxLength={2000}
              onChange={(event) => form.set({ [name]: event.target.value })}
            />
          </Field>
        ))}
      </form>
    </Dialog>
  );
}

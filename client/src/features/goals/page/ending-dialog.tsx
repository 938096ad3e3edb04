import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal } from '@/shared/api/goal-types';
import { useDraft } from '@/shared/drafts/use-draft';
import { keyResultsQuery } from '@/shared/goal-view/goal-queries';
import { parseAmount, percent } from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import css from './goal-screen.module.css';

type Reached = 'figures' | 'yes' | 'no';
const ANSWERS: readonly Reached[] = ['figures', 'yes', 'no'];

/** Closes a goal: reached or not, a score from 0 to 1, and what was learnt. */
export function EndingDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const results = useQuery(keyResultsQuery(goal.id));
  const [reached, setReached] = useState<Reached>('figures');
  const [score, setScore] = useState('');
  const [scores, setScores] = useState<Record<string, string>>({});
  const [reflection, setReflection] = useDraft(`goal.end.${goal.id}`);
  const bad = (typed: string) => {
    const value = parseAmount(typed);
    return typed.trim() !== '' && (value === null || value < 0 || value > 1);
  };
  const close = useMutation({
    mutationFn: () =>
      api.post<Goal>('/goals/{goalId}/closing', {
        path: { goalId: goal.id },
        version: goal.version,
        body: {
          reached: reached === 'figures' ? null : reached === 'yes',
          score: parseAmount(score),
          reflection: reflection.trim(),
          keyResults: Object.entries(scores).flatMap(([keyResultId, typed]) => {
            const value = parseAmount(typed);
            return value === null ? [] : [{ keyResultId, score: value }];
          }),
        },
      }),
    onSuccess: async (now) => {
      setReflection('');
      onClose();
      toast({ text: t('ending.done', { state: t(`goal-view:state.${now.state}`) }) });
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  const wrong = bad(score) || Object.values(scores).some(bad);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('act.end')}
      description={t('ending.text')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={close.isPending}
            disabled={wrong || reflection.trim() === ''}
            onClick={() => close.mutate()}
          >
            {t('ending.confirm')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <FormProblem error={close.error} fields={['reflection', 'score']} />
        <Segmented
          label={t('ending.reached')}
          value={reached}
          onChange={setReached}
          options={ANSWERS.map((value) => ({ value, label: t(`ending.${value}`) }))}
        />
        <Field
          label={t('ending.score')}
          hint={t('ending.scoreHint', { share: percent(goal.standing.progress) })}
          error={bad(score) ? t('ending.range') : fieldError(close.error, 'score')}
        >
          <Input
            inputMode="decimal"
            value={score}
            onChange={(event) => setScore(event.target.value)}
          />
        </Field>
        {(results.data ?? []).map((result) => (
          <Field
            key={result.id}
            label={t('ending.scoreOf', { title: result.title })}
            error={bad(scores[result.id] ?? '') ? t('ending.range') : null}
          >
            <Input
              inputMode="decimal"
              placeholder={String(Math.round((result.standing.progress ?? 0) * 100) / 100)}
              value={scores[result.id] ?? ''}
              onChange={(event) => setScores({ ...scores, [result.id]: event.target.value })}
            />
          </Field>
        ))}
        <Field
          label={t('page.reflection')}
          required
          hint={t('ending.reflectionHint')}
          error={fieldError(close.error, 'reflection')}
        >
          <Textarea
            rows={3}
            maxLength={4000}
            value={reflection}
            onChange={(event) => setReflection(event.target.value)}
          />
        </Field>
      </div>
    </Dialog>
  );
}

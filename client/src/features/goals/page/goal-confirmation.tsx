import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { GoalConfirmation as Confirmation, Goal } from '@/shared/api/goal-types';
import { useDraft } from '@/shared/drafts/use-draft';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { FormProblem } from '@/shared/ui/form-problem';
import { PartyName } from '@/shared/ui/party-name';
import { Textarea } from '@/shared/ui/textarea';
import { isClosed, mayEditGoal } from '../parts/rights';
import { confirmationQuery } from '../queries';
import { GoalQuestions } from './goal-questions';
import css from './goal-screen.module.css';
import { SubmitDialog } from './submit-dialog';

/** Who agrees to the goal, with what they promise, and the questions that are open. */
export function GoalConfirmation({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const query = useQuery(confirmationQuery(goal.id));
  const [submitting, setSubmitting] = useState(false);
  const [promise, setPromise] = useDraft(`goal.promise.${goal.id}`);
  const confirm = useMutation({
    mutationFn: () =>
      api.put<Confirmation>('/goals/{goalId}/confirmation', {
        path: { goalId: goal.id },
        body: { commitment: promise.trim() === '' ? null : promise.trim() },
      }),
    onSuccess: async (now) => {
      setPromise('');
      queries.setQueryData(confirmationQuery(goal.id).queryKey, now);
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  const data = query.data;
  const people = data?.people ?? [];
  const asked = data?.mine !== null && data?.mine !== undefined && data.mine !== 'CONFIRMED';
  return (
    <section className={css.section} aria-label={t('confirm.title')}>
      <header className={css.head}>
        <h2>{t('confirm.title')}</h2>
        {people.length > 0 && data !== undefined && (
          <span className={css.quiet}>
            {t('confirm.share', { share: data.percentConfirmed })}
            {data.unanswered > 0 && ` · ${t('confirm.open', { count: data.unanswered })}`}
          </span>
        )}
      </header>
      {query.isError && <FormProblem error={query.error} />}
      {people.length === 0 && query.isSuccess && <p className={css.quiet}>{t('confirm.nobody')}</p>}
      <ul className={css.people}>
        {people.map(({ person, side, answer, commitment }) => (
          <li key={person.id} className={css.person}>
            <span>
              <PartyName party={person} />{' '}
              <span className={css.quiet}>{t(`confirm.side.${side}`)}</span>
            </span>
            <span
              className={cx(
                answer === 'CONFIRMED' ? css.yes : answer === 'QUESTION' ? css.ask : css.quiet,
              )}
            >
              {t(`confirm.answer.${answer}`)}
            </span>
            {commitment !== null && <q>{commitment}</q>}
          </li>
        ))}
      </ul>
      {goal.state === 'DRAFT' && mayEditGoal(goal) && (
        <div className={css.box}>
          <p>{t('confirm.draft')}</p>
          <div className={css.foot}>
            <Button look="accent" onClick={() => setSubmitting(true)}>
              {t('confirm.submit')}
            </Button>
          </div>
        </div>
      )}
      {asked && !isClosed(goal) && (
        <div className={css.box}>
          <b>{t('confirm.mine')}</b>
          <FormProblem error={confirm.error} />
          <Textarea
            aria-label={t('confirm.promise')}
            placeholder={t('confirm.promise')}
            rows={2}
            maxLength={4000}
            value={promise}
            onChange={(event) => setPromise(event.target.value)}
          />
          <div className={css.foot}>
            <Button look="primary" busy={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('confirm.confirm')}
            </Button>
          </div>
        </div>
      )}
      {data !== undefined && <GoalQuestions goal={goal} questions={data.questions} />}
      {submitting && <SubmitDialog goal={goal} onClose={() => setSubmitting(false)} />}
    </section>
  );
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, KeyResult } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { keyResultsQuery } from '@/shared/goal-view/goal-queries';
import { Skeleton } from '@/shared/ui/skeleton';
import { checkInsQuery } from '../queries';
import { CheckInForm } from './check-in-form';
import { FigureCard } from './figure-card';
import { checkInsOf, measuresOf, weightShares } from './figures';
import css from './measures.module.css';
import { isInForce, mayCheckIn, mayEditGoal } from './rights';

interface Props {
  goal: Goal;
  meId: Id;
  /** Marked, because somebody came for it. */
  marked?: string | undefined;
  /** Opens the form of a key result; null where nobody edits here. */
  onEdit: ((keyResult: KeyResult) => void) | null;
  empty: ReactNode;
}

/** The numbers of a goal as cards, and the form to check one in under them. */
export function Measures({ goal, meId, marked, onEdit, empty }: Props) {
  const { t } = useTranslation('goals');
  const results = useQuery(keyResultsQuery(goal.id));
  const said = useInfiniteQuery(checkInsQuery(goal.id));
  // `undefined`: no form is open; `null`: the goal's own figure.
  const [checking, setChecking] = useState<Id | null | undefined>(undefined);
  if (results.isPending) return <Skeleton rows={4} />;
  const measures = measuresOf(goal, results.data ?? []);
  const checkIns = said.data?.pages.flatMap((page) => page.items) ?? [];
  const shares = weightShares(
    measures.map((each) => (each.keyResult?.state === 'DROPPED' ? 0 : each.weight)),
  );
  if (measures.length === 0) return empty;
  const open = measures.find((each) => (each.keyResult?.id ?? null) === checking);
  return (
    <div className={css.measures}>
      <div className={css.cards} data-count={Math.min(measures.length, 3)}>
        {measures.map((measure, index) => {
          const id = measure.keyResult?.id ?? null;
          return (
            <FigureCard
              key={id ?? 'own'}
              measure={measure}
              checkIns={checkInsOf(checkIns, id)}
              share={measures.length > 1 ? (shares[index] ?? null) : null}
              start={goal.start}
              inForce={isInForce(goal)}
              chosen={checking === id || marked === id}
              onCheckIn={
                mayCheckIn(goal, measure, meId)
                  ? () => setChecking(checking === id ? undefined : id)
                  : null
              }
              onEdit={
                onEdit !== null && measure.keyResult !== null && mayEditGoal(goal)
                  ? () => measure.keyResult !== null && onEdit(measure.keyResult)
                  : null
              }
            />
          );
        })}
      </div>
      {open !== undefined && (
        <CheckInForm
          key={checking ?? 'own'}
          goalId={goal.id}
          measure={open}
          last={checkInsOf(checkIns, checking ?? null)[0]}
          onDone={() => setChecking(undefined)}
          onCancel={() => setChecking(undefined)}
        />
      )}
      {said.isError && <p className={css.quiet}>{t('figure.noCheckIns')}</p>}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, RoadmapEntry } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { mayEditGoal } from '../parts/rights';
import { roadmapQuery } from '../queries';
import { RoadmapDialog } from '../roadmap-dialog';
import { RoadmapCard } from '../roadmap-entry';
import { quarterOf } from '../roadmap-rows';
import css from './goal-screen.module.css';

/** What the goal means for each quarter and for the long horizons. */
export function GoalRoadmap({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const { today } = useDates();
  const list = useQuery(roadmapQuery(goal.id));
  const [open, setOpen] = useState<RoadmapEntry | 'new' | null>(null);
  const may = mayEditGoal(goal);
  const now = quarterOf(today);
  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      {list.data.length === 0 && <p className={css.quiet}>{t('roadmap.none')}</p>}
      <div className={css.two}>
        {list.data.map((entry) => (
          <div key={entry.id}>
            <p className={css.quiet}>
              {t('roadmap.place', { year: entry.year, period: t(`period.${entry.period}`) })}
            </p>
            <RoadmapCard entry={entry} onEdit={may ? () => setOpen(entry) : null} />
          </div>
        ))}
      </div>
      {may && (
        <div className={css.tools}>
          <Button size="small" icon="add" onClick={() => setOpen('new')}>
            {t('roadmap.add')}
          </Button>
        </div>
      )}
      {open !== null && (
        <RoadmapDialog
          goalId={goal.id}
          entry={open === 'new' ? null : open}
          year={now.year}
          period={now.period}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapEntry, RoadmapPeriod } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import type { GoalsSearch, SetGoalsSearch } from './goals-search';
import { yearRoadmapQuery } from './queries';
import { RoadmapDialog } from './roadmap-dialog';
import { RoadmapCard } from './roadmap-entry';
import { columnsOf, quarterOf, rowsOf } from './roadmap-rows';
import css from './views.module.css';

interface Adding {
  goalId: Id;
  entry: RoadmapEntry | null;
  period: RoadmapPeriod;
}

/** The year by quarters, one line a goal, with the long horizons where there are any. */
export function RoadmapView({ search, set }: { search: GoalsSearch; set: SetGoalsSearch }) {
  const { t } = useTranslation('goals');
  const { today } = useDates();
  const year = search.year ?? Number(today.slice(0, 4));
  const list = useQuery(yearRoadmapQuery(year, search.unit));
  const [adding, setAdding] = useState<Adding | null>(null);
  const entries = list.data ?? [];
  const rows = rowsOf(entries);
  const columns = columnsOf(entries);
  const now = quarterOf(today);
  const go = (next: number) => set({ year: next === Number(today.slice(0, 4)) ? undefined : next });
  return (
    <div className={css.pad}>
      <div className={css.year}>
        <IconButton icon="chevron-left" label={t('roadmap.before')} onClick={() => go(year - 1)} />
        <b>{t('roadmap.ofYear', { year })}</b>
        <IconButton icon="chevron-right" label={t('roadmap.after')} onClick={() => go(year + 1)} />
      </div>
      {list.isPending && <Skeleton rows={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState title={t('roadmap.emptyTitle', { year })}>{t('roadmap.empty')}</EmptyState>
      )}
      {rows.length > 0 && (
        <div className={css.scroll}>
          <table className={css.matrix} aria-label={t('roadmap.ofYear', { year })}>
            <thead>
              <tr>
                <th scope="col">{t('tree.goal')}</th>
                {columns.map((period) => (
                  <th
                    key={period}
                    scope="col"
                    {...(year === now.year && period === now.period
                      ? { className: css.now, 'aria-current': 'date' as const }
                      : {})}
                  >
                    {t(`period.${period}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.goalId}>
                  <th scope="row">
                    <Link to={`/goals/${row.goalId}`}>{row.title}</Link>
                  </th>
                  {columns.map((period) => (
                    <td key={period}>
                      {row.entries
                        .filter((entry) => entry.period === period)
                        .map((entry) => (
                          <RoadmapCard
                            key={entry.id}
                            entry={entry}
                            onEdit={() => setAdding({ goalId: row.goalId, entry, period })}
                          />
                        ))}
                      <Button
                        size="small"
                        look="quiet"
                        icon="add"
                        className={css.add}
                        aria-label={t('roadmap.addTo', {
                          goal: row.title,
                          period: t(`period.${period}`),
                        })}
                        onClick={() => setAdding({ goalId: row.goalId, entry: null, period })}
                      >
                        {t('roadmap.add')}
                      </Button>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding !== null && <RoadmapDialog {...adding} year={year} onClose={() => setAdding(null)} />}
    </div>
  );
}

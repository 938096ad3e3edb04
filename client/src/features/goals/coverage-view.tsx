import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { percent } from '@/shared/goal-view/numbers';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import type { GoalsSearch } from './goals-search';
import { coverageQuery } from './queries';
import css from './views.module.css';

/** Which department carries which company goal, and where nobody does. */
export function CoverageView({ search }: { search: GoalsSearch }) {
  const { t } = useTranslation('goals');
  const coverage = useQuery(coverageQuery(search.cycle));
  if (coverage.isPending) return <Skeleton rows={8} />;
  if (coverage.isError) {
    return <ErrorState error={coverage.error} onRetry={() => void coverage.refetch()} />;
  }
  const { goals, units, cells } = coverage.data;
  if (goals.length === 0) {
    return (
      <EmptyState
        title={t('coverage.emptyTitle')}
        action={
          <Link to="/goals" search={{ new: true } as never}>
            {t('empty.action')}
          </Link>
        }
      >
        {t('coverage.empty')}
      </EmptyState>
    );
  }
  const cellOf = new Map(cells.map((cell) => [`${cell.goalId}/${cell.unitId}`, cell]));
  return (
    <div className={css.pad}>
      <div className={css.scroll}>
        <table className={css.matrix} aria-label={t('view.coverage')}>
          <thead>
            <tr>
              <th scope="col">{t('coverage.goal')}</th>
              {units.map((unit) => (
                <th key={unit.id} scope="col">
                  {unit.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map((goal) => (
              <tr key={goal.id}>
                <th scope="row">
                  <span className={css.cell}>
                    <Link to={`/goals/${goal.id}`}>{goal.title}</Link>
                    {goal.companyType !== null && (
                      <small>{t(`companyType.${goal.companyType}`)}</small>
                    )}
                    {goal.supporting === 0 ? (
                      <span className={css.missing}>{t('coverage.nobody')}</span>
                    ) : (
                      <small>{t('coverage.supporting', { count: goal.supporting })}</small>
                    )}
                  </span>
                </th>
                {units.map((unit) => {
                  const cell = cellOf.get(`${goal.id}/${unit.id}`);
                  if (cell === undefined || cell.goals === 0) {
                    return (
                      <td key={unit.id} className={css.bare}>
                        <span aria-hidden="true">–</span>
                        <span className="visually-hidden">{t('coverage.none')}</span>
                      </td>
                    );
                  }
                  return (
                    <td key={unit.id}>
                      <Link
                        to="/goals"
                        search={{ unit: unit.id, cycle: search.cycle } as never}
                        className={css.cell}
                      >
                        <GoalHealth health={cell.health} />
                        <small>
                          {t('coverage.cell', { count: cell.goals, share: percent(cell.progress) })}
                        </small>
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.quiet}>{t('coverage.note')}</p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { CountBar } from '../parts/count-bar';
import { LoadList } from '../parts/load-list';
import { MetricGlance } from '../parts/metric-glance';
import { sharesOf } from '../parts/standing';
import { overviewQuery, unitOverviewQuery } from '../queries';
import { GoalLines } from './goal-lines';
import { PlanLines } from './plan-lines';
import { TroubleLines } from './trouble-lines';
import css from './unit.module.css';
import { UnitFigures } from './unit-figures';
import { UnitPart } from './unit-part';
import { UnitSwitch } from './unit-switch';

/** Goals, plans, indicators, overdue and blocked work, and people's load of one unit. */
export function UnitPage({ unitId }: { unitId: string }) {
  const { t } = useTranslation('dashboards');
  const { long } = useDates();
  const unit = useQuery(unitOverviewQuery(unitId));
  const mine = useQuery({ ...overviewQuery, retry: false });
  const { data } = unit;
  return (
    <Screen
      title={data?.unit.name ?? t('unit.title')}
      facts={data && <span>{long(data.today)}</span>}
      actions={
        <>
          {data !== undefined && (
            <Link to="/people" search={{ unit: unitId }} className={css.people}>
              {t('unit.people')}
            </Link>
          )}
          <UnitSwitch unitId={unitId} units={mine.data?.units ?? null} />
        </>
      }
      status={data && <span>{t('unit.under')}</span>}
    >
      {unit.isPending && <Skeleton rows={14} />}
      {unit.isError && <ErrorState error={unit.error} onRetry={() => void unit.refetch()} />}
      {data !== undefined && (
        <>
          <UnitFigures overview={data} />
          <div className={css.columns} data-paper>
            <div className={css.column}>
              <UnitPart
                id="goals"
                to={{ to: '/goals', search: { unit: unitId } }}
                empty={data.goals.goals.length === 0}
                bar={<CountBar flat shares={sharesOf('goals', data.goals.counts)} />}
              >
                <GoalLines goals={data.goals.goals} />
              </UnitPart>
              <UnitPart
                id="plans"
                to={{ to: '/plans' }}
                empty={data.plans.plans.length === 0}
                bar={<CountBar flat shares={sharesOf('plans', data.plans.counts)} />}
              >
                <PlanLines plans={data.plans.plans} />
              </UnitPart>
            </div>
            <div className={css.column}>
              <UnitPart id="work" empty={data.work.items.length === 0}>
                <TroubleLines work={data.work} />
              </UnitPart>
              <UnitPart id="load" empty={data.load.length === 0} hint={t('load.hint')}>
                <LoadList load={data.load} />
              </UnitPart>
            </div>
          </div>
          <UnitPart
            id="metrics"
            to={{ to: '/indicators', search: { unit: unitId } }}
            empty={data.metrics.tiles.length === 0}
            bar={<CountBar flat shares={sharesOf('metrics', data.metrics.counts)} />}
          >
            <ul className={css.metrics}>
              {data.metrics.tiles.map((tile) => (
                <li key={tile.metric.id} className={css.metric}>
                  <MetricGlance tile={tile} />
                </li>
              ))}
            </ul>
          </UnitPart>
        </>
      )}
    </Screen>
  );
}

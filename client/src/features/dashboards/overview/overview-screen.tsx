import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/api-error';
import type { ExecutiveOverview } from '@/shared/api/dashboard-types';
import { useMe } from '@/shared/api/me';
import { useDates } from '@/shared/dates/use-dates';
import { oneOf, useSearchState } from '@/shared/routing/use-search-state';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { overviewQuery } from '../queries';
import { UnitPage } from '../unit/unit-page';
import { UnitSwitch } from '../unit/unit-switch';
import { ExceptionFilter } from './exception-filter';
import { ExceptionList } from './exception-list';
import css from './overview.module.css';
import { EXCEPTION_KINDS, isCalm } from './overview-model';
import { RestPanel } from './rest-panel';

const read = (raw: Record<string, unknown>) => ({ kind: oneOf(raw['kind'], EXCEPTION_KINDS) });

/** All one leads: what is not as it should be first, the rest in figures. */
export function OverviewScreen() {
  const { t } = useTranslation('dashboards');
  const me = useMe();
  const { long } = useDates();
  const [{ kind }, set] = useSearchState(read);
  const overview = useQuery(overviewQuery);
  const leadsNone = overview.error instanceof ApiError && overview.error.status === 403;
  // Who leads nobody wants to know how the own unit does.
  if (leadsNone && me.person.unit !== null) return <UnitPage unitId={me.person.unit.id} />;
  const { data } = overview;
  return (
    <Screen
      title={t('overview.title')}
      facts={
        data && (
          <span>
            {t('overview.facts', {
              units: data.units.map(({ name }) => name).join(t('comma')),
              day: long(data.today),
            })}
          </span>
        )
      }
      actions={data !== undefined && <UnitSwitch unitId={null} units={data.units} />}
      tabs={
        data === undefined || isCalm(data) ? undefined : (
          <ExceptionFilter
            exceptions={data.exceptions}
            kind={kind}
            onKind={(next) => set({ kind: next })}
          />
        )
      }
      status={data !== undefined && !isCalm(data) && <span>{saidOf(data, t)}</span>}
    >
      {overview.isPending && <Skeleton rows={12} />}
      {leadsNone ? (
        <EmptyState title={t('overview.noUnit')}>{t('overview.noUnitText')}</EmptyState>
      ) : (
        overview.isError && (
          <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
        )
      )}
      {data !== undefined && (
        <div className={css.page} data-paper>
          <div className={css.main}>
            {isCalm(data) ? (
              <EmptyState title={t('overview.calm')}>{t('overview.calmText')}</EmptyState>
            ) : (
              <ExceptionList
                exceptions={data.exceptions.filter(
                  (each) => kind === undefined || each.kind === kind,
                )}
              />
            )}
            {data.more > 0 && (
              <p className={css.more}>{t('overview.more', { count: data.more })}</p>
            )}
          </div>
          <RestPanel rest={data.rest} units={data.units} />
        </div>
      )}
    </Screen>
  );
}

function saidOf(
  { exceptions, more }: ExecutiveOverview,
  t: (key: string, values: { count: number }) => string,
): string {
  return t('overview.count', { count: exceptions.length + more });
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { Sparkline } from '@/shared/charts/sparkline';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { sparkTone } from '../model/status';
import { statusOf } from '../model/status-of';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import { seriesQuery } from '../queries';
import css from './metric.module.css';

/** The members by their last figure, best first, with how far each is from the best. */
export function MemberBars({ metric }: { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(metric);
  const series = useQuery(
    seriesQuery(metric.id, { by: undefined, from: undefined, members: true }),
  );
  if (series.isPending) return <Skeleton rows={4} />;
  if (series.isError) {
    return <ErrorState error={series.error} onRetry={() => void series.refetch()} />;
  }
  const sign = metric.direction === 'DOWN' ? 1 : -1;
  const rows = series.data.members
    .map(({ member, points }) => ({ member, points, last: points.at(-1) }))
    .filter((row) => row.last !== undefined)
    .sort((a, b) => sign * ((a.last?.value ?? 0) - (b.last?.value ?? 0)));
  const best = rows[0]?.last?.value ?? 0;
  const most = Math.max(...rows.map((row) => Math.abs(row.last?.value ?? 0)), 1);
  return (
    <section className={css.block}>
      <h2>{t('members.title', { what: metric.breakdown ?? t('readings.member') })}</h2>
      <ol className={css.members}>
        {rows.map(({ member, points, last }) => {
          const value = last?.value ?? 0;
          const status = statusOf(value, metric);
          return (
            <li key={member.id}>
              <span className={css.memberName}>{member.name}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={css.rest} width="100" height="10" rx="1" />
                <rect width={(Math.abs(value) / most) * 100} height="10" rx="1" />
              </svg>
              <b>{figures.value(value)}</b>
              <span className={css.quiet}>
                {value === best ? t('members.best') : figures.signed(value - best)}
              </span>
              <StatusChip status={status} />
              <Sparkline
                values={points.slice(-12).map((point) => point.value)}
                target={metric.target}
                tone={sparkTone(status)}
                height={24}
                label={t('charts:sparkline', {
                  count: Math.min(12, points.length),
                  values: points
                    .slice(-12)
                    .map((point) => figures.bare(point.value))
                    .join(t('card.comma')),
                })}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

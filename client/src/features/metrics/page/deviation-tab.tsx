import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeviationSheet, Metric } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import { crossingsQuery, deviationsQuery } from '../queries';
import { CauseBars } from './cause-bars';
import css from './metric.module.css';

interface Props {
  metric: Metric;
  chosen: string | undefined;
  onOpen: (period: string) => void;
}

/** Every miss of the last readings: why, and what came of it. */
export function DeviationTab({ metric, chosen, onOpen }: Props) {
  const { t } = useTranslation('metrics');
  const { moment } = useDates();
  const figures = useFigures(metric);
  const sheets = useQuery(deviationsQuery(metric.id));
  const crossings = useQuery(crossingsQuery(metric.id));
  if (sheets.isPending) return <Skeleton rows={8} />;
  if (sheets.isError) {
    return <ErrorState error={sheets.error} onRetry={() => void sheets.refetch()} />;
  }
  if (sheets.data.length === 0) {
    return <EmptyState title={t('deviation.none')}>{t('deviation.noneNote')}</EmptyState>;
  }
  const columns: Column<DeviationSheet>[] = [
    {
      key: 'period',
      head: t('readings.period'),
      width: 128,
      cell: (row) => figures.period(row.period),
    },
    {
      key: 'status',
      head: t('readings.status'),
      width: 92,
      cell: (row) => <StatusChip status={row.status} />,
    },
    {
      key: 'value',
      head: t('readings.value'),
      width: 96,
      align: 'end',
      cell: (row) => <b>{figures.value(row.value)}</b>,
    },
    {
      key: 'off',
      head: t('readings.off'),
      width: 150,
      align: 'end',
      cell: (row) =>
        row.deviationPercent === null
          ? figures.signed(row.deviation)
          : `${figures.signed(row.deviation)}（${figures.percent(row.deviationPercent)}）`,
      leaves: 'medium',
    },
    {
      key: 'repeat',
      head: t('deviation.repeat'),
      width: 90,
      cell: (row) => (row.repeat > 1 ? t('deviation.inARow', { count: row.repeat }) : ''),
      leaves: 'medium',
    },
    {
      key: 'why',
      head: t('deviation.why'),
      cell: (row) =>
        row.version === 0 ? (
          <span className={css.todo}>{t('deviation.notYet')}</span>
        ) : (
          <span title={row.explanation ?? ''}>
            {row.cause !== null && <b>{t(`cause.${row.cause}`)} </b>}
            {row.explanation}
          </span>
        ),
    },
    {
      key: 'action',
      head: t('deviation.action'),
      width: 180,
      cell: (row) => row.action?.title ?? (row.hasAction ? t('deviation.hidden') : ''),
      leaves: 'medium',
    },
  ];
  return (
    <div className={css.page}>
      <CauseBars sheets={sheets.data} />
      <Table
        label={t('page.tabs.deviations')}
        columns={columns}
        rows={sheets.data}
        rowKey={(row) => row.period}
        selected={chosen ?? null}
        onOpen={(row) => onOpen(row.period)}
      />
      {(crossings.data?.length ?? 0) > 0 && (
        <section className={css.block}>
          <h2>{t('deviation.crossings')}</h2>
          <ul className={css.list}>
            {crossings.data?.map((one) => (
              <li key={`${one.line}${one.crossedAt}`}>
                <StatusChip status={one.line} /> {figures.period(one.period)}{' '}
                <b>{figures.value(one.value)}</b>
                <span className={css.quiet}>
                  {one.endedAt === null
                    ? t('deviation.since', { at: moment(one.crossedAt) })
                    : t('deviation.until', {
                        from: moment(one.crossedAt),
                        to: moment(one.endedAt),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

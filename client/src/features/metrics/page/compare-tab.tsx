import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Metric, MetricBenchmark } from '@/shared/api/metric-types';
import { useSentence } from '@/shared/api/use-sentence';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { toast } from '@/shared/ui/toast';
import { useFigures } from '../parts/use-figures';
import { benchmarksQuery } from '../queries';
import { BenchmarkForm } from './benchmark-form';
import { MemberBars } from './member-bars';
import css from './metric.module.css';

/** Against others: figures from outside, the members among each other, other indicators. */
export function CompareTab({ metric, mayEdit }: { metric: Metric; mayEdit: boolean }) {
  const { t } = useTranslation('metrics');
  return (
    <div className={css.page}>
      {metric.members.length > 0 && <MemberBars metric={metric} />}
      <Benchmarks metric={metric} mayEdit={mayEdit} />
      <section className={css.block}>
        <h2>{t('compare.others')}</h2>
        <p className={css.quiet}>{t('compare.othersNote')}</p>
        <p className={css.links}>
          <Link to="/indicators/analysis" search={{ first: metric.id }}>
            {t('compare.correlate')}
          </Link>
          <Link to="/indicators/analysis" search={{ tab: 'beforeAfter', ids: metric.id }}>
            {t('compare.beforeAfter')}
          </Link>
        </p>
      </section>
    </div>
  );
}

function Benchmarks({ metric, mayEdit }: { metric: Metric; mayEdit: boolean }) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(metric);
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useQuery(benchmarksQuery(metric.id));
  const remove = useMutation({
    mutationFn: (benchmarkId: string) =>
      api.delete('/metrics/{metricId}/benchmarks/{benchmarkId}', {
        path: { metricId: metric.id, benchmarkId },
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['metric', metric.id] }),
  });
  const good = (gap: number) => gap >= 0 === (metric.direction === 'UP');
  const columns: Column<MetricBenchmark>[] = [
    { key: 'holder', head: t('benchmark.holder'), cell: (row) => <b>{row.holder}</b> },
    {
      key: 'kind',
      head: t('benchmark.kind'),
      width: 110,
      cell: (row) => t(`benchmark.kinds.${row.kind}`),
    },
    {
      key: 'value',
      head: t('benchmark.value'),
      width: 100,
      align: 'end',
      cell: (row) => figures.value(row.value),
    },
    {
      key: 'gap',
      head: t('benchmark.gap'),
      width: 190,
      cell: (row) =>
        row.gap === null ? (
          '—'
        ) : (
          <span className={good(row.gap) ? css.good : css.bad}>
            {t(good(row.gap) ? 'benchmark.ahead' : 'benchmark.behind', {
              gap: figures.signed(row.gap),
              percent: row.gapPercent === null ? '' : figures.percent(row.gapPercent),
            })}
          </span>
        ),
    },
    {
      key: 'day',
      head: t('benchmark.statedOn'),
      width: 104,
      cell: (row) => row.statedOn,
      leaves: 'medium',
    },
    {
      key: 'source',
      head: t('benchmark.source'),
      width: 240,
      cell: (row) => <span title={row.source}>{row.source}</span>,
      leaves: 'medium',
    },
    ...(mayEdit
      ? [
          {
            key: 'remove',
            head: <span className="visually-hidden">{t('readings.actions')}</span>,
            width: 44,
            cell: (row: MetricBenchmark) => (
              <IconButton
                icon="bin"
                label={t('benchmark.remove', { name: row.holder })}
                onClick={() => remove.mutate(row.id)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <section className={css.block}>
      <h2>{t('benchmark.title')}</h2>
      <p className={css.quiet}>{t('benchmark.note')}</p>
      {list.isPending && <Skeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && list.data.length > 0 && (
        <Table
          label={t('benchmark.title')}
          columns={columns}
          rows={list.data}
          rowKey={(row) => row.id}
        />
      )}
      {mayEdit && <BenchmarkForm metric={metric} />}
    </section>
  );
}

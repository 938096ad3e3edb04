import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { BeforeAfter } from '@/shared/api/metric-types';
import { addMonths } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { DatePicker } from '@/shared/ui/date-picker';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { useFigures } from '../parts/use-figures';
import css from './analysis.module.css';
import type { PaneProps } from './analysis-screen';
import { ChosenMetrics } from './chosen-metrics';

/** Figures of two days side by side: before a change and after it. */
export function BeforeAfterPane({ state, onChange }: PaneProps) {
  const { t } = useTranslation('metrics');
  const { today } = useDates();
  const before = state.before ?? addMonths(today, -6);
  const after = state.after ?? today;
  const { ids } = state;
  const found = useQuery({
    queryKey: ['metric', { beforeAfter: true, ids, before, after }],
    queryFn: ({ signal }) =>
      api.get<BeforeAfter[]>('/metrics/comparison', {
        query: { id: ids, before, after },
        signal,
      }),
    enabled: ids.length > 0,
  });
  const columns: Column<BeforeAfter>[] = [
    { key: 'name', head: t('table.name'), cell: (row) => <b>{row.metric.name}</b> },
    {
      key: 'before',
      head: t('analysis.before'),
      width: 150,
      align: 'end',
      cell: (row) => <Figure row={row} of="before" />,
    },
    {
      key: 'after',
      head: t('analysis.after'),
      width: 150,
      align: 'end',
      cell: (row) => <Figure row={row} of="after" />,
    },
    {
      key: 'difference',
      head: t('analysis.difference'),
      width: 170,
      cell: (row) => <Difference row={row} />,
    },
    {
      key: 'reached',
      head: t('table.aim'),
      width: 120,
      cell: (row) => (row.reached === null ? '—' : t(row.reached ? 'analysis.yes' : 'analysis.no')),
      leaves: 'medium',
    },
  ];
  return (
    <div className={css.page}>
      <div className={css.choices}>
        <Field label={t('analysis.beforeDay')}>
          <DatePicker value={before} onChange={(day) => onChange({ before: day ?? undefined })} />
        </Field>
        <Field label={t('analysis.afterDay')}>
          <DatePicker value={after} onChange={(day) => onChange({ after: day ?? undefined })} />
        </Field>
      </div>
      <ChosenMetrics
        ids={ids}
        onChange={(next) => onChange({ ids: next.join(',') || undefined })}
      />
      {ids.length === 0 && (
        <EmptyState title={t('analysis.chooseSome')}>{t('analysis.chooseSomeNote')}</EmptyState>
      )}
      {found.isLoading && <Skeleton rows={4} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {ids.length > 0 && found.data && (
        <Table
          label={t('analysis.tabs.beforeAfter')}
          columns={columns}
          rows={found.data}
          rowKey={(row) => row.metric.id}
        />
      )}
    </div>
  );
}

function Figure({ row, of }: { row: BeforeAfter; of: 'before' | 'after' }) {
  const figures = useFigures(row.metric);
  const value = row[of];
  return (
    <span className={css.figure}>
      <b>{value === null ? '—' : figures.value(value)}</b>
      <span className={css.quiet}>
        {figures.period(of === 'before' ? row.beforePeriod : row.afterPeriod)}
      </span>
    </span>
  );
}

function Difference({ row }: { row: BeforeAfter }) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(row.metric);
  if (row.difference === null) return '—';
  const { direction } = row.metric;
  const better = row.difference > 0 === (direction === 'UP');
  const judged = direction !== 'WITHIN' && row.difference !== 0;
  return (
    <span className={judged ? (better ? css.good : css.bad) : undefined}>
      {figures.signed(row.difference)}
      {row.percent !== null && `（${figures.percent(row.percent)}）`}
      {judged && ` ${t(better ? 'change.better' : 'change.worse')}`}
    </span>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviationSheet, Metric, MetricReading } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { statusOf } from '../model/status-of';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import { readingsQuery } from '../queries';
import { CorrectDialog } from './correct-dialog';
import css from './readings.module.css';

interface Props {
  metric: Metric;
  sheets: readonly DeviationSheet[];
  mayRecord: boolean;
  onDeviation: (period: string) => void;
  onPaste: (() => void) | null;
}

/** Every reading with who brought it and how; a miss leads to its deviation sheet. */
export function ReadingsTable({ metric, sheets, mayRecord, onDeviation, onPaste }: Props) {
  const { t } = useTranslation('metrics');
  const { moment, exact } = useDates();
  const figures = useFigures(metric);
  const split = metric.members.length > 0;
  const list = useInfiniteQuery(readingsQuery(metric.id, split));
  const [correcting, setCorrecting] = useState<MetricReading | null>(null);
  if (list.isPending) return <Skeleton rows={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap((page) => page.items);
  const lines = (period: string) => ({
    ...metric,
    ...(metric.targets.find((each) => each.period === period) ?? {}),
  });
  const columns: Column<MetricReading>[] = [
    {
      key: 'period',
      head: t('readings.period'),
      width: 176,
      cell: (row) => (
        <span className={css.period}>
          {figures.period(row.period)}
          <span className={css.quiet}>{figures.span(metric.frequency, row.start)}</span>
        </span>
      ),
    },
    ...(split
      ? [
          {
            key: 'member',
            head: metric.breakdown ?? t('readings.member'),
            width: 96,
            cell: (row: MetricReading) => row.member?.name ?? <b>{t('readings.whole')}</b>,
          },
        ]
      : []),
    {
      key: 'value',
      head: t('readings.value'),
      width: 100,
      align: 'end',
      cell: (row) => <b>{row.value === null ? '—' : figures.value(row.value)}</b>,
    },
    {
      key: 'off',
      head: t('readings.off'),
      width: 90,
      align: 'end',
      cell: (row) => {
        const { target } = lines(row.period);
        if (row.value === null || target === null || metric.direction === 'WITHIN') return '—';
        return figures.signed(row.value - target);
      },
      leaves: 'medium',
    },
    {
      key: 'status',
      head: t('readings.status'),
      width: 148,
      cell: (row) => {
        const sheet = row.member === null && sheets.find((each) => each.period === row.period);
        return (
          <span className={css.state}>
            <StatusChip status={statusOf(row.value, lines(row.period))} />
            {sheet && (
              <button
                type="button"
                className={css.why}
                aria-label={t('readings.whyOf', { period: figures.period(row.period) })}
                onClick={() => onDeviation(row.period)}
              >
                {t(sheet.version === 0 ? 'readings.explain' : 'readings.explained')}
              </button>
            )}
          </span>
        );
      },
    },
    {
      key: 'by',
      head: t('readings.by'),
      width: 150,
      cell: (row) => (
        <span className={css.by}>
          {row.source === 'COMPUTED' || row.source === 'GATHERED' ? null : (
            <PartyName party={row.recordedBy} />
          )}
          <span className={css.quiet}>{t(`source.${row.source}`)}</span>
        </span>
      ),
      leaves: 'medium',
    },
    {
      key: 'at',
      head: t('readings.at'),
      width: 104,
      cell: (row) => <span title={exact(row.recordedAt)}>{moment(row.recordedAt)}</span>,
      leaves: 'medium',
    },
    {
      key: 'note',
      head: t('readings.note'),
      cell: (row) => <Remark row={row} />,
      leaves: 'medium',
    },
    {
      key: 'edit',
      head: <span className="visually-hidden">{t('readings.actions')}</span>,
      width: 44,
      cell: (row) => (
        <IconButton
          icon={mayRecord && row.source !== 'GATHERED' ? 'edit' : 'history'}
          label={t(
            mayRecord && row.source !== 'GATHERED' ? 'readings.correct' : 'readings.before',
            { period: figures.period(row.period) },
          )}
          onClick={() => setCorrecting(row)}
        />
      ),
    },
  ];
  return (
    <section className={css.section} aria-label={t('readings.title')}>
      <header className={css.head}>
        <h2>{t('readings.title')}</h2>
        <span className={css.quiet}>
          {t('readings.count', { count: list.data.pages[0]?.total ?? rows.length })}
        </span>
        {onPaste !== null && (
          <Button size="small" icon="table" onClick={onPaste}>
            {t('page.paste')}
          </Button>
        )}
      </header>
      <Table
        label={t('readings.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        foot={
          list.hasNextPage && (
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('shared:loadMore')}
            </Button>
          )
        }
      />
      {correcting !== null && (
        <CorrectDialog
          metric={metric}
          reading={correcting}
          mayRecord={mayRecord && correcting.source !== 'GATHERED'}
          onClose={() => setCorrecting(null)}
        />
      )}
    </section>
  );
}

/** Its note, why there is no figure, or what a formula took it from. */
function Remark({ row }: { row: MetricReading }) {
  const text =
    row.note !== ''
      ? row.note
      : (row.reason ?? row.inputs.map((input) => `${input.name} = ${input.value}`).join(' · '));
  return (
    <span className={css.remark} title={text}>
      {text}
    </span>
  );
}

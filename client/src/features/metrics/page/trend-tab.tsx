import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeviationSheet, Metric, MetricTile } from '@/shared/api/metric-types';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { seriesQuery } from '../queries';
import { ReadingsTable } from '../readings/readings-table';
import { slotsOf } from './chart-data';
import { ChartPane } from './chart-pane';
import { DefinitionLine } from './definition-line';
import { Headline } from './headline';
import css from './metric.module.css';
import { ReadingWords } from './reading-words';
import type { MetricChange, MetricState } from './use-metric-state';

interface Props {
  metric: Metric;
  tile: MetricTile | null;
  sheets: readonly DeviationSheet[];
  state: MetricState;
  onChange: (change: MetricChange) => void;
  onEnter: (() => void) | null;
  onPaste: (() => void) | null;
}

/** How it went: the figure, the picture, the picture in words, every reading. */
export function TrendTab(props: Props) {
  const { metric, tile, sheets, state, onChange, onEnter, onPaste } = props;
  const { t } = useTranslation('metrics');
  const series = useQuery(
    seriesQuery(metric.id, {
      by: state.by,
      from: undefined,
      members: metric.members.length > 0,
    }),
  );
  const slots = series.data ? slotsOf(series.data, metric, state.range) : [];
  const empty = series.isSuccess && series.data.points.length === 0;
  return (
    <div className={css.page}>
      {tile !== null && !empty && (
        <Headline metric={metric} tile={tile} series={series.data ?? null} sheets={sheets} />
      )}
      <DefinitionLine metric={metric} />
      {series.isPending && <Skeleton rows={8} />}
      {series.isError && <ErrorState error={series.error} onRetry={() => void series.refetch()} />}
      {empty && (
        <EmptyState
          title={t('trend.empty')}
          action={
            onEnter !== null && (
              <span className={css.actions}>
                <Button look="primary" onClick={onEnter}>
                  {t('page.enter')}
                </Button>
                <Button onClick={() => onPaste?.()}>{t('page.paste')}</Button>
              </span>
            )
          }
        >
          {t(metric.computed ? 'trend.emptyComputed' : 'trend.emptyNote')}
        </EmptyState>
      )}
      {series.isSuccess && !empty && (
        <>
          <ChartPane
            metric={metric}
            series={series.data}
            slots={slots}
            state={state}
            onPick={(period) => {
              if (sheets.some((sheet) => sheet.period === period)) onChange({ deviation: period });
            }}
          />
          <ReadingWords metric={metric} series={series.data} />
        </>
      )}
      {!empty && (
        <ReadingsTable
          metric={metric}
          sheets={sheets}
          mayRecord={onEnter !== null}
          onDeviation={(period) => onChange({ deviation: period })}
          onPaste={onPaste}
        />
      )}
    </div>
  );
}

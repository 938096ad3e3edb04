import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { Chart } from '@/shared/charts/chart';
import type { ChartColours } from '@/shared/charts/chart-colours';
import { usePhone } from '@/shared/grid/use-phone';
import { tickText } from '../model/periods';
import { useFigures } from '../parts/use-figures';
import type { Slot } from './chart-data';
import { ChartLegend } from './chart-legend';
import type { ChartWords } from './chart-lines';
import { chartOption } from './chart-option';
import { ChartTable } from './chart-table';
import css from './metric.module.css';
import type { MetricState } from './use-metric-state';

interface Props {
  metric: Metric;
  series: MetricSeries;
  slots: readonly Slot[];
  state: MetricState;
  onPick: (period: string) => void;
}

/** The picture, or the same as a table; who cannot see the picture always has the table. */
export function ChartPane({ metric, series, slots, state, onPick }: Props) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(metric);
  const phone = usePhone();
  const { language } = figures;
  // The words change with the language only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: figures follows metric and language
  const words = useMemo<ChartWords>(
    () => ({
      target: t('trend.target'),
      warning: t('trend.warning'),
      alarm: t('trend.alarm'),
      upper: t('trend.upper'),
      mean: t('trend.mean'),
      lower: t('trend.lower'),
      forecast: t('trend.forecast'),
      forecastBand: t('trend.forecastBand'),
      yearAgo: t('trend.against.year'),
      base: t('trend.against.base'),
      average: t('trend.against.average'),
      readings: t('trend.readings'),
      band: t('trend.band'),
      value: figures.value,
      tick: (key, first) => tickText(key, language, first),
      period: figures.period,
      status: (slot) => t(`status.${slot.status}`),
    }),
    [t, metric, language],
  );
  const against = state.against.join(',');
  // Slots are made anew on every render; what they are made from is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: slots follow series and range
  const option = useCallback(
    (colours: ChartColours) =>
      chartOption(
        { metric, series, slots, against: state.against, plain: state.plain, narrow: phone, words },
        colours,
      ),
    [metric, series, state.range, state.plain, against, phone, words],
  );
  const last = slots.findLast((slot) => slot.value !== null);
  return (
    <section className={css.chart} aria-label={t('trend.title')}>
      <ChartLegend metric={metric} series={series} state={state} words={words} />
      {state.table ? (
        <ChartTable metric={metric} slots={slots} series={series} state={state} />
      ) : (
        <>
          <Chart
            option={option}
            height="normal"
            label={t('trend.picture', {
              name: metric.name,
              count: slots.filter((slot) => slot.value !== null).length,
              last: last?.value == null ? '' : figures.value(last.value),
            })}
            onPick={(index) => {
              const slot = slots[index];
              if (slot !== undefined) onPick(slot.period);
            }}
          />
          <div className="visually-hidden">
            <ChartTable metric={metric} slots={slots} series={series} state={state} />
          </div>
        </>
      )}
    </section>
  );
}

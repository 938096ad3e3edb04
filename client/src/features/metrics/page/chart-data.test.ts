import { expect, it } from 'vitest';
import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { insightOf, slotsOf, yearAgo } from './chart-data';

const METRIC = {
  direction: 'UP',
  target: 90,
  low: null,
  high: null,
  warning: 87,
  alarm: 84,
} as Metric;

function series(values: readonly number[], control: Partial<MetricSeries['control']> = null) {
  return {
    by: 'MONTH',
    points: values.map((value, at) => ({
      period:
        at < 12
          ? `2025-${String(at + 1).padStart(2, '0')}`
          : `2026-${String(at - 11).padStart(2, '0')}`,
      start: '2025-01-01',
      value,
      target: 90,
      warning: 87,
      alarm: 84,
      average: null,
      readings: 1,
    })),
    forecast: [{ period: '2026-02', start: '2026-02-01', value: 88, low: 85, high: 91 }],
    control,
    members: [],
    trend: null,
  } as unknown as MetricSeries;
}

const YEAR = [80, 86, 88, 91, 90, 90, 90, 90, 90, 90, 90, 90, 83];

it('shows the last readings and the periods to come', () => {
  const slots = slotsOf(series(YEAR), METRIC, '13');
  expect(slots).toHaveLength(14);
  expect(slots.at(0)?.status).toBe('ALARM');
  expect(slots.at(-1)).toMatchObject({ value: null, forecast: { low: 85 }, yearAgo: 86 });
  expect(slotsOf(series([...YEAR, 1, 2]), METRIC, '13')).toHaveLength(14);
});

it('knows the same period of the year before, even one that is out of sight', () => {
  expect(yearAgo('2026-W11')).toBe('2025-W11');
  expect(slotsOf(series(YEAR), METRIC, 'all').at(12)?.yearAgo).toBe(80);
});

it('marks a run at its end', () => {
  const control = {
    signals: [{ kind: 'RISING', from: '2025-01', to: '2025-04', told: '一路上升' }],
  } as Partial<MetricSeries['control']>;
  const slots = slotsOf(series(YEAR, control), METRIC, 'all');
  expect(slots.filter((slot) => slot.signal !== null).map((slot) => slot.period)).toEqual([
    '2025-04',
  ]);
});

it('says whether the way of working can reach the target at all', () => {
  const within = (lower: number, upper: number) =>
    insightOf(series(YEAR, { lower, upper, centre: 0, signals: [] }), METRIC)?.kind;
  expect(within(80, 87)).toBe('beyondUsual');
  expect(within(80, 95)).toBe('chance');
  expect(within(91, 99)).toBe('safelyInside');
  expect(insightOf(series(YEAR), METRIC)).toBeNull();
});

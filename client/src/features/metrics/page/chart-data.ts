import type { Metric, MetricSeries, MetricTile } from '@/shared/api/metric-types';
import { statusOf } from '../model/status-of';
import type { Range } from './use-metric-state';

/** One place on the x axis: a reading, or a period that is still to come. */
export interface Slot {
  period: string;
  start: string;
  value: number | null;
  target: number | null;
  warning: number | null;
  alarm: number | null;
  average: number | null;
  /** The same period a year before. */
  yearAgo: number | null;
  forecast: { value: number; low: number; high: number } | null;
  status: MetricTile['status'];
  /** Why the control chart points at it. */
  signal: string | null;
}

/** The last readings of a series with what stands beside them, and the periods to come. */
export function slotsOf(series: MetricSeries, metric: Metric, range: Range): Slot[] {
  const byKey = new Map(series.points.map((point) => [point.period, point]));
  const told = new Map<string, string>();
  for (const signal of series.control?.signals ?? []) {
    // A run is marked at its end; a single point at itself.
    told.set(signal.to, signal.told);
  }
  const points = range === 'all' ? series.points : series.points.slice(-Number(range));
  const slots: Slot[] = points.map((point) => ({
    period: point.period,
    start: point.start,
    value: point.value,
    target: point.target,
    warning: point.warning,
    alarm: point.alarm,
    average: point.average,
    yearAgo: byKey.get(yearAgo(point.period))?.value ?? null,
    forecast: null,
    status: statusOf(point.value, { ...metric, ...point }),
    signal: told.get(point.period) ?? null,
  }));
  const last = series.points.at(-1);
  for (const ahead of series.forecast) {
    slots.push({
      period: ahead.period,
      start: ahead.start,
      value: null,
      target: last?.target ?? null,
      warning: last?.warning ?? null,
      alarm: last?.alarm ?? null,
      average: null,
      yearAgo: byKey.get(yearAgo(ahead.period))?.value ?? null,
      forecast: { value: ahead.value, low: ahead.low, high: ahead.high },
      status: 'EMPTY',
      signal: null,
    });
  }
  return slots;
}

/** `2026-W11` → `2025-W11`; a leap day has no day a year before. */
export function yearAgo(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** What the picture says when one reads it as somebody who knows control charts would. */
export type Insight =
  | { kind: 'beyondUsual'; target: number; limit: number }
  | { kind: 'safelyInside'; target: number; limit: number }
  | { kind: 'chance' };

/**
 * Whether the present way of working can reach the target: a target outside of the control limits
 * is met by chance at best; limits wholly on its good side meet it always.
 */
export function insightOf(series: MetricSeries, metric: Metric): Insight | null {
  const control = series.control;
  const target = series.points.at(-1)?.target ?? metric.target;
  if (control === null || metric.direction === 'WITHIN' || target === null) return null;
  const up = metric.direction === 'UP';
  const [far, near] = up ? [control.upper, control.lower] : [control.lower, control.upper];
  if (up ? target > far : target < far) return { kind: 'beyondUsual', target, limit: far };
  if (up ? target <= near : target >= near) return { kind: 'safelyInside', target, limit: near };
  return { kind: 'chance' };
}

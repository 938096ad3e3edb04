import type { GlanceTile } from '@/shared/api/dashboard-types';

type Points = GlanceTile['sparkline'];

/** All periods that any of them has, the newest first. */
export function periodsOf(series: readonly Points[]): string[] {
  const all = new Set(series.flatMap((points) => points.map(({ period }) => period)));
  return [...all].sort().reverse();
}

/** Heights of columns in percent of the highest; nothing is so low that it vanishes. */
export function barsOf(values: readonly number[]): number[] {
  const top = Math.max(0, ...values);
  return values.map((value) => (top === 0 ? 2 : Math.max(2, Math.round((100 * value) / top))));
}

/** Pixels for each of `count` drawings in a tile of `rows`, beside title, names and periods. */
export function drawingHeight(rows: number, count: number): number {
  const room = 56 * rows - 84;
  return Math.max(56, Math.floor(room / Math.max(1, count)) - 52);
}

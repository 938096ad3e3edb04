import type { LocalDate } from '@/shared/api/types';
import { dayNumberOf } from '@/shared/dates/day';

/** Days are whole numbers since 1970-01-01: cheap to add, compare and draw. */
export type DayNumber = number;

const DAY = 86_400_000;

export const dayNumber: (day: LocalDate) => DayNumber = dayNumberOf;

export function dayText(day: DayNumber): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 0, Sunday 6. The first of January 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

export const ZOOMS = ['day', 'week', 'month', 'quarter'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Pixels of a day at each named zoom. */
export const PIXELS: Record<Zoom, number> = { day: 44, week: 16, month: 5, quarter: 1.8 };

const [LEAST, MOST] = [0.6, 72];

/** The head that suits a scale: what is named by it. */
export function zoomOf(pixels: number): Zoom {
  if (pixels >= 30) return 'day';
  if (pixels >= 9) return 'week';
  return pixels >= 3 ? 'month' : 'quarter';
}

export function withinScale(pixels: number): number {
  return Math.min(MOST, Math.max(LEAST, pixels));
}

/** The next named zoom in (-1) or out (1). */
export function nextZoom(zoom: Zoom, step: -1 | 1): Zoom {
  return ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) + step))] ?? zoom;
}

/** A stretch of days laid out from left to right. */
export interface Axis {
  /** The day at x = 0. */
  from: DayNumber;
  /** How many. */
  days: number;
  /** Pixels of one day. */
  pixels: number;
}

export function widthOf(axis: Axis): number {
  return axis.days * axis.pixels;
}

/** The left edge of a day. */
export function xOf(axis: Axis, day: DayNumber): number {
  return (day - axis.from) * axis.pixels;
}

/** The day under x. */
export function dayAt(axis: Axis, x: number): DayNumber {
  return axis.from + Math.floor(x / axis.pixels);
}

/**
 * The days to show: all that is planned and today, with room on both sides, at least as wide as the
 * window. Starts on a Monday, so that weeks do not jump when the first item moves.
 */
export function axisFor(
  spans: readonly { start: DayNumber; finish: DayNumber }[],
  today: DayNumber,
  pixels: number,
  window: number,
): Axis {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, finish } of spans) {
    if (start < first) first = start;
    if (finish > last) last = finish;
  }
  if (first > last) [first, last] = [today, today];
  // Today belongs to the picture unless the plan is far away from it.
  if (today < first && first - today < 200) first = today;
  if (today > last && today - last < 200) last = today;
  const margin = Math.max(7, Math.round(72 / pixels));
  const from = first - margin - weekdayOf(first - margin);
  const wanted = last + margin * 2 - from + 1;
  return { from, pixels, days: Math.max(wanted, Math.ceil(window / pixels)) };
}

/** Where to scroll so that `day` keeps its place at `at` pixels of the window after a zoom. */
export function scrollKeeping(before: Axis, after: Axis, scroll: number, at: number): number {
  const day = before.from + (scroll + at) / before.pixels;
  return Math.max(0, (day - after.from) * after.pixels - at);
}

import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { addDays, addMonths, monthStart, partsOf } from '@/shared/dates/day';

export const SPANS = ['month', 'week'] as const;
export type Span = (typeof SPANS)[number];

export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - partsOf(day).weekday);
}

/** The weeks to draw, each of seven days from Monday: one, or those that touch the month. */
export function weeksOf(day: LocalDate, span: Span): LocalDate[][] {
  if (span === 'week') return [weekFrom(mondayOf(day))];
  const first = monthStart(day);
  const next = addMonths(first, 1);
  const weeks: LocalDate[][] = [];
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) {
    weeks.push(weekFrom(monday));
  }
  return weeks;
}

export function weekFrom(monday: LocalDate): LocalDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The same place one month or week on. */
export function stepSpan(day: LocalDate, span: Span, step: -1 | 1): LocalDate {
  return span === 'week' ? addDays(day, 7 * step) : addMonths(monthStart(day), step);
}

/** Items by the day they are due; milestones first, then what is critical, then the plan's order. */
export function dueOn(items: readonly WorkItem[]): Map<LocalDate, WorkItem[]> {
  const days = new Map<LocalDate, WorkItem[]>();
  for (const item of items) {
    if (item.finish === null) continue;
    const day = days.get(item.finish);
    if (day === undefined) days.set(item.finish, [item]);
    else day.push(item);
  }
  const weight = (item: WorkItem) => (item.kind === 'MILESTONE' ? 0 : item.critical ? 1 : 2);
  for (const day of days.values()) day.sort((a, b) => weight(a) - weight(b));
  return days;
}

import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { daysBetween } from '@/shared/dates/day';

/**
 * How far a plan should be today by its own dates, in percent: tasks weigh as much as they last,
 * a running task counts by the part of its days that is over. Null when nothing has dates.
 */
export function plannedProgress(items: readonly WorkItem[], today: LocalDate): number | null {
  let whole = 0;
  let due = 0;
  for (const item of items) {
    if (item.hasChildren || item.start === null || item.finish === null) continue;
    const weight = item.durationDays ?? 0;
    const days = daysBetween(item.start, item.finish) + 1;
    const over = Math.min(days, Math.max(0, daysBetween(item.start, today)));
    whole += weight;
    due += weight * (over / days);
  }
  return whole === 0 ? null : Math.round((100 * due) / whole);
}

/** An open item whose finish has passed. */
export function isLate(item: WorkItem, today: LocalDate): boolean {
  return item.status !== 'DONE' && item.finish !== null && item.finish < today;
}

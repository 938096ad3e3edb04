import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { addDays, dayNumberOf } from '@/shared/dates/day';

/**
 * What to send so that an item is due on `day`: one that runs gets longer or shorter, one that has
 * not begun moves as a whole and keeps its working days.
 */
export function patchForDue(
  item: Pick<WorkItem, 'kind' | 'durationDays' | 'actualStart'>,
  day: LocalDate,
  works: (day: LocalDate) => boolean,
): { start: LocalDate } | { finish: LocalDate } {
  if (item.actualStart !== null) return { finish: day };
  if (item.kind === 'MILESTONE') return { start: day };
  let start = day;
  let left = Math.max(1, item.durationDays ?? 1) - (works(day) ? 1 : 0);
  // A calendar without working days must not hang the page.
  for (let guard = 0; left > 0 && guard < 10_000; guard += 1) {
    start = addDays(start, -1);
    if (works(start)) left -= 1;
  }
  return { start };
}

export function isWeekend(day: LocalDate): boolean {
  // The first of January 1970 was a Thursday.
  return (((dayNumberOf(day) + 3) % 7) + 7) % 7 > 4;
}

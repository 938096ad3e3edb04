import type { Id, LocalDate } from '@/shared/api/types';
import { addDays } from '@/shared/dates/day';
import { isWeekend } from '@/shared/item-model/due-day';
import type { Captured } from './parse-capture';

/**
 * What is sent for a captured line. Without any day the work is for today; a day alone is the day
 * it is done on; with a number of working days it ends on that day.
 */
export function newItemOf(captured: Captured, ownerId: Id, today: LocalDate) {
  const { name, priority, start, due, durationDays } = captured;
  const from = start ?? (due === null ? today : back(due, (durationDays ?? 1) - 1));
  return {
    kind: 'TASK',
    name,
    ownerId,
    ...(priority === null ? {} : { priority }),
    start: from,
    ...(start !== null && due !== null
      ? { finish: due }
      : { durationDays: Math.max(1, durationDays ?? 1) }),
  };
}

function back(day: LocalDate, workingDays: number): LocalDate {
  let at = day;
  for (let left = workingDays; left > 0; ) {
    at = addDays(at, -1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

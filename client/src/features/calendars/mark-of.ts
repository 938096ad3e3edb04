import type { DayView } from '@/shared/api/types';
import { partsOf } from '@/shared/dates/day';

export type Mark = 'plain' | 'weekend' | 'statutory' | 'makeUp' | 'own' | 'leave';

/** How a day is shown. Working on a weekend is worth a mark; working in the week is not. */
export function markOf(day: DayView): Mark {
  if (day.source === 'LEAVE') return 'leave';
  if (day.working) {
    if (partsOf(day.date).weekday > 5) return 'makeUp';
    return day.source === 'WEEK' || day.source === 'STATUTORY' ? 'plain' : 'own';
  }
  if (day.source === 'STATUTORY') return 'statutory';
  return day.source === 'WEEK' ? 'weekend' : 'own';
}

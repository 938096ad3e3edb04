import type { Instant } from '@/shared/api/types';
import { addDays, partsOf, todayIn } from '@/shared/dates/day';
import { instantOf } from '@/shared/dates/instant';

export interface SnoozeTime {
  key: 'later' | 'tomorrow' | 'monday';
  until: Instant;
}

/** Three hours on, tomorrow at nine, Monday at nine; in the person's time zone. */
export function snoozeTimes(now: Date, timeZone: string): SnoozeTime[] {
  const today = todayIn(timeZone, now);
  return [
    { key: 'later', until: new Date(now.getTime() + 3 * 3_600_000).toISOString() },
    { key: 'tomorrow', until: instantOf(addDays(today, 1), '09:00', timeZone) },
    {
      key: 'monday',
      until: instantOf(addDays(today, 8 - partsOf(today).weekday), '09:00', timeZone),
    },
  ];
}

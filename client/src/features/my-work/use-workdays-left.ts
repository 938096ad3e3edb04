import { useQuery } from '@tanstack/react-query';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { LocalDate } from '@/shared/api/types';
import { addDays, partsOf } from '@/shared/dates/day';

/** Working days from today to Sunday, make-up days included; null until known. */
export function useWorkdaysLeft(today: LocalDate): number | null {
  const sunday = addDays(today, 7 - partsOf(today).weekday);
  const { data } = useQuery(calendarDaysQuery(null, today, sunday));
  return data === undefined || data.length === 0 ? null : data.filter((day) => day.working).length;
}

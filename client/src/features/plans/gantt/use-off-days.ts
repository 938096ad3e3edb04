import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { DayView, Id } from '@/shared/api/types';
import { type OffDays, offDaysOf } from '@/shared/gantt/off-days';
import { type Axis, dayText } from '@/shared/gantt/time-axis';

/** More years than this follow the ordinary week. */
const MOST_YEARS = 8;
const NO_DAYS: DayView[] = [];

/** Working days and days off of the plan's calendar, asked for year by year. */
export function useOffDays(planId: Id, axis: Axis): OffDays {
  const first = Number(dayText(axis.from).slice(0, 4));
  const last = Number(dayText(axis.from + axis.days).slice(0, 4));
  const years = Array.from(
    { length: Math.min(MOST_YEARS, last - first + 1) },
    (_, index) => first + index,
  );
  const answers = useQueries({
    queries: years.map((year) =>
      calendarDaysQuery({ kind: 'PLAN', id: planId }, `${year}-01-01`, `${year}-12-31`),
    ),
    combine: (results) => results.map((result) => result.data ?? NO_DAYS),
  });
  return useMemo(() => offDaysOf(answers.flat()), [answers]);
}

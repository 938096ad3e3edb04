import { queryOptions } from '@tanstack/react-query';
import { api } from './api';
import type { CalendarScope, DayView, LocalDate } from './types';

/** Working days and days off of a scope; of the organisation when `scope` is null. At most 800 days. */
export function calendarDaysQuery(scope: CalendarScope | null, from: LocalDate, to: LocalDate) {
  const kind = scope?.kind ?? 'ORGANISATION';
  return queryOptions({
    queryKey: ['calendar', { days: true, kind, id: scope?.id ?? null, from, to }],
    queryFn: ({ signal }) =>
      api.get<DayView[]>('/calendars/days', {
        query: { scopeKind: kind, scopeId: scope?.id, from, to },
        signal,
      }),
    staleTime: 600_000,
    meta: { live: ['calendar', 'calendar-exception', 'leave'] },
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type {
  CalendarException,
  CalendarScope,
  CalendarView,
  HolidayYear,
  Leave,
  Page,
} from '@/shared/api/types';

export const holidayYearsQuery = queryOptions({
  queryKey: ['holiday-year'],
  queryFn: ({ signal }) => api.get<HolidayYear[]>('/calendars/holiday-years', { signal }),
  staleTime: 600_000,
  meta: { live: ['calendar'] },
});

export const calendarsQuery = queryOptions({
  queryKey: ['calendar', { all: true }],
  queryFn: ({ signal }) => api.get<Page<CalendarView>>('/calendars', { signal }),
});

export function exceptionsQuery(scope: CalendarScope, year: number) {
  return queryOptions({
    queryKey: ['calendar', { exceptions: true, ...scope, year }],
    queryFn: ({ signal }) =>
      api.get<Page<CalendarException>>('/calendars/exceptions', {
        query: {
          scopeKind: scope.kind,
          scopeId: scope.id,
          from: `${year}-01-01`,
          to: `${year}-12-31`,
        },
        signal,
      }),
    meta: { live: ['calendar-exception'] },
  });
}

export function leaveQuery(personId: string) {
  return queryOptions({
    queryKey: ['leave', { personId }],
    queryFn: ({ signal }) =>
      api.get<Page<Leave>>('/people/{personId}/leave', { path: { personId }, signal }),
  });
}

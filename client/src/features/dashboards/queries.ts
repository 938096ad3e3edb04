import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { ExecutiveOverview, UnitOverview } from '@/shared/api/dashboard-types';
import type { Id, Page, Unit } from '@/shared/api/types';

/** Whatever moves a figure of these pages. */
const MOVERS = ['goal', 'plan', 'item', 'metric', 'unit', 'person'];

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => api.get<ExecutiveOverview>('/overview', { signal }),
  meta: { live: MOVERS },
});

export function unitOverviewQuery(unitId: Id) {
  return queryOptions({
    queryKey: ['overview', unitId],
    queryFn: ({ signal }) =>
      api.get<UnitOverview>('/units/{unitId}/overview', { path: { unitId }, signal }),
    meta: { live: MOVERS },
  });
}

/** The same list as the page of people and units keeps. */
export const unitsQuery = queryOptions({
  queryKey: ['unit', { all: true }],
  queryFn: ({ signal }) => api.get<Page<Unit>>('/units', { query: { limit: 1000 }, signal }),
  meta: { live: ['person'] },
});

import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type {
  Dashboard,
  DashboardHead,
  ExecutiveOverview,
  GlanceTile,
  UnitOverview,
} from '@/shared/api/dashboard-types';
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

const DASHBOARD_MOVERS = [...MOVERS, 'dashboard', 'view'];

export const dashboardsQuery = queryOptions({
  queryKey: ['dashboard'],
  queryFn: ({ signal }) =>
    api.get<Page<DashboardHead>>('/dashboards', { query: { limit: 200 }, signal }),
});

export function dashboardQuery(dashboardId: Id) {
  return queryOptions({
    queryKey: ['dashboard', dashboardId],
    queryFn: ({ signal }) =>
      api.get<Dashboard>('/dashboards/{dashboardId}', { path: { dashboardId }, signal }),
    meta: { live: DASHBOARD_MOVERS },
  });
}

/** Names of indicators, for choosing one. */
export const metricChoicesQuery = queryOptions({
  queryKey: ['metric', { heads: true, q: '' }],
  queryFn: ({ signal }) =>
    api.get<Page<GlanceTile['metric']>>('/metrics', { query: { limit: 200 }, signal }),
});

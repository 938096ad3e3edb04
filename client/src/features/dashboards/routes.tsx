import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/overview',
    component: lazyRouteComponent(() => import('./overview/overview-screen'), 'OverviewScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/overview/$unitId',
    component: lazyRouteComponent(() => import('./unit/unit-screen'), 'UnitScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/dashboards',
    component: lazyRouteComponent(() => import('./list/list-screen'), 'ListScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/dashboards/$dashboardId',
    component: lazyRouteComponent(() => import('./board/dashboard-screen'), 'DashboardScreen'),
  }),
];

export default routes;

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
];

export default routes;

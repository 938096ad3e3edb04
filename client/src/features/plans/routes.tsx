import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/plans',
    component: lazyRouteComponent(() => import('./plans-screen'), 'PlansScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/bin',
    component: lazyRouteComponent(() => import('./bin-screen'), 'BinScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/plans/$planId',
    component: lazyRouteComponent(() => import('./plan-screen'), 'PlanScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/plans/$planId/items/$itemId',
    component: lazyRouteComponent(() => import('./item-screen'), 'ItemScreen'),
  }),
];

export default routes;

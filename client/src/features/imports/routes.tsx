import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/imports',
    component: lazyRouteComponent(() => import('./choose-screen'), 'ChooseScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/imports/$importId',
    component: lazyRouteComponent(() => import('./import-screen'), 'ImportScreen'),
  }),
];

export default routes;

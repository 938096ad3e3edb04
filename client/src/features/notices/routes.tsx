import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/inbox',
    component: lazyRouteComponent(() => import('./inbox-screen'), 'InboxScreen'),
  }),
];

export default routes;

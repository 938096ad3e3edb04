import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/my-work',
    component: lazyRouteComponent(() => import('./my-work-screen'), 'MyWorkScreen'),
  }),
];

export default routes;

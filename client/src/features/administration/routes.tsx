import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/admin',
    component: lazyRouteComponent(() => import('./administration-screen'), 'AdministrationScreen'),
  }),
];

export default routes;

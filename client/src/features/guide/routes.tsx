import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/guide',
    component: lazyRouteComponent(() => import('./guide-screen'), 'GuideScreen'),
  }),
];

export default routes;

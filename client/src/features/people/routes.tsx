import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/people',
    component: lazyRouteComponent(() => import('./people-screen'), 'PeopleScreen'),
  }),
];

export default routes;

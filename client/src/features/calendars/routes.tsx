import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/calendar',
    component: lazyRouteComponent(() => import('./calendar-screen'), 'CalendarScreen'),
  }),
];

export default routes;

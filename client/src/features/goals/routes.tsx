import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/goals',
    component: lazyRouteComponent(() => import('./goals-screen'), 'GoalsScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/goals/meeting',
    component: lazyRouteComponent(() => import('./meeting/meeting-screen'), 'MeetingScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/goals/$goalId',
    component: lazyRouteComponent(() => import('./page/goal-screen'), 'GoalScreen'),
  }),
];

export default routes;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ bare }) => [
  createRoute({
    getParentRoute: () => bare,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./sign-in-screen'), 'SignInScreen'),
  }),
  createRoute({
    getParentRoute: () => bare,
    path: '/setup',
    component: lazyRouteComponent(() => import('./setup-screen'), 'SetupScreen'),
  }),
];

export default routes;

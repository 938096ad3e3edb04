import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FeatureRoutes } from '@/shared/routing/feature';

const routes: FeatureRoutes = ({ app }) => [
  createRoute({
    getParentRoute: () => app,
    path: '/indicators',
    component: lazyRouteComponent(() => import('./board/board-screen'), 'BoardScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/indicators/analysis',
    component: lazyRouteComponent(() => import('./analysis/analysis-screen'), 'AnalysisScreen'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/indicators/$metricId',
    component: lazyRouteComponent(() => import('./page/metric-screen'), 'MetricScreen'),
  }),
];

export default routes;

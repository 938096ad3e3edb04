import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ApiError } from '@/shared/api/api-error';
import { meQuery, setupQuery } from '@/shared/api/me';
import { applyPreferences } from '@/shared/i18n/preferences';
import type { FeatureRoutes } from '@/shared/routing/feature';
import { ErrorState } from '@/shared/ui/error-state';
import { NotFound } from '@/shared/ui/not-found';
import { Skeleton } from '@/shared/ui/skeleton';
import { Shell } from './shell/shell';

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: Outlet });

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: Shell,
  notFoundComponent: NotFound,
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queries.ensureQueryData(meQuery);
      await applyPreferences(me);
      if (me.mustChangePassword && location.pathname !== '/account') {
        throw redirect({ to: '/account', search: { tab: 'password' } });
      }
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      const setup = await context.queries.ensureQueryData(setupQuery);
      if (setup.needed) throw redirect({ to: '/setup' });
      throw redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { back: location.href },
      });
    }
  },
});

/** The first of these that exists is where one arrives. */
const STARTS = ['/my-work', '/plans', '/inbox'];

const features = import.meta.glob<FeatureRoutes>('../features/*/routes.tsx', {
  eager: true,
  import: 'default',
});

export function createAppRouter(queries: QueryClient) {
  const inApp: AnyRoute[] = [];
  const outside: AnyRoute[] = [];
  for (const register of Object.values(features)) {
    for (const route of register({ app, bare })) {
      (route.options.getParentRoute() === bare ? outside : inApp).push(route);
    }
  }
  const start = STARTS.find((path) => inApp.some((route) => pathOf(route) === path));
  const index = createRoute({
    getParentRoute: () => app,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: start ?? '/account', replace: true });
    },
  });
  return createRouter({
    routeTree: root.addChildren([bare.addChildren(outside), app.addChildren([index, ...inApp])]),
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: () => <Skeleton rows={12} />,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
    scrollRestoration: false,
  });
}

function pathOf(route: AnyRoute): string | undefined {
  return (route.options as { path?: string }).path;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

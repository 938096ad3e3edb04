import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LocaleProvider } from '@/shared/i18n/locale';
import { Toaster } from '@/shared/ui/toaster';
import type { AppRouter } from './router';

export function App({ router, queries }: { router: AppRouter; queries: QueryClient }) {
  return (
    // The content security policy of the server refuses style elements.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queries}>
        <LocaleProvider>
          <Tooltip.Provider>
            <Toaster>
              <RouterProvider router={router} />
            </Toaster>
          </Tooltip.Provider>
        </LocaleProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}

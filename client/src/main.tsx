import '@/shared/ui/tokens.css';
import '@/shared/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { createAppRouter } from '@/app/router';
import { loadTexts } from '@/app/texts';
import { createQueryClient } from '@/shared/api/query-client';
import { preferredLanguage } from '@/shared/i18n/language';
import { applyKeptLook } from '@/shared/i18n/preferences';
import { startTexts } from '@/shared/i18n/texts';
import { guardComposing } from '@/shared/keys/guard-composing';

guardComposing();
applyKeptLook();
await startTexts(preferredLanguage(), loadTexts);

const queries = createQueryClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/setup') return;
  queries.clear();
  void router.navigate({ to: '/sign-in', search: { back: href } });
});
const router = createAppRouter(queries);

const host = document.getElementById('root');
if (host !== null) {
  createRoot(host).render(
    <StrictMode>
      <App router={router} queries={queries} />
    </StrictMode>,
  );
}

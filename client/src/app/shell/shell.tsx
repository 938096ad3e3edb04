import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { useLiveUpdates } from '@/shared/live/use-live';
import { cx } from '@/shared/ui/cx';
import { AreaShortcuts } from './area-shortcuts';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import css from './shell.module.css';

const loadPalette = () => import('../palette/command-palette');
const CommandPalette = lazy(() =>
  loadPalette().then((module) => ({ default: module.CommandPalette })),
);
const ShortcutHelp = lazy(() =>
  import('./shortcut-help').then((module) => ({ default: module.ShortcutHelp })),
);

const FOLDED = 'zhixing.rail';

/** The frame of the signed-in part: rail at the left, the screen, a bottom line on a phone. */
export function Shell() {
  const { t } = useTranslation('app');
  const me = useMe();
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === 'folded');
  const [above, setAbove] = useState<'palette' | 'help' | null>(null);
  // With a one-time password the server says nothing until it has been changed.
  useLiveUpdates(!me.mustChangePassword);
  useShortcut('mod+k', () => setAbove('palette'), { whileTyping: true });
  useShortcut('/', () => setAbove('palette'));
  useShortcut('?', () => setAbove('help'));

  // Ready before the first Ctrl K, so that no letter typed after it is lost.
  useEffect(() => void loadPalette(), []);

  const fold = () => {
    localStorage.setItem(FOLDED, folded ? 'open' : 'folded');
    setFolded(!folded);
  };
  return (
    <div className={cx(css.shell, folded && css.folded)}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <Rail
        folded={folded}
        onFold={fold}
        onSearch={() => setAbove('palette')}
        onHelp={() => setAbove('help')}
      />
      <main className={css.main} id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar onSearch={() => setAbove('palette')} />
      <AreaShortcuts />
      <Suspense>
        {above === 'palette' && <CommandPalette onClose={() => setAbove(null)} />}
        {above === 'help' && <ShortcutHelp onClose={() => setAbove(null)} />}
      </Suspense>
    </div>
  );
}

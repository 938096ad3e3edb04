import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { useLiveUpdates } from '@/shared/live/use-live';
import { cx } from '@/shared/ui/cx';
import { useTour } from '../tour/use-tour';
import { AreaShortcuts } from './area-shortcuts';
import { BottomBar } from './bottom-bar';
import { FrameCommands } from './frame-commands';
import { OfflineBar } from './offline-bar';
import { Rail } from './rail';
import css from './shell.module.css';

const loadPalette = () => import('../palette/command-palette');
const CommandPalette = lazy(() =>
  loadPalette().then((module) => ({ default: module.CommandPalette })),
);
const ShortcutHelp = lazy(() =>
  import('./shortcut-help').then((module) => ({ default: module.ShortcutHelp })),
);

const QuickCreate = lazy(() =>
  import('../create/quick-create').then((module) => ({ default: module.QuickCreate })),
);
const Tour = lazy(() => import('../tour/tour').then((module) => ({ default: module.Tour })));

const FOLDED = 'zhixing.rail';

/** The frame of the signed-in part: rail at the left, the screen, a bottom line on a phone. */
export function Shell() {
  const { t } = useTranslation('app');
  const me = useMe();
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === 'folded');
  const tour = useTour(me.person.id, !me.mustChangePassword);
  const [above, setAbove] = useState<'palette' | 'help' | 'create' | null>(null);
  // With a one-time password the server says nothing until it has been changed.
  useLiveUpdates(!me.mustChangePassword);
  useShortcut('mod+k', () => setAbove('palette'), { whileTyping: true });
  // A screen with a filter or a way to make things of its own takes these two itself.
  useShortcut('/', () => setAbove('palette'), { last: true });
  useShortcut('c', () => setAbove('create'), { last: true });
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
        onTour={tour.start}
      />
      <main className={css.main} id="main" tabIndex={-1}>
        <OfflineBar />
        <div className={css.screen}>
          <Outlet />
        </div>
      </main>
      <BottomBar onSearch={() => setAbove('palette')} />
      <AreaShortcuts />
      <FrameCommands
        onFold={fold}
        onHelp={() => setAbove('help')}
        onCreate={() => setAbove('create')}
        onTour={tour.start}
      />
      <Suspense>
        {tour.step !== null && <Tour tour={tour} />}
        {above === 'palette' && <CommandPalette onClose={() => setAbove(null)} />}
        {above === 'help' && (
          <ShortcutHelp
            onClose={() => setAbove(null)}
            onTour={() => {
              setAbove(null);
              tour.start();
            }}
          />
        )}
        {above === 'create' && <QuickCreate onClose={() => setAbove(null)} />}
      </Suspense>
    </div>
  );
}

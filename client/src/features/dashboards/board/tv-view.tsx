import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/shared/api/dashboard-types';
import { useDates } from '@/shared/dates/use-dates';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { dashboardsQuery } from '../queries';
import css from './board.module.css';
import { TileGrid } from './tile-grid';

/** Milliseconds that one dashboard stays. */
const STAY = 30_000;

/** A dashboard on a wall: whole screen, large, and after a while the next one. Live events refresh it. */
export function TvView({ dashboard, onClose }: { dashboard: Dashboard; onClose: () => void }) {
  const { t } = useTranslation('dashboards');
  const { long, today } = useDates();
  const navigate = useNavigate();
  const all = useQuery(dashboardsQuery).data?.items ?? [];
  const [turning, setTurning] = useState(true);
  const at = all.findIndex(({ id }) => id === dashboard.id);
  const go = (step: number) => {
    const next = all.at((at + step + all.length) % all.length);
    if (next === undefined || next.id === dashboard.id) return;
    const search = { tv: true } as never;
    void navigate({ to: `/dashboards/${next.id}`, search, replace: true });
  };
  useFullScreen(onClose);
  useShortcut('Escape', onClose);
  useShortcut('ArrowRight', () => go(1));
  useShortcut('ArrowLeft', () => go(-1));
  const next = useRef(go);
  useEffect(() => {
    next.current = go;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every dashboard stays its whole time
  useEffect(() => {
    if (!turning || all.length < 2) return;
    const timer = setTimeout(() => next.current(1), STAY);
    return () => clearTimeout(timer);
  }, [turning, all.length, dashboard.id]);
  return (
    <section className={css.tv} aria-label={dashboard.name}>
      <header className={css.tvHead}>
        <h1>{dashboard.name}</h1>
        <span>{long(today)}</span>
        <div className={css.tvTools}>
          {all.length > 1 && (
            <>
              <IconButton icon="chevron-left" label={t('tv.back')} onClick={() => go(-1)} />
              <span>{t('tv.place', { at: at + 1, count: all.length })}</span>
              <IconButton icon="chevron-right" label={t('tv.next')} onClick={() => go(1)} />
              <Button onClick={() => setTurning(!turning)}>
                {t(turning ? 'tv.stay' : 'tv.turn')}
              </Button>
            </>
          )}
          <IconButton icon="close" label={t('tv.leave')} onClick={onClose} />
        </div>
      </header>
      <div className={css.tvBody}>
        <TileGrid tiles={dashboard.tiles} editing={false} onArrange={noop} onRemove={noop} />
      </div>
    </section>
  );
}

const noop = () => undefined;

/** The whole screen while it is shown; leaving it by the browser's own key leaves this, too. */
function useFullScreen(onLeft: () => void): void {
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    // Refused without a press just before: then the page fills the window.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const changed = () => document.fullscreenElement === null && left.current();
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
}

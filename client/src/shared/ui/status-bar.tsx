import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '@/shared/live/use-live';
import { useOnline } from '@/shared/live/use-online';
import { cx } from './cx';
import css from './status-bar.module.css';

/** Facts about the view at the left, the live connection at the right. */
export function StatusBar({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('shared');
  const live = useLiveState();
  // The stream notices a lost network late; the browser knows at once.
  const state = useOnline() ? live : 'offline';
  return (
    <footer className={css.bar}>
      <div className={css.facts}>{children}</div>
      <span className={cx(css.state, css[state])} role="status">
        <i aria-hidden="true" />
        {t(`live.${state}`)}
      </span>
    </footer>
  );
}

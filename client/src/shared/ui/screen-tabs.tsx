import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx } from './cx';
import css from './screen-tabs.module.css';

interface Props {
  label: string;
  tabs: readonly {
    label: ReactNode;
    to: string;
    search?: Record<string, unknown>;
    active: boolean;
  }[];
}

/** The views of a screen, as links: they work in a new tab and with the back button. */
export function ScreenTabs({ label, tabs }: Props) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={`${tab.to}${JSON.stringify(tab.search ?? '')}`}
          to={tab.to}
          {...(tab.search === undefined ? {} : { search: tab.search })}
          className={cx(css.tab, tab.active && css.active)}
          {...(tab.active ? { 'aria-current': 'page' as const } : {})}
          preload="intent"
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}

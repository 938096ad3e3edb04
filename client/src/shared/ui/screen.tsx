import type { ReactNode } from 'react';
import { useId } from 'react';
import css from './screen.module.css';
import { StatusBar } from './status-bar';

interface Props {
  title: ReactNode;
  /** Chips and facts beside the title. */
  facts?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** The second line: ScreenTabs and view controls. */
  tabs?: ReactNode;
  /** Left part of the status bar. */
  status?: ReactNode;
  /** A PeekPanel. */
  peek?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: title line, tab line, content with an optional panel, status bar. */
export function Screen({ title, facts, actions, tabs, status, peek, children }: Props) {
  const id = useId();
  return (
    <section className={css.screen} aria-labelledby={id}>
      <header className={css.head}>
        <h1 className={css.title} id={id}>
          {title}
        </h1>
        {facts !== undefined && <div className={css.facts}>{facts}</div>}
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      {tabs !== undefined && <div className={css.tabs}>{tabs}</div>}
      <div className={css.body}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it */}
        <div className={css.content} tabIndex={0}>
          {children}
        </div>
        {peek}
      </div>
      <StatusBar>{status}</StatusBar>
    </section>
  );
}

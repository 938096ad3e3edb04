import type { ReactNode } from 'react';
import css from './peek-section.module.css';

interface Props {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of a peek panel. */
export function PeekSection({ title, actions, children }: Props) {
  return (
    <section className={css.section}>
      <header className={css.head}>
        <h3>{title}</h3>
        {actions}
      </header>
      {children}
    </section>
  );
}

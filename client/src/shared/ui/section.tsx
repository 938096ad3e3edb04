import { type ReactNode, useId } from 'react';
import css from './section.module.css';

interface Props {
  title: string;
  hint?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A block of settings: what it is about at the left, its fields at the right. */
export function Section({ title, hint, actions, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.about}>
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p className={css.hint}>{hint}</p>}
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={css.content}>{children}</div>
    </section>
  );
}

import type { ReactNode } from 'react';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './setup-step.module.css';

interface Props {
  number: number;
  done: boolean;
  title: string;
  hint: string;
  children: ReactNode;
}

export function SetupStep({ number, done, title, hint, children }: Props) {
  return (
    <section className={css.step}>
      <div>
        <h2 className={css.title}>
          <span className={cx(css.mark, done && css.done)} aria-hidden="true">
            {done ? <Icon name="check" size={12} /> : number}
          </span>
          {title}
        </h2>
        <p className={css.hint}>{hint}</p>
      </div>
      <div className={css.fields}>{children}</div>
    </section>
  );
}

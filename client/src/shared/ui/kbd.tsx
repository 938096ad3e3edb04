import type { ReactNode } from 'react';
import { cx } from './cx';
import css from './kbd.module.css';

export function Kbd({ children, plain = false }: { children: ReactNode; plain?: boolean }) {
  return <kbd className={cx(css.kbd, plain && css.plain)}>{children}</kbd>;
}

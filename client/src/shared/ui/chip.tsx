import type { ReactNode } from 'react';
import css from './chip.module.css';
import { cx } from './cx';
import { Icon } from './icon/icon';
import type { IconName } from './icon/paths';

export type ChipTone = 'neutral' | 'red' | 'orange' | 'green' | 'blue';

interface Props {
  tone?: ChipTone;
  icon?: IconName;
  /** With a frame instead of a surface. */
  outlined?: boolean;
  title?: string;
  children: ReactNode;
}

export function Chip({ tone = 'neutral', icon, outlined = false, title, children }: Props) {
  return (
    <span className={cx(css.chip, css[tone], outlined && css.outlined)} title={title}>
      {icon !== undefined && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}

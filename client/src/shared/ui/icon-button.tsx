import type { ButtonHTMLAttributes, Ref } from 'react';
import { cx } from './cx';
import { Icon } from './icon/icon';
import type { IconName } from './icon/paths';
import css from './icon-button.module.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** Accessible name, also shown on hover. */
  label: string;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, pressed, className, type = 'button', ...rest }: Props) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      className={cx(css.button, className)}
    >
      <Icon name={icon} />
    </button>
  );
}

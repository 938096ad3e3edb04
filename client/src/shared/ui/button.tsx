import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './button.module.css';
import { cx } from './cx';
import { Icon } from './icon/icon';
import type { IconName } from './icon/paths';
import { Kbd } from './kbd';
import { Spinner } from './spinner';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Default `plain`. One `primary` per view. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger' | 'accent';
  size?: 'small' | 'normal' | 'large';
  icon?: IconName;
  /** Shows the shortcut inside the button. */
  shortcut?: string;
  /** Works on it: shows a spinner and ignores further presses. */
  busy?: boolean;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  shortcut,
  busy = false,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={cx(css.button, css[look], css[size], className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <Spinner size={14} /> : icon !== undefined && <Icon name={icon} size={14} />}
      {children}
      {shortcut !== undefined && <Kbd plain>{shortcut}</Kbd>}
    </button>
  );
}

import type { InputHTMLAttributes, Ref } from 'react';
import css from './control.module.css';
import { cx } from './cx';
import { useFieldProps } from './field-context';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size'> {
  size?: 'small' | 'normal' | 'large';
  ref?: Ref<HTMLInputElement>;
}

export function Input({ size = 'normal', className, ...rest }: Props) {
  return (
    <input
      autoComplete="off"
      {...useFieldProps()}
      {...rest}
      className={cx(css.control, css[size], className)}
    />
  );
}

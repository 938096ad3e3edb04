import type { Ref, TextareaHTMLAttributes } from 'react';
import css from './control.module.css';
import { cx } from './cx';
import { useFieldProps } from './field-context';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
}

export function Textarea({ className, ...rest }: Props) {
  return (
    <textarea {...useFieldProps()} {...rest} className={cx(css.control, css.area, className)} />
  );
}

import { Checkbox as Base } from '@base-ui/react/checkbox';
import type { ReactNode } from 'react';
import css from './checkbox.module.css';
import { Icon } from './icon/icon';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** Beside the box; a press on it counts. */
  children?: ReactNode;
  /** Name when there is no text beside it. */
  label?: string;
}

export function Checkbox({ checked, onChange, disabled = false, children, label }: Props) {
  const box = (
    <Base.Root
      className={css.box}
      checked={checked}
      onCheckedChange={(next) => onChange(next)}
      disabled={disabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <Base.Indicator className={css.mark}>
        <Icon name="check" size={12} />
      </Base.Indicator>
    </Base.Root>
  );
  if (children === undefined) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the box inside
    <label className={css.label}>
      {box}
      <span>{children}</span>
    </label>
  );
}

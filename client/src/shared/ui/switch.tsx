import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import css from './switch.module.css';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

export function Switch({ checked, onChange, disabled = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the switch inside
    <label className={css.label}>
      <Base.Root
        className={css.track}
        checked={checked}
        onCheckedChange={(next) => onChange(next)}
        disabled={disabled}
      >
        <Base.Thumb className={css.thumb} />
      </Base.Root>
      <span>{children}</span>
    </label>
  );
}

import { Select as Base } from '@base-ui/react/select';
import { use } from 'react';
import control from './control.module.css';
import { cx } from './cx';
import { FieldContext } from './field-context';
import { SelectArrow, SelectList, type SelectOption } from './select-list';

interface Props<T extends string> {
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  /** Name when no Field is around. */
  label?: string;
  size?: 'small' | 'normal' | 'large';
  disabled?: boolean;
  className?: string | undefined;
}

export function Select<T extends string>(props: Props<T>) {
  const { value, options, onChange, label, size = 'normal', disabled = false, className } = props;
  const field = use(FieldContext);
  return (
    <Base.Root
      items={options.map((option) => ({ value: option.value, label: option.label.trim() }))}
      value={value}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
      disabled={disabled}
      modal={false}
    >
      <Base.Trigger
        {...(field.id === undefined ? {} : { id: field.id })}
        {...(label === undefined
          ? field.labelId === undefined
            ? {}
            : { 'aria-labelledby': `${field.labelId} ${field.id}` }
          : { 'aria-label': label })}
        {...(field.describedBy === undefined ? {} : { 'aria-describedby': field.describedBy })}
        className={cx(control.control, control[size], field.invalid && control.invalid, className)}
      >
        <Base.Value className={control.grow} />
        <SelectArrow />
      </Base.Trigger>
      <SelectList options={options} />
    </Base.Root>
  );
}

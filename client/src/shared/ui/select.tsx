import { Select as Base } from '@base-ui/react/select';
import { use } from 'react';
import control from './control.module.css';
import { cx } from './cx';
import { FieldContext } from './field-context';
import { Icon } from './icon/icon';
import popup from './popup.module.css';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  detail?: string;
}

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
        <Base.Icon className={control.icon}>
          <Icon name="chevron-down" size={14} />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={popup.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={popup.popup}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={popup.item}>
                  <Base.ItemText className={popup.grow}>{option.label}</Base.ItemText>
                  {option.detail !== undefined && (
                    <span className={popup.detail}>{option.detail}</span>
                  )}
                  <span className={popup.tick}>
                    <Base.ItemIndicator>
                      <Icon name="check" size={14} />
                    </Base.ItemIndicator>
                  </span>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

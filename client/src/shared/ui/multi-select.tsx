import { Select as Base } from '@base-ui/react/select';
import control from './control.module.css';
import { cx } from './cx';
import { Icon } from './icon/icon';
import popup from './popup.module.css';
import type { SelectOption } from './select';

interface Props {
  values: readonly string[];
  options: readonly SelectOption<string>[];
  onChange: (values: string[]) => void;
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  className?: string | undefined;
}

/** Several of a few. Stays open while one chooses. */
export function MultiSelect({ values, options, onChange, label, placeholder, className }: Props) {
  const chosen = options.filter((option) => values.includes(option.value));
  return (
    <Base.Root multiple value={[...values]} onValueChange={onChange} modal={false}>
      <Base.Trigger className={cx(control.control, control.small, className)} aria-label={label}>
        <span className={control.grow}>
          {chosen.length === 0 ? placeholder : chosen.map((option) => option.label).join('、')}
        </span>
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

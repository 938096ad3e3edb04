import { Select as Base } from '@base-ui/react/select';
import control from './control.module.css';
import { Icon } from './icon/icon';
import popup from './popup.module.css';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  detail?: string;
}

/** The arrow in the box, and the list that opens under it. */
export function SelectArrow() {
  return (
    <Base.Icon className={control.icon}>
      <Icon name="chevron-down" size={14} />
    </Base.Icon>
  );
}

export function SelectList({ options }: { options: readonly SelectOption<string>[] }) {
  return (
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
  );
}

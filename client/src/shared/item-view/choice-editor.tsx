import { Select } from '@base-ui/react/select';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon/icon';
import popup from '@/shared/ui/popup.module.css';
import type { EditorProps } from './editor-props';
import css from './editors.module.css';
import { choicesOf, readChoice, typedValue } from './fields';

/** One of a few: status, priority, kind, way of scheduling. Opens at once. */
export function ChoiceEditor({ item, field, onDone, onCancel }: EditorProps) {
  const { t } = useTranslation('item-view');
  const done = useRef(false);
  const value = typedValue(field, item) || 'none';
  const items = choicesOf(field).map((choice) => ({
    value: choice,
    label: t(`${field}.${choice}`),
  }));
  return (
    <Select.Root
      items={items}
      value={value}
      defaultOpen
      modal={false}
      onValueChange={(choice) => {
        if (choice === null || choice === value) return;
        done.current = true;
        onDone(readChoice(field, choice), 'stay');
      }}
      onOpenChange={(open) => {
        if (!open && !done.current) onCancel();
      }}
    >
      <Select.Trigger
        className={css.input}
        aria-label={t('choose', { field: t(`fields.${field}`) })}
        data-editor=""
      >
        <Select.Value />
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className={popup.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className={popup.popup}>
            <Select.List>
              {items.map((choice) => (
                <Select.Item key={choice.value} value={choice.value} className={popup.item}>
                  <Select.ItemText className={popup.grow}>{choice.label}</Select.ItemText>
                  <span className={popup.tick}>
                    <Select.ItemIndicator>
                      <Icon name="check" size={14} />
                    </Select.ItemIndicator>
                  </span>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

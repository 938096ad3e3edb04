import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalLevel, GoalRef } from '@/shared/api/goal-types';
import control from '@/shared/ui/control.module.css';
import { cx } from '@/shared/ui/cx';
import { FieldContext } from '@/shared/ui/field-context';
import { Icon } from '@/shared/ui/icon/icon';
import popup from '@/shared/ui/popup.module.css';
import { goalChoicesQuery } from './goal-queries';

interface Props {
  value: GoalRef | null;
  onChange: (goal: GoalRef | null) => void;
  /** Name when no Field is around. */
  label?: string;
  placeholder?: string;
  /** Only goals of this level or above; a goal never stands under a lower one. */
  notBelow?: GoalLevel;
  /** Never offered, such as the goal itself. */
  without?: string | undefined;
  autoFocus?: boolean;
}

const LEVELS: readonly GoalLevel[] = ['COMPANY', 'DEPARTMENT', 'TEAM', 'PERSON'];

/** One goal, found by the server. */
export function GoalPicker(props: Props) {
  const { value, onChange, label, notBelow, without } = props;
  const { t } = useTranslation('goal-view');
  const field = use(FieldContext);
  const [typed, setTyped] = useState(value?.title ?? '');
  const [open, setOpen] = useState(false);
  const query = typed === value?.title ? '' : typed.trim();
  const found = useQuery({
    ...goalChoicesQuery(query),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const items: GoalRef[] = (found.data?.items ?? [])
    .filter(
      (goal) =>
        goal.id !== without &&
        (notBelow === undefined || LEVELS.indexOf(goal.level) <= LEVELS.indexOf(notBelow)),
    )
    .map(({ id, title, level }) => ({ id, title, level }));
  return (
    <Combobox.Root
      items={items}
      filter={null}
      value={value}
      onValueChange={(next: GoalRef | null) => {
        onChange(next);
        setTyped(next?.title ?? '');
      }}
      inputValue={open ? typed : (value?.title ?? '')}
      onInputValueChange={setTyped}
      open={open}
      onOpenChange={setOpen}
      itemToStringLabel={(goal: GoalRef) => goal.title}
      isItemEqualToValue={(a: GoalRef, b: GoalRef) => a.id === b.id}
      autoHighlight
    >
      <Combobox.InputGroup className={cx(control.control, field.invalid && control.invalid)}>
        <Combobox.Input
          {...(field.id === undefined ? {} : { id: field.id })}
          {...(label === undefined ? {} : { 'aria-label': label })}
          {...(field.describedBy === undefined ? {} : { 'aria-describedby': field.describedBy })}
          autoFocus={props.autoFocus ?? false}
          className={control.bare}
          placeholder={props.placeholder ?? t('picker.placeholder')}
          autoComplete="off"
        />
        {value !== null && (
          <Combobox.Clear aria-label={t('shared:clear')}>
            <Icon name="close" size={12} />
          </Combobox.Clear>
        )}
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={popup.positioner} sideOffset={4}>
          <Combobox.Popup className={popup.popup}>
            <Combobox.Status className={popup.note}>
              {found.data !== undefined && items.length === 0 ? t('picker.nothing') : null}
            </Combobox.Status>
            <Combobox.List>
              {(goal: GoalRef) => (
                <Combobox.Item key={goal.id} value={goal} className={popup.item}>
                  <span className={popup.grow}>{goal.title}</span>
                  <span className={popup.detail}>{t(`level.${goal.level}`)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

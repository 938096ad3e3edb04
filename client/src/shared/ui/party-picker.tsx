import { Combobox as Base } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Page, Party, PartyKind } from '@/shared/api/types';
import control from './control.module.css';
import { cx } from './cx';
import { FieldContext } from './field-context';
import { Icon } from './icon/icon';
import { PartyOption } from './party-option';
import css from './party-picker.module.css';
import popup from './popup.module.css';

interface Props {
  value: Party | null;
  onChange: (party: Party | null) => void;
  /** What may be chosen. Default people only. */
  kinds?: readonly PartyKind[];
  /** Name when no Field is around. */
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  size?: 'small' | 'normal';
  /** Takes the focus and opens at once. */
  autoFocus?: boolean;
}

/** One person, unit, post or external party, found by the server: Chinese, pinyin or initials. */
export function PartyPicker(props: Props) {
  const { value, onChange, kinds = ['PERSON'], label, disabled = false, size = 'normal' } = props;
  const { t } = useTranslation('shared');
  const field = use(FieldContext);
  const [typed, setTyped] = useState(value?.name ?? '');
  const [open, setOpen] = useState(props.autoFocus ?? false);
  const query = typed === value?.name ? '' : typed.trim();
  const found = useQuery({
    queryKey: ['party', { q: query, kinds }],
    queryFn: ({ signal }) =>
      api.get<Page<Party>>('/parties', { query: { q: query, kinds, limit: 20 }, signal }),
    enabled: open,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const items = found.data?.items ?? [];

  return (
    <Base.Root
      items={items}
      filter={null}
      value={value}
      onValueChange={(next: Party | null) => {
        onChange(next);
        setTyped(next?.name ?? '');
      }}
      inputValue={open ? typed : (value?.name ?? '')}
      onInputValueChange={setTyped}
      open={open}
      onOpenChange={setOpen}
      itemToStringLabel={(party: Party) => party.name}
      isItemEqualToValue={(a: Party, b: Party) => a.kind === b.kind && a.id === b.id}
      autoHighlight
      disabled={disabled}
    >
      <Base.InputGroup
        className={cx(control.control, control[size], field.invalid && control.invalid)}
      >
        <Base.Input
          {...(field.id === undefined ? {} : { id: field.id })}
          {...(label === undefined ? {} : { 'aria-label': label })}
          {...(field.describedBy === undefined ? {} : { 'aria-describedby': field.describedBy })}
          {...(field.invalid ? { 'aria-invalid': true } : {})}
          autoFocus={props.autoFocus ?? false}
          className={control.bare}
          placeholder={props.placeholder ?? t('party.placeholder')}
          autoComplete="off"
        />
        {value !== null && !disabled && (
          <Base.Clear className={css.clear} aria-label={t('clear')}>
            <Icon name="close" size={12} />
          </Base.Clear>
        )}
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner className={popup.positioner} sideOffset={4}>
          <Base.Popup className={cx(popup.popup, css.popup)}>
            <Base.Status className={popup.note}>
              {found.isError
                ? t('error.title')
                : found.data !== undefined && items.length === 0
                  ? t('party.empty')
                  : null}
            </Base.Status>
            <Base.List>
              {(party: Party) => (
                <Base.Item key={`${party.kind}${party.id}`} value={party} className={popup.item}>
                  <PartyOption party={party} mixed={kinds.length > 1} />
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

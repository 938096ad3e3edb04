import { Popover } from '@base-ui/react/popover';
import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarScope, LocalDate } from '@/shared/api/types';
import { parseDay } from '@/shared/dates/parse-day';
import { useDates } from '@/shared/dates/use-dates';
import control from './control.module.css';
import { cx } from './cx';
import css from './date-picker.module.css';
import { FieldContext, useFieldProps } from './field-context';
import { Icon } from './icon/icon';
import { MonthCalendar } from './month-calendar';
import popup from './popup.module.css';

interface Props {
  value: LocalDate | null;
  onChange: (day: LocalDate | null) => void;
  label?: string;
  /** Whose days off are shaded. Default the organisation's. */
  scope?: CalendarScope;
  disabled?: boolean;
  placeholder?: string;
  size?: 'small' | 'normal';
}

/** A day, typed as people say it (下周三, 月底, next wed) or chosen from a small calendar. */
export function DatePicker(props: Props) {
  const { value, onChange, label, disabled = false, size = 'normal' } = props;
  const { t } = useTranslation('shared');
  const { today, weekday } = useDates();
  const field = use(FieldContext);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const meant = typed === null ? value : parseDay(typed, today);
  const unknown = typed !== null && typed.trim() !== '' && meant === null;

  // A value that arrives from outside (undo, another person) replaces what was left unfinished.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the value matters
  useEffect(() => setTyped(null), [value]);

  const settle = () => {
    if (typed === null || unknown) return;
    if (meant !== value) onChange(meant);
    setTyped(null);
  };

  return (
    <div>
      <div
        className={cx(
          control.control,
          control[size],
          (field.invalid || unknown) && control.invalid,
        )}
      >
        <input
          {...useFieldProps()}
          {...(label === undefined ? {} : { 'aria-label': label })}
          {...(unknown ? { 'aria-invalid': true } : {})}
          className={control.bare}
          value={typed ?? value ?? ''}
          placeholder={props.placeholder ?? t('day.placeholder')}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed !== null) {
              event.preventDefault();
              settle();
            } else if (event.key === 'ArrowDown' && event.altKey) {
              setOpen(true);
            }
          }}
        />
        {meant !== null && (
          <span className={css.meaning}>
            {typed === null || typed === meant ? weekday(meant) : `${meant} ${weekday(meant)}`}
          </span>
        )}
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger className={css.open} aria-label={t('day.open')} disabled={disabled}>
            <Icon name="calendar" size={14} />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner className={popup.positioner} sideOffset={8} align="end">
              <Popover.Popup className={css.popup} aria-label={label ?? t('day.open')}>
                <MonthCalendar
                  value={meant}
                  {...(props.scope === undefined ? {} : { scope: props.scope })}
                  onChoose={(day) => {
                    setOpen(false);
                    setTyped(null);
                    if (day !== value) onChange(day);
                  }}
                />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      </div>
      {unknown && (
        <p className={css.unknown} role="alert">
          {t('day.unknown')}
        </p>
      )}
    </div>
  );
}

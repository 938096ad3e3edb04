import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { CalendarScope, LocalDate } from '@/shared/api/types';
import { addDays, addMonths, monthStart, partsOf } from '@/shared/dates/day';
import { monthName } from '@/shared/dates/format';
import { useDates } from '@/shared/dates/use-dates';
import { cx } from './cx';
import { IconButton } from './icon-button';
import css from './month-calendar.module.css';

interface Props {
  value: LocalDate | null;
  onChoose: (day: LocalDate) => void;
  scope?: CalendarScope;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month to choose from, days off shaded and make-up working days marked 班. */
export function MonthCalendar({ value, onChoose, scope }: Props) {
  const { t } = useTranslation('shared');
  const { today, long, language } = useDates();
  const [cursor, setCursor] = useState(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const { year, month } = partsOf(cursor);
  const first = monthStart(cursor);
  const start = addDays(first, 1 - partsOf(first).weekday);
  const days = Array.from({ length: 42 }, (_, index) => addDays(start, index));
  const { data } = useQuery(calendarDaysQuery(scope ?? null, start, addDays(start, 41)));
  const known = new Map(data?.map((day) => [day.date, day]));

  useEffect(() => {
    if (!moved.current) return;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const target =
      step !== undefined
        ? addDays(cursor, step)
        : event.key === 'PageUp'
          ? addMonths(cursor, -1)
          : event.key === 'PageDown'
            ? addMonths(cursor, 1)
            : null;
    if (target === null) return;
    event.preventDefault();
    moved.current = true;
    setCursor(target);
  };

  return (
    <div>
      <div className={css.head}>
        <IconButton
          icon="chevron-left"
          label={t('day.previousMonth')}
          onClick={() => setCursor(addMonths(cursor, -1))}
        />
        <span aria-live="polite">{monthName(month, language, year)}</span>
        <IconButton
          icon="chevron-right"
          label={t('day.nextMonth')}
          onClick={() => setCursor(addMonths(cursor, 1))}
        />
      </div>
      <table ref={grid} className={css.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {[...t('day.weekdays')].map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: seven fixed columns
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[0, 7, 14, 21, 28, 35].map((week) => (
            <tr key={week}>
              {days.slice(week, week + 7).map((day) => {
                const view = known.get(day);
                const weekend = partsOf(day).weekday > 5;
                const off = view === undefined ? weekend : !view.working;
                const makeUp = view?.working === true && weekend;
                return (
                  <td key={day}>
                    <button
                      type="button"
                      tabIndex={day === cursor ? 0 : -1}
                      aria-pressed={day === value}
                      aria-label={[long(day), view?.name, off ? t('day.off') : '']
                        .filter(Boolean)
                        .join(' ')}
                      title={view?.name ?? undefined}
                      className={cx(
                        css.day,
                        off && css.off,
                        day.slice(0, 7) !== cursor.slice(0, 7) && css.other,
                        day === today && css.today,
                        day === value && css.chosen,
                      )}
                      onClick={() => onChoose(day)}
                    >
                      {partsOf(day).day}
                      {makeUp && <small>{t('day.makeUp')}</small>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

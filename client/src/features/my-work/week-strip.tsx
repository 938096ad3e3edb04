import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { MyItem } from '@/shared/api/plan-types';
import { addDays } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import type { Drag } from '@/shared/drag/use-drag';
import { isWeekend } from '@/shared/item-model/due-day';
import { cx } from '@/shared/ui/cx';
import css from './week-strip.module.css';

/** Prefix of the places where a day, not a row, takes what is dragged. */
export const DAY = 'day:';

/** The coming days with what is due; a row dragged onto one is due then. */
export function WeekStrip({ items, drag }: { items: readonly MyItem[]; drag: Drag }) {
  const { t } = useTranslation('my-work');
  const { today, weekday, short } = useDates();
  const days = Array.from({ length: 8 }, (_, index) => addDays(today, index));
  const { data } = useQuery(calendarDaysQuery(null, today, addDays(today, 7)));
  return (
    <ol className={css.strip} aria-label={t('strip.label')}>
      {days.map((day) => {
        const view = data?.find((each) => each.date === day);
        const works = view?.working ?? !isWeekend(day);
        const count = items.filter(({ item }) => item.finish === day).length;
        return (
          <li
            key={day}
            data-drop={`${DAY}${day}`}
            className={cx(
              css.day,
              !works && css.off,
              day === today && css.today,
              drag.over?.target === `${DAY}${day}` && css.over,
            )}
          >
            <span>
              {day === today ? t('strip.today') : weekday(day)}
              {works && isWeekend(day) && <em>{t('strip.makeUp')}</em>}
            </span>
            <b>{short(day)}</b>
            <small>{count === 0 ? (works ? '–' : t('strip.off')) : t('count', { count })}</small>
          </li>
        );
      })}
    </ol>
  );
}

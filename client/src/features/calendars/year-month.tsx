import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayView, LocalDate } from '@/shared/api/types';
import { partsOf } from '@/shared/dates/day';
import { cx } from '@/shared/ui/cx';
import { markOf } from './mark-of';
import css from './year-grid.module.css';

interface Props {
  name: string;
  days: readonly DayView[];
  stop: LocalDate;
  chosen: LocalDate | null;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}

export const YearMonth = memo(function YearMonth(props: Props) {
  const { name, days, stop, chosen, today, onChoose } = props;
  const { t } = useTranslation('calendars');
  const first = days[0];
  if (first === undefined) return null;
  const blank = partsOf(first.date).weekday - 1;
  const cells: (DayView | null)[] = [...Array.from({ length: blank }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) =>
    cells.slice(index * 7, index * 7 + 7),
  );
  return (
    <section className={css.month} aria-label={name}>
      <h2>{name}</h2>
      <table className={css.days}>
        <thead>
          <tr>
            {[...t('shared:day.weekdays')].map((letter, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: seven fixed columns
              <th key={index} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.find((day) => day !== null)?.date ?? row}>
              {week.map((day, column) =>
                day === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty cells before the first
                  <td key={column} />
                ) : (
                  <td key={day.date}>
                    <button
                      type="button"
                      data-day={day.date}
                      tabIndex={day.date === stop ? 0 : -1}
                      aria-label={[day.date, day.name, t(day.working ? 'working' : 'off')]
                        .filter(Boolean)
                        .join(' ')}
                      aria-pressed={day.date === chosen}
                      title={day.name ?? undefined}
                      className={cx(
                        css.day,
                        css[markOf(day)],
                        day.date === today && css.today,
                        day.date === chosen && css.chosen,
                      )}
                      onClick={() => onChoose(day.date)}
                    >
                      {partsOf(day.date).day}
                      {markOf(day) === 'makeUp' && (
                        <span className={css.tag}>{t('shared:day.makeUp')}</span>
                      )}
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { DayView, LocalDate } from '@/shared/api/types';
import { addDays, addMonths } from '@/shared/dates/day';
import { monthName } from '@/shared/dates/format';
import { useDates } from '@/shared/dates/use-dates';
import css from './year-grid.module.css';
import { YearMonth } from './year-month';

interface Props {
  year: number;
  days: readonly DayView[];
  chosen: LocalDate | null;
  onChoose: (day: LocalDate) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Twelve months; one stop for the Tab key, arrows and Page keys move by day, week and month. */
export function YearGrid({ year, days, chosen, onChoose }: Props) {
  const { today, language } = useDates();
  const grid = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<LocalDate | null>(null);
  const months = useMemo(() => byMonth(days), [days]);
  const inYear = (day: LocalDate | null) => day?.startsWith(`${year}-`) === true;
  const stop = [cursor, chosen, today].find((day) => inYear(day)) ?? `${year}-01-01`;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? addDays(stop, step)
        : event.key === 'PageUp'
          ? addMonths(stop, -1)
          : event.key === 'PageDown'
            ? addMonths(stop, 1)
            : null;
    if (next === null || !inYear(next)) return;
    event.preventDefault();
    setCursor(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the days inside take the keys
    <div ref={grid} className={css.year} onKeyDown={onKeyDown}>
      {months.map((month, index) => (
        <YearMonth
          key={month[0]?.date ?? index}
          name={monthName(index + 1, language)}
          days={month}
          stop={stop}
          chosen={chosen}
          today={today}
          onChoose={(day) => {
            setCursor(day);
            onChoose(day);
          }}
        />
      ))}
    </div>
  );
}

function byMonth(days: readonly DayView[]): DayView[][] {
  const months: DayView[][] = Array.from({ length: 12 }, () => []);
  for (const day of days) months[Number(day.date.slice(5, 7)) - 1]?.push(day);
  return months;
}

import type { Frequency } from '@/shared/api/metric-types';
import type { Language, LocalDate } from '@/shared/api/types';
import { addDays, addMonths, partsOf } from '@/shared/dates/day';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const STEPS: Record<Exclude<Frequency, 'DAY' | 'WEEK'>, number> = {
  MONTH: 1,
  QUARTER: 3,
  HALF: 6,
  YEAR: 12,
};

/** The first day of the period a day lies in. */
export function periodStart(frequency: Frequency, day: LocalDate): LocalDate {
  const { year, month, weekday } = partsOf(day);
  if (frequency === 'DAY') return day;
  if (frequency === 'WEEK') return addDays(day, 1 - weekday);
  const step = STEPS[frequency];
  return `${year}-${pad(Math.floor((month - 1) / step) * step + 1)}-01`;
}

export function nextStart(frequency: Frequency, start: LocalDate, count = 1): LocalDate {
  if (frequency === 'DAY') return addDays(start, count);
  if (frequency === 'WEEK') return addDays(start, 7 * count);
  return addMonths(start, STEPS[frequency] * count);
}

/** As the contract writes it: `2026-09-07`, `2026-W37`, `2026-09`, `2026-Q3`, `2026-H2`, `2026`. */
export function periodKey(frequency: Frequency, day: LocalDate): string {
  const start = periodStart(frequency, day);
  const { year, month } = partsOf(start);
  switch (frequency) {
    case 'DAY':
      return start;
    case 'WEEK': {
      const week = weekOf(start);
      return `${week.year}-W${pad(week.number)}`;
    }
    case 'MONTH':
      return start.slice(0, 7);
    case 'QUARTER':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'HALF':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'YEAR':
      return String(year);
  }
}

/** ISO 8601: the week of a Monday belongs to the year its Thursday lies in. */
function weekOf(monday: LocalDate): { year: number; number: number } {
  const { year } = partsOf(addDays(monday, 3));
  const first = periodStart('WEEK', `${year}-01-04`);
  const days = (Date.parse(monday) - Date.parse(first)) / 86_400_000;
  return { year, number: Math.round(days / 7) + 1 };
}

/** A key in words: `2026 年 9 月` / `Sep 2026`, `2026 W37`, `2026 Q3`, `2026 上半年`. */
export function periodText(key: string, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(key);
  if (month) {
    const number = Number(month[2]);
    return language === 'zh' ? `${month[1]} 年 ${number} 月` : `${MONTHS[number - 1]} ${month[1]}`;
  }
  const part = /^(\d{4})-([WQH])(\d+)$/.exec(key);
  if (part) {
    const [, year, letter, number] = part;
    if (language === 'en') return `${letter}${number} ${year}`;
    if (letter === 'W') return `${year} 年第 ${Number(number)} 周`;
    if (letter === 'Q') return `${year} 年 ${number} 季度`;
    return `${year} 年${number === '1' ? '上' : '下'}半年`;
  }
  return /^\d{4}$/.test(key) && language === 'zh' ? `${key} 年` : key;
}

/** Short, for an axis: `9 月` / `Sep`, `W37`, `Q3`, `09-07`; a year's first one names the year. */
export function tickText(key: string, language: Language, first = false): string {
  const month = /^(\d{4})-(\d{2})$/.exec(key);
  const year = key.slice(0, 4);
  const short = month
    ? language === 'zh'
      ? `${Number(month[2])} 月`
      : (MONTHS[Number(month[2]) - 1] ?? '')
    : /^\d{4}-\d{2}-\d{2}$/.test(key)
      ? key.slice(5)
      : key.length > 4
        ? key.slice(5)
        : key;
  return first && key.length > 4 ? `${short}\n${year}` : short;
}

/** First and last day in short, for weeks: `03-09～03-15`. Null where the name says it already. */
export function spanText(frequency: Frequency, start: LocalDate, language: Language) {
  if (frequency !== 'WEEK') return null;
  const dash = language === 'zh' ? '～' : '–';
  return `${start.slice(5)}${dash}${addDays(start, 6).slice(5)}`;
}

/** Keys of the last periods up to the one a day lies in, newest first. */
export function recentPeriods(frequency: Frequency, day: LocalDate, count: number): string[] {
  const start = periodStart(frequency, day);
  return Array.from({ length: count }, (_, back) =>
    periodKey(frequency, nextStart(frequency, start, -back)),
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

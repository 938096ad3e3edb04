import type { Language } from '@/shared/api/types';
import { type Axis, type DayNumber, weekdayOf, xOf, type Zoom, zoomOf } from './time-axis';

export interface Tick {
  day: DayNumber;
  x: number;
  width: number;
  label: string;
  /** Drawn stronger through the chart. */
  strong: boolean;
}

const DAY = 86_400_000;
const WEEKDAYS: Record<Language, readonly string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface Civil {
  year: number;
  /** 0–11. */
  month: number;
  day: number;
}

function civilOf(day: DayNumber): Civil {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: at.getUTCDate() };
}

const firstOf = (year: number, month: number): DayNumber => Date.UTC(year, month, 1) / DAY;

type Unit = 'day' | 'week' | 'month' | 'quarter';

const ROWS: Record<Zoom, { upper: Unit; lower: Unit }> = {
  day: { upper: 'month', lower: 'day' },
  week: { upper: 'month', lower: 'week' },
  month: { upper: 'month', lower: 'week' },
  quarter: { upper: 'quarter', lower: 'month' },
};

/** Both rows of the head between two x of the axis. */
export function ticksOf(
  axis: Axis,
  left: number,
  right: number,
  language: Language,
): { upper: Tick[]; lower: Tick[] } {
  const zoom = zoomOf(axis.pixels);
  const from = axis.from + Math.floor(left / axis.pixels);
  const to = axis.from + Math.ceil(right / axis.pixels);
  const row = (unit: Unit, upper: boolean): Tick[] => {
    const ticks: Tick[] = [];
    for (let day = startOf(unit, from); day < to; ) {
      const next = startAfter(unit, day);
      ticks.push({
        day,
        x: xOf(axis, day),
        width: (next - day) * axis.pixels,
        label: labelOf(unit, day, axis.pixels, language, upper),
        strong: isStrong(unit, zoom, day),
      });
      day = next;
    }
    return ticks;
  };
  const { upper, lower } = ROWS[zoom];
  return { upper: row(upper, true), lower: row(lower, false) };
}

function startOf(unit: Unit, day: DayNumber): DayNumber {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekdayOf(day);
  const { year, month } = civilOf(day);
  return firstOf(year, unit === 'month' ? month : month - (month % 3));
}

function startAfter(unit: Unit, start: DayNumber): DayNumber {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = civilOf(start);
  return firstOf(year, month + (unit === 'month' ? 1 : 3));
}

function isStrong(unit: Unit, zoom: Zoom, day: DayNumber): boolean {
  if (unit === 'day') return weekdayOf(day) === 0;
  return unit === 'week' && zoom === 'month' ? false : unit !== 'month' || zoom === 'quarter';
}

function labelOf(
  unit: Unit,
  day: DayNumber,
  pixels: number,
  language: Language,
  upper: boolean,
): string {
  const { year, month, day: number } = civilOf(day);
  const zh = language === 'zh';
  switch (unit) {
    case 'day': {
      const weekday = WEEKDAYS[language][weekdayOf(day)] ?? '';
      if (pixels < 40) return String(number);
      return zh ? `${number} ${weekday}` : `${weekday} ${number}`;
    }
    case 'week':
      if (pixels * 7 < 44) return String(number);
      return `${String(month + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
    case 'month':
      if (!upper) return zh ? `${month + 1} 月` : (MONTHS[month] ?? '');
      return zh ? `${year} 年 ${month + 1} 月` : `${MONTHS[month]} ${year}`;
    default:
      return zh
        ? `${year} 年第 ${Math.floor(month / 3) + 1} 季度`
        : `Q${Math.floor(month / 3) + 1} ${year}`;
  }
}

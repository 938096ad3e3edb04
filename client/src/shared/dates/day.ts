import type { LocalDate } from '@/shared/api/types';

const DAY = 86_400_000;

/**
 * Days since 1970-01-01, in the Gregorian calendar. Charts ask for thousands at a time, so nothing
 * is made on the way; the year is taken to begin in March, which puts the leap day last.
 */
export function dayNumberOf(day: LocalDate): number {
  if (day.length !== 10) return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
  const digit = (at: number) => day.charCodeAt(at) - 48;
  const month = digit(5) * 10 + digit(6);
  const early = month < 3 ? 1 : 0;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - early;
  const inYear = Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + digit(8) * 10 + digit(9);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + inYear - 719_469;
}

/** Calendar arithmetic on `YYYY-MM-DD`, free of time zones. */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1) return null;
  return at.toISOString().slice(0, 10);
}

export interface DayParts {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
  /** Monday is 1, Sunday 7. */
  weekday: number;
}

export function partsOf(day: LocalDate): DayParts {
  const at = new Date(`${day}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay() || 7,
  };
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const { year, month, day: number } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const { year: y, month: m } = partsOf(first);
  return dayOf(y, m, Math.min(number, daysInMonth(y, m))) ?? first;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function monthStart(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

export function monthEnd(day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  return `${day.slice(0, 7)}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

const calendars = new Map<string | undefined, Intl.DateTimeFormat>();
let latest = { minute: 0, timeZone: '' as string | undefined, day: '' };

/** Today in a time zone; the browser's own when none is named. Every cell of a table asks this. */
export function todayIn(timeZone?: string, now: Date = new Date()): LocalDate {
  const minute = Math.floor(now.getTime() / 60_000);
  if (latest.minute === minute && latest.timeZone === timeZone) return latest.day;
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      ...(timeZone ? { timeZone } : {}),
    });
  calendars.set(timeZone, calendar);
  latest = { minute, timeZone, day: calendar.format(now) };
  return latest.day;
}

/** The year in which `month`-`day` is nearest, looking half a year back. */
export function nearestYear(month: number, day: number, today: LocalDate): LocalDate | null {
  const { year } = partsOf(today);
  const thisYear = dayOf(year, month, day);
  if (thisYear !== null && thisYear >= addMonths(today, -6)) return thisYear;
  return dayOf(year + 1, month, day) ?? thisYear;
}

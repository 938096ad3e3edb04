import type { Instant, Language, LocalDate } from '@/shared/api/types';
import { daysBetween, partsOf } from './day';

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const ZH_WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const EN_WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function weekdayName(day: LocalDate, language: Language): string {
  const names = language === 'zh' ? ZH_WEEKDAYS : EN_WEEKDAYS;
  return names[partsOf(day).weekday - 1] ?? '';
}

/** `03-19`, with the year in front when it is not this one. */
export function shortDay(day: LocalDate, today: LocalDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}

/** 今天, 明天, otherwise `03-19 周四`. */
export function nearDay(day: LocalDate, today: LocalDate, language: Language): string {
  const words = language === 'zh' ? ['昨天', '今天', '明天'] : ['Yesterday', 'Today', 'Tomorrow'];
  const word = words[daysBetween(today, day) + 1];
  return word ?? `${shortDay(day, today)} ${weekdayName(day, language)}`;
}

/** `3 月` / `March`; with the year `2026 年 3 月` / `March 2026`. */
export function monthName(month: number, language: Language, year?: number): string {
  if (language === 'zh') return `${year === undefined ? '' : `${year} 年 `}${month} 月`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
  return year === undefined ? name : `${name} ${year}`;
}

/** `3 月 19 日 周四` / `Thu 19 March`. */
export function longDay(day: LocalDate, language: Language): string {
  const { month, day: number } = partsOf(day);
  if (language === 'zh') return `${month} 月 ${number} 日 ${weekdayName(day, language)}`;
  return `${weekdayName(day, language)} ${number} ${monthName(month, language)}`;
}

/** `10:32` today, 昨天 18:05, `03-17 09:00`, with the year when it is another. */
export function moment(
  at: Instant,
  language: Language,
  timeZone: string,
  now: Date = new Date(),
): string {
  const then = new Date(at);
  const clock = new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(then);
  const day = (date: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(date);
  const away = daysBetween(day(then), day(now));
  if (away === 0) return clock;
  if (away === 1) return `${language === 'zh' ? '昨天' : 'Yesterday'} ${clock}`;
  return `${shortDay(day(then), day(now))} ${clock}`;
}

/** `2026-03-19 10:32:05`, for trails. */
export function exactMoment(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  });
  return parts.format(new Date(at));
}

export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

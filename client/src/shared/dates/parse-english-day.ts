import type { LocalDate } from '@/shared/api/types';
import { addDays, addMonths, dayOf, monthEnd, nearestYear, partsOf } from './day';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NEAR: Record<string, number> = {
  yesterday: -1,
  today: 0,
  tod: 0,
  tomorrow: 1,
  tom: 1,
  tmr: 1,
  'day after tomorrow': 2,
};

/** The English half of `parseDay`; `text` is lower case with single spaces. */
export function parseEnglishDay(text: string, today: LocalDate): LocalDate | null {
  const near = NEAR[text];
  if (near !== undefined) return addDays(today, near);

  const week = /^(?:(this|next|last) )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(text);
  if (week) {
    const monday = addDays(today, 1 - partsOf(today).weekday);
    const shift = week[1] === 'next' ? 7 : week[1] === 'last' ? -7 : 0;
    const day = addDays(monday, WEEKDAYS.indexOf(week[2] ?? '') + shift);
    return week[1] === undefined && day < today ? addDays(day, 7) : day;
  }

  const span = /^in (\d{1,3}|a|an|one|two|three) (day|week|month|year)s?$/.exec(text);
  if (span) {
    const words: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
    const amount = words[span[1] ?? ''] ?? Number(span[1]);
    if (span[2] === 'day') return addDays(today, amount);
    if (span[2] === 'week') return addDays(today, amount * 7);
    return addMonths(today, span[2] === 'month' ? amount : amount * 12);
  }

  if (text === 'next week') return addDays(today, 8 - partsOf(today).weekday);
  if (text === 'next month') return addMonths(`${today.slice(0, 7)}-01`, 1);
  if (/^(end of (this )?month|month end|eom)$/.test(text)) return monthEnd(today);
  if (text === 'end of next month') return monthEnd(addMonths(today, 1));
  if (/^(end of (this )?year|eoy)$/.test(text)) return dayOf(partsOf(today).year, 12, 31);

  const named =
    /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(text) ??
    swap(/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?(?:,? (\d{4}))?$/.exec(text));
  if (named) {
    const month = MONTHS.indexOf(named[1] ?? '') + 1;
    if (month === 0) return null;
    return named[3] === undefined
      ? nearestYear(month, Number(named[2]), today)
      : dayOf(Number(named[3]), month, Number(named[2]));
  }
  return null;
}

function swap(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

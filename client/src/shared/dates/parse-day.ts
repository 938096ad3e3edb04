import type { LocalDate } from '@/shared/api/types';
import { addDays, addMonths, dayOf, monthEnd, monthStart, nearestYear, partsOf } from './day';
import { parseEnglishDay } from './parse-english-day';

const WEEKDAYS = '一二三四五六日';
const NUMBERS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0,
};
const NEAR: Record<string, number> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};

/**
 * A day as people type it: `3-19`, `7月15日`, `20260715`, 明天, 下周三, 月底, 3天后, 15号,
 * `next wed`, `jul 15`, `in 2 weeks`. Without a year the nearest one that is not more than half a
 * year past is meant. Null when it says no day.
 */
export function parseDay(text: string, today: LocalDate): LocalDate | null {
  const typed = text.trim().normalize('NFKC').toLowerCase();
  if (typed === '') return null;
  const squeezed = typed.replace(/\s+/g, '');
  return (
    parseNumbers(squeezed, today) ??
    parseChinese(squeezed, today) ??
    parseEnglishDay(typed.replace(/\s+/g, ' '), today)
  );
}

function parseNumbers(text: string, today: LocalDate): LocalDate | null {
  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return dayOf(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
  if (short) return nearestYear(Number(short[1]), Number(short[2]), today);
  const offset = /^([+-]\d{1,3})(d|天|w|周)?$/.exec(text);
  if (offset) {
    return addDays(today, Number(offset[1]) * (offset[2] === 'w' || offset[2] === '周' ? 7 : 1));
  }
  return null;
}

function parseChinese(text: string, today: LocalDate): LocalDate | null {
  const near = NEAR[text];
  if (near !== undefined) return addDays(today, near);

  const week = /^(上|这|本|下下|下)?个?(?:周|星期|礼拜)([一二三四五六日天末1-7])$/.exec(text);
  if (week) return weekdayOf(week[1], week[2] ?? '', today);

  const later =
    /^(\d{1,3}|[一二两三四五六七八九十半])个?(天|日|周|星期|礼拜|月|年)(?:之?后|以后)$/.exec(text);
  if (later) return afterSpan(later[1] ?? '', later[2] ?? '', today);

  const end = /^(本|这|下|上)?个?(月|季度?|年)(底|末|初)$/.exec(text);
  if (end) return edgeOf(end[1], end[2] ?? '', end[3] ?? '', today);

  const inMonth = /^(本|这|下|上)?个?月?(\d{1,2})[日号]$/.exec(text);
  if (inMonth) {
    const moved = addMonths(monthStart(today), shift(inMonth[1]));
    const { year, month } = partsOf(moved);
    const day = dayOf(year, month, Number(inMonth[2]));
    const bare = !/^[本这下上]|月/.test(text);
    return bare && day !== null && day < today ? addMonths(day, 1) : day;
  }
  return null;
}

function shift(word: string | undefined): number {
  return word === '下下' ? 2 : word === '下' ? 1 : word === '上' ? -1 : 0;
}

function weekdayOf(which: string | undefined, letter: string, today: LocalDate): LocalDate {
  const wanted =
    letter === '天' ? 7 : letter === '末' ? 6 : WEEKDAYS.indexOf(letter) + 1 || Number(letter);
  const { weekday } = partsOf(today);
  const monday = addDays(today, 1 - weekday);
  const day = addDays(monday, wanted - 1 + shift(which) * 7);
  // A bare 周三 that has passed means the coming one.
  return which === undefined && day < today ? addDays(day, 7) : day;
}

function afterSpan(count: string, unit: string, today: LocalDate): LocalDate | null {
  const half = count === '半';
  const amount = NUMBERS[count] ?? Number(count);
  if (unit === '天' || unit === '日') return half ? null : addDays(today, amount);
  if (unit === '月') return half ? addDays(today, 15) : addMonths(today, amount);
  if (unit === '年') return addMonths(today, half ? 6 : amount * 12);
  return half ? null : addDays(today, amount * 7);
}

function edgeOf(
  which: string | undefined,
  unit: string,
  edge: string,
  today: LocalDate,
): LocalDate {
  const { year, month } = partsOf(today);
  const months = unit === '月' ? 1 : unit === '年' ? 12 : 3;
  const firstMonth = unit === '月' ? month : unit === '年' ? 1 : month - ((month - 1) % 3);
  const first = addMonths(dayOf(year, firstMonth, 1) ?? today, shift(which) * months);
  return edge === '初' ? first : monthEnd(addMonths(first, months - 1));
}

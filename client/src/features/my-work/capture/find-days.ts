import type { LocalDate } from '@/shared/api/types';
import { parseDay } from '@/shared/dates/parse-day';

export interface Found {
  day: LocalDate;
  from: number;
  to: number;
}

const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天末]';
const CHINESE = [
  String.raw`\d{4}年\d{1,2}月\d{1,2}[日号]?`,
  String.raw`\d{1,2}月\d{1,2}[日号]?`,
  `(?:下下|上|下|这|本)?个?${WEEKDAY}`,
  '大后天|后天|明天|明日|今天|今日',
  '(?:本|这|下)?个?(?:月|季度?|年)(?:底|末)|(?:本|下)个?月初',
  String.raw`(?:\d{1,3}|[一二两三四五六七八九十半])个?(?:天|周|星期|礼拜|月)(?:之?后|以后)`,
  String.raw`(?:下个?月|本月)?(?<!\d)\d{1,2}[号日](?![期常本记志报用])`,
];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const LONG_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SHORT_WEEKDAY = '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const ENGLISH = [
  String.raw`(?:day after tomorrow|tomorrow|today|tmr)`,
  `(?:(?:this|next) )?${LONG_WEEKDAY}`,
  `(?:this|next) ${SHORT_WEEKDAY}`,
  '(?:mon|tue|wed|thu|fri)',
  String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`,
  String.raw`\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?(?:,? \d{4})?`,
  String.raw`in (?:\d{1,3}|an?|one|two|three) (?:day|week|month)s?`,
  'next (?:week|month)|end of (?:this |next )?month|eom',
];
const NUMBERS = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[-/]\d{1,2}(?![-/\d])`,
];
const EDGE = String.raw`[\p{L}\p{N}]`;

/** Longer ways of writing come first, so that `7月15日` is not read as 15日. */
const PATTERN = new RegExp(
  `(?:截止到?|截至|在|于)?(?<zh>${CHINESE.join('|')})(?:之前|以前|前|截止)?` +
    `|(?<![\\p{L}\\p{N}/.-])(?:(?:by|on|due|before|until) )?(?<en>${ENGLISH.join('|')})(?!${EDGE})` +
    `|(?<![\\p{L}\\p{N}/.-])(?<num>${NUMBERS.join('|')})(?![\\p{N}/.-])(?:之前|以前|前)?`,
  'giu',
);

/** Every stretch of the text that names a day, in order, with the words around it that belong to it. */
export function findDays(text: string, today: LocalDate): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const written = match.groups?.['zh'] ?? match.groups?.['en'] ?? match.groups?.['num'] ?? '';
    const day = parseDay(written, today);
    if (day !== null) found.push({ day, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

import type { Priority } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { type Found, findDays } from './find-days';

export type PartKind = 'owner' | 'plan' | 'priority' | 'day' | 'duration';

/** A stretch of the line that was understood. */
export interface Part {
  kind: PartKind;
  from: number;
  to: number;
}

export interface Captured {
  /** What is left when everything understood is taken out. */
  name: string;
  /** As typed after `@`; `me` when oneself is meant. */
  owner: string | null;
  /** As typed after `#`. */
  plan: string | null;
  priority: Priority | null;
  start: LocalDate | null;
  due: LocalDate | null;
  /** Working days. */
  durationDays: number | null;
  parts: Part[];
}

const PRIORITIES: Record<string, Priority> = {
  高: 'HIGH',
  紧急: 'HIGH',
  急: 'HIGH',
  重要: 'HIGH',
  high: 'HIGH',
  urgent: 'HIGH',
  h: 'HIGH',
  '1': 'HIGH',
  中: 'MEDIUM',
  普通: 'MEDIUM',
  medium: 'MEDIUM',
  med: 'MEDIUM',
  m: 'MEDIUM',
  '2': 'MEDIUM',
  低: 'LOW',
  low: 'LOW',
  l: 'LOW',
  '3': 'LOW',
};
const MYSELF = /^(我|自己|me|myself)$/i;

const OWNER = /[@＠](?:"([^"]+)"|“([^”]+)”|([^\s@＠#＃!！,，;；。、]+))/gu;
const PLAN = /(?<![\p{L}\p{N}])[#＃](?:"([^"]+)"|“([^”]+)”|([^\s@＠!！,，;；。]+))/gu;
const PRIORITY =
  /[!！](紧急|重要|普通|高|中|低|急|(?:urgent|high|medium|med|low|[hml123])(?![\p{L}\p{N}]))/giu;
const DURATION =
  /(?<![\p{L}\p{N}])(\d{1,3})(?:\s?(?:个工作日|工作日)|d(?![\p{L}\p{N}])|\s?(?:work(?:ing)? )?days?(?![\p{L}\p{N}]))/giu;
const QUOTED = /"[^"]*"|“[^”]*”|「[^」]*」|《[^》]*》/gu;
/** Between two days it makes a stretch of time of them. */
const RANGE = /^\s*(?:到|至|-|–|—|~|～|to|until)\s*$/i;

/**
 * Reads a line such as `联系客户并邀约 @江雪 7月15日 !高 #回访` or `Call the client @jiang next fri !high`.
 * What stands in quotes is left alone. Of several single days the last one counts.
 */
export function parseCapture(line: string, today: LocalDate): Captured {
  const parts: Part[] = [];
  const take = (kind: PartKind, from: number, to: number) => parts.push({ kind, from, to });
  const free = (from: number, to: number) =>
    parts.every((part) => to <= part.from || from >= part.to);
  const each = (pattern: RegExp, kind: PartKind): string[] =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const to = match.index + match[0].length;
      if (!free(match.index, to)) return [];
      take(kind, match.index, to);
      return [match[1] ?? match[2] ?? match[3] ?? ''];
    });

  const owner = each(OWNER, 'owner').at(-1) ?? null;
  const plan = each(PLAN, 'plan').at(-1) ?? null;
  const quotes = [...line.matchAll(QUOTED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const unquoted = (from: number, to: number) =>
    quotes.every((quote) => to <= quote.from || from >= quote.to);
  const priority = each(PRIORITY, 'priority').at(-1)?.toLowerCase();

  const days = findDays(line, today).filter(({ from, to }) => free(from, to) && unquoted(from, to));
  const [start, due] = meant(line, days);
  for (const found of [start, due]) if (found !== null) take('day', found.from, found.to);
  if (start !== null && due !== null) take('day', start.to, due.from);

  const durations = [...line.matchAll(DURATION)].filter(
    (match) =>
      free(match.index, match.index + match[0].length) &&
      unquoted(match.index, match.index + match[0].length),
  );
  const duration = durations.at(-1);
  if (duration !== undefined) take('duration', duration.index, duration.index + duration[0].length);

  parts.sort((a, b) => a.from - b.from);
  return {
    name: rest(line, parts),
    owner: owner === null ? null : MYSELF.test(owner) ? 'me' : owner,
    plan,
    priority: priority === undefined ? null : (PRIORITIES[priority] ?? null),
    start: start?.day ?? null,
    due: due?.day ?? null,
    durationDays: duration === undefined ? null : Number(duration[1]) || null,
    parts,
  };
}

/** The last two days when they make a stretch, otherwise the last one as the day it is due. */
function meant(line: string, days: readonly Found[]): [Found | null, Found | null] {
  const last = days.at(-1) ?? null;
  const before = days.at(-2);
  if (last === null || before === undefined) return [null, last];
  const between = line.slice(before.to, last.from);
  return RANGE.test(between) && before.day <= last.day ? [before, last] : [null, last];
}

function rest(line: string, parts: readonly Part[]): string {
  let name = '';
  let at = 0;
  for (const part of parts) {
    name += `${line.slice(at, part.from)} `;
    at = Math.max(at, part.to);
  }
  return (name + line.slice(at))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[，。；、,;])/g, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, (space, index: number, whole: string) =>
      joins(whole, index, line) ? '' : space,
    )
    .replace(/^[\s，。；、,;]+|[\s，,；;、]+$/gu, '');
}

/** Whether the gap was made by taking a part out, not typed. */
function joins(whole: string, index: number, line: string): boolean {
  return !line.includes(whole.slice(Math.max(0, index - 1), index + 2));
}

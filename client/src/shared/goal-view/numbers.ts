import type { GoalFigure } from '@/shared/api/goal-types';
import type { Language, LocalDate } from '@/shared/api/types';

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const MOST_DIGITS = 4;

/** `0.3526` → `35%`; a dash where there is none. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** A number as people read it, with no more digits than it has. */
export function amount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_DIGITS }).format(
    value,
  );
}

/** `86%`, `18 h`, `¥14`: a percent sign stands close, any other unit after a space. */
export function measured(
  value: number | null,
  unit: string | null | undefined,
  language: Language,
): string {
  if (value === null) return '–';
  const said = amount(value, language);
  if (unit === null || unit === undefined || unit === '') return said;
  return unit === '%' || unit === '％' ? `${said}%` : `${said} ${unit}`;
}

export interface Gap {
  way: 'ahead' | 'behind' | 'even';
  /** Absolute, in the unit of the figure. */
  by: number;
  /** Where even work would be today. */
  due: number;
}

/** How far a figure is from where even work would be today; null while something is missing. */
export function gapOf(
  figure: Pick<GoalFigure, 'base' | 'target' | 'current'>,
  expected: number | null,
): Gap | null {
  const { base, target, current } = figure;
  if (base === null || target === null || current === null || expected === null) return null;
  if (base === target) return null;
  const digits = Math.max(...[base, target, current].map(digitsOf), 1);
  const round = (value: number) => Number(value.toFixed(digits));
  const due = round(base + (target - base) * expected);
  const lead = round((current - due) * Math.sign(target - base));
  return { way: lead > 0 ? 'ahead' : lead < 0 ? 'behind' : 'even', by: Math.abs(lead), due };
}

function digitsOf(value: number): number {
  const [, behind = ''] = String(value).split('.');
  return Math.min(behind.length, MOST_DIGITS);
}

/** The part of the way that `value` stands for: 0.5 is half of it. Null without base or target. */
export function attained(
  figure: Pick<GoalFigure, 'base' | 'target'>,
  value: number | null,
): number | null {
  const { base, target } = figure;
  if (base === null || target === null || base === target || value === null) return null;
  return (value - base) / (target - base);
}

/** A number as somebody types it: `86.4`, `86，4` no; `1,200`, `45%`, full-width digits yes. */
export function parseAmount(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[０-９．－]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[,，](?=\d{3}(\D|$))/g, '')
    .replace(/\s*[%％]$/, '');
  return /^[-+]?\d+(\.\d+)?$|^[-+]?\.\d+$/.test(plain) ? Number(plain) : null;
}

/** High, middle, low: three words for 0 to 10, as in conversations. */
export type Confidence = 'high' | 'middle' | 'low';

/** 3 and less puts a goal at risk (docs/method/goals.md), so that is low. */
export function confidenceOf(value: number): Confidence {
  return value <= 3 ? 'low' : value <= 6 ? 'middle' : 'high';
}

export const CONFIDENCES: readonly { word: Confidence; value: number }[] = [
  { word: 'high', value: 8 },
  { word: 'middle', value: 5 },
  { word: 'low', value: 2 },
];

/** The share of a stretch of days that has passed by `today`, 0 to 1. */
export function passed(from: LocalDate, to: LocalDate, today: LocalDate): number {
  const [start, end, now] = [from, to, today].map((day) => Date.parse(`${day}T00:00:00Z`));
  if (start === undefined || end === undefined || now === undefined) return 0;
  const day = 86_400_000;
  return Math.max(0, Math.min(1, (now - start + day) / (end - start + day)));
}

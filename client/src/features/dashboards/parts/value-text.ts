import type { GlanceTile } from '@/shared/api/dashboard-types';
import type { Language } from '@/shared/api/types';

type Measure = Pick<GlanceTile['metric'], 'unitKind' | 'unitWord' | 'decimals'>;

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Usual unit words in the other language; counting words are left out there. */
const ENGLISH: Record<string, string> = {
  分钟: 'min',
  小时: 'h',
  秒: 's',
  天: 'd',
  分: 'pts',
  次: '',
  份: '',
  个: '',
  项: '',
  人: '',
  单: '',
};

/** A figure and its unit apart, so that a large tile can draw the unit smaller. */
export function figureOf(
  value: number,
  { unitKind, unitWord, decimals }: Measure,
  language: Language,
): { number: string; unit: string } {
  const currency = unitWord.trim().toUpperCase();
  const money = unitKind === 'MONEY' && /^[A-Z]{3}$/.test(currency);
  const number = new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value) >= 10_000 ? 'always' : false,
    ...(money ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {}),
    ...(money ? { minimumFractionDigits: 0 } : {}),
  })
    .format(value)
    .replace('-', '−');
  if (money) return { number, unit: '' };
  if (unitKind === 'PERCENT') return { number, unit: '%' };
  return { number, unit: language === 'en' ? (ENGLISH[unitWord] ?? unitWord) : unitWord };
}

/** `86.4%`, `¥253,440`, `6.6 分钟`. */
export function valueText(value: number, measure: Measure, language: Language): string {
  const { number, unit } = figureOf(value, measure, language);
  return unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

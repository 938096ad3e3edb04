import type { UnitKind } from '@/shared/api/metric-types';
import type { Language } from '@/shared/api/types';

/** What a figure needs to be written: part of every card and head. */
export interface Measure {
  unitKind: UnitKind;
  unitWord: string;
  decimals: number;
}

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** `1,234.5`; at most as many decimals as the card says, without zeros at the end. */
export function numberText(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value) >= 10_000 ? 'always' : false,
  })
    .format(value)
    .replace('-', '−');
}

/** `86.4%`, `CN¥253,440`, `6.6 分钟`, `4400 次`. */
export function valueText(value: number, measure: Measure, language: Language): string {
  if (measure.unitKind === 'MONEY') return moneyText(value, measure, language);
  const text = numberText(value, measure.decimals, language);
  if (measure.unitKind === 'PERCENT') return `${text}%`;
  return measure.unitWord === '' ? text : `${text} ${unitText(measure.unitWord, value, language)}`;
}

function moneyText(value: number, measure: Measure, language: Language): string {
  const currency = measure.unitWord.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) {
    return `${numberText(value, measure.decimals, language)} ${measure.unitWord}`.trim();
  }
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: measure.decimals,
    minimumFractionDigits: 0,
  })
    .format(value)
    .replace('-', '−');
}

/** Usual unit words of the packs in the other language; any other word stays as it was written. */
const ENGLISH: Record<string, [one: string, many: string]> = {
  分钟: ['min', 'min'],
  小时: ['h', 'h'],
  秒: ['s', 's'],
  天: ['day', 'days'],
  次: ['', ''],
  份: ['', ''],
  个: ['', ''],
  项: ['', ''],
  人: ['', ''],
  单: ['', ''],
  分: ['pts', 'pts'],
};

export function unitText(word: string, value: number, language: Language): string {
  if (language === 'zh') return word;
  const known = ENGLISH[word];
  return known === undefined ? word : known[Math.abs(value) === 1 ? 0 : 1];
}

/** With its sign, for differences: `+1.2`, `−0.9`, `0`. */
export function signedText(value: number, decimals: number, language: Language): string {
  const text = numberText(value, decimals, language);
  return value > 0 ? `+${text}` : text;
}

/** A typed number: `1,234.5`, `95%`, `￥1200`, full-width digits. Null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s%¥￥$]/g, '');
  if (!/^[+\-−]?\d{1,15}(\.\d{1,10})?$|^[+\-−]?\.\d{1,10}$/.test(plain)) return null;
  return Number(plain.replace('−', '-'));
}

/** The text of a field that holds a number or nothing; undefined when it is neither. */
export function optionalNumber(text: string): number | null | undefined {
  return text.trim() === '' ? null : (parseNumber(text) ?? undefined);
}

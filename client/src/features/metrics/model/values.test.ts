import { expect, it } from 'vitest';
import { numberText, optionalNumber, parseNumber, signedText, valueText } from './values';

it('writes figures with their unit, as many decimals as the card says and no more', () => {
  const percent = { unitKind: 'PERCENT', unitWord: '%', decimals: 1 } as const;
  expect(valueText(84.0985, percent, 'zh')).toBe('84.1%');
  expect(valueText(90, percent, 'zh')).toBe('90%');
  const minutes = { unitKind: 'DURATION', unitWord: '分钟', decimals: 1 } as const;
  expect(valueText(6.6, minutes, 'zh')).toBe('6.6 分钟');
  expect(valueText(6.6, minutes, 'en')).toBe('6.6 min');
  expect(valueText(35, { unitKind: 'NUMBER', unitWord: '', decimals: 0 }, 'en')).toBe('35');
});

it('writes money in its currency and leaves unknown units as they are', () => {
  const money = { unitKind: 'MONEY', unitWord: 'CNY', decimals: 0 } as const;
  expect(valueText(253_440, money, 'zh')).toBe('¥253,440');
  expect(valueText(12, { unitKind: 'MONEY', unitWord: '万元', decimals: 0 }, 'zh')).toBe('12 万元');
});

it('parts thousands only where the number is long', () => {
  expect(numberText(4400, 0, 'zh')).toBe('4400');
  expect(numberText(29_040, 0, 'zh')).toBe('29,040');
});

it('says the sign of a difference', () => {
  expect(signedText(1.24, 2, 'zh')).toBe('+1.24');
  expect(signedText(-0.5, 1, 'en')).toBe('−0.5');
  expect(signedText(0, 1, 'en')).toBe('0');
});

it('reads numbers as people type them, and nothing else', () => {
  expect(parseNumber('1,234.5')).toBe(1234.5);
  expect(parseNumber('９５％')).toBe(95);
  expect(parseNumber('￥1200')).toBe(1200);
  expect(parseNumber('-3')).toBe(-3);
  expect(parseNumber('.5')).toBe(0.5);
  expect(parseNumber('12a')).toBeNull();
  expect(parseNumber('')).toBeNull();
});

it('tells an empty field from one that holds no number', () => {
  expect(optionalNumber(' ')).toBeNull();
  expect(optionalNumber('7')).toBe(7);
  expect(optionalNumber('seven')).toBeUndefined();
});

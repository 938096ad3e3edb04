import { expect, it } from 'vitest';
import { nextStart, periodKey, periodStart, periodText, recentPeriods, tickText } from './periods';

it.each([
  ['DAY', '2026-11-22'],
  ['WEEK', '2026-W47'],
  ['MONTH', '2026-11'],
  ['QUARTER', '2026-Q4'],
  ['HALF', '2026-H2'],
  ['YEAR', '2026'],
] as const)('writes the %s of a day as the contract does', (frequency, key) => {
  expect(periodKey(frequency, '2026-11-22')).toBe(key);
});

it('gives a week to the year its Thursday lies in', () => {
  expect(periodKey('WEEK', '2027-01-01')).toBe('2026-W53');
  expect(periodKey('WEEK', '2024-12-30')).toBe('2025-W01');
  expect(periodStart('WEEK', '2027-01-01')).toBe('2026-12-28');
});

it('steps from period to period', () => {
  expect(nextStart('QUARTER', '2026-10-01')).toBe('2027-01-01');
  expect(nextStart('WEEK', '2026-12-28', -1)).toBe('2026-12-21');
  expect(recentPeriods('MONTH', '2026-01-15', 3)).toEqual(['2026-01', '2025-12', '2025-11']);
});

it('says periods as people do', () => {
  expect(periodText('2026-09', 'zh')).toBe('2026 年 9 月');
  expect(periodText('2026-09', 'en')).toBe('Sep 2026');
  expect(periodText('2026-W07', 'zh')).toBe('2026 年第 7 周');
  expect(periodText('2026-H1', 'zh')).toBe('2026 年上半年');
  expect(periodText('2026-Q3', 'en')).toBe('Q3 2026');
});

it('keeps ticks short and names the year once', () => {
  expect(tickText('2026-09', 'zh')).toBe('9 月');
  expect(tickText('2026-W07', 'en', true)).toBe('W07\n2026');
  expect(tickText('2026', 'zh', true)).toBe('2026');
});

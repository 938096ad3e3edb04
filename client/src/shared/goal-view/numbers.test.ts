import { describe, expect, it } from 'vitest';
import {
  amount,
  attained,
  confidenceOf,
  gapOf,
  measured,
  parseAmount,
  passed,
  percent,
} from './numbers';

describe('a figure', () => {
  it('is said with its unit as people write it', () => {
    expect(measured(86, '%', 'zh')).toBe('86%');
    expect(measured(18, 'h', 'en')).toBe('18 h');
    expect(measured(1200, '元', 'zh')).toBe('1,200 元');
    expect(measured(null, 'h', 'en')).toBe('–');
    expect(amount(4.75, 'zh')).toBe('4.75');
    expect(percent(0.3526)).toBe('35%');
    expect(percent(null)).toBe('–');
  });
  it('is behind or ahead of even work in its own unit, whichever way it shall go', () => {
    const hours = { base: 24, target: 12, current: 18 };
    expect(gapOf(hours, 0.5)).toEqual({ way: 'even', by: 0, due: 18 });
    expect(gapOf(hours, 0.75)).toEqual({ way: 'behind', by: 3, due: 15 });
    expect(gapOf({ base: 84.7, target: 90, current: 88 }, 0.6)).toEqual({
      way: 'ahead',
      by: 0.1,
      due: 87.9,
    });
  });
  it('has no gap while a number is missing', () => {
    expect(gapOf({ base: null, target: 12, current: 18 }, 0.5)).toBeNull();
    expect(gapOf({ base: 24, target: 12, current: 18 }, null)).toBeNull();
    expect(gapOf({ base: 12, target: 12, current: 12 }, 0.5)).toBeNull();
  });
  it('that is typed into a check-in says how far one would be', () => {
    expect(attained({ base: 24, target: 12 }, 18)).toBe(0.5);
    expect(attained({ base: null, target: 12 }, 18)).toBeNull();
  });
});

describe('a typed number', () => {
  it('may have thousands, a percent sign and full-width digits', () => {
    expect(parseAmount('1,200')).toBe(1200);
    expect(parseAmount('86.4%')).toBe(86.4);
    expect(parseAmount('８６．４')).toBe(86.4);
    expect(parseAmount('-3')).toBe(-3);
  });
  it('is no number with anything else in it', () => {
    for (const typed of ['', 'abc', '1,2', '12 h', '1.2.3']) expect(parseAmount(typed)).toBeNull();
  });
});

it('confidence of three and less is low, as in the rules of health', () => {
  expect([10, 7, 6, 4, 3, 0].map(confidenceOf)).toEqual([
    'high',
    'high',
    'middle',
    'middle',
    'low',
    'low',
  ]);
});

it('time passes with its first and its last day', () => {
  expect(passed('2026-01-01', '2026-01-10', '2026-01-05')).toBe(0.5);
  expect(passed('2026-01-01', '2026-01-10', '2026-02-01')).toBe(1);
  expect(passed('2026-01-01', '2026-01-10', '2025-12-01')).toBe(0);
});

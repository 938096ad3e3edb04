import { expect, it } from 'vitest';
import { loadTone, offOf, sharesOf, totalOf } from './standing';
import { valueText } from './value-text';

it('puts the worst first and leaves out what there is none of', () => {
  const shares = sharesOf('goals', { ON_TRACK: 4, LATE: 1, NONE: 0 });
  expect(shares).toEqual([
    { tone: 'bad', word: 'goals.LATE', count: 1 },
    { tone: 'good', word: 'goals.ON_TRACK', count: 4 },
  ]);
  expect(totalOf(shares)).toBe(5);
  expect(offOf(shares)).toBe(1);
});

it('counts an indicator that misses its target as off, one without a target not', () => {
  expect(offOf(sharesOf('metrics', { NOT_REACHED: 2, NO_TARGET: 3, ALARM: 1 }))).toBe(3);
});

it('calls more than all working days too much, and nearly all of them close', () => {
  expect([120, 101, 100, 86, 85, 0].map(loadTone)).toEqual([
    'bad',
    'bad',
    'warn',
    'warn',
    'good',
    'good',
  ]);
  expect(loadTone(null)).toBe('plain');
});

it('writes a figure with its unit as the language has it', () => {
  const minutes = { unitKind: 'DURATION', unitWord: '分钟', decimals: 1 } as const;
  expect(valueText(6.62, minutes, 'zh')).toBe('6.6 分钟');
  expect(valueText(6.62, minutes, 'en')).toBe('6.6 min');
  expect(valueText(86.4, { unitKind: 'PERCENT', unitWord: '', decimals: 1 }, 'zh')).toBe('86.4%');
  expect(valueText(253440, { unitKind: 'MONEY', unitWord: 'CNY', decimals: 0 }, 'zh')).toBe(
    '¥253,440',
  );
});

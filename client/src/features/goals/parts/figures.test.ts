import { expect, it } from 'vitest';
import type { CheckIn } from '@/shared/api/goal-types';
import { checkInsOf, nextCheckIn, toneOf, valuesOf, weightShares } from './figures';

function said(keyResultId: string | null, value: number | null, at: string): CheckIn {
  return { id: at, keyResultId, value, confidence: null, reason: null, by: null, at };
}
const newestFirst = [
  said('a', 18, '2026-11-16T02:00:00Z'),
  said('b', 86, '2026-11-15T02:00:00Z'),
  said('a', null, '2026-11-09T02:00:00Z'),
  said('a', 21, '2026-11-02T02:00:00Z'),
];

it('a trend begins at the base and runs forward, without words that had no number', () => {
  expect(valuesOf(checkInsOf(newestFirst, 'a'), 24)).toEqual([24, 21, 18]);
  expect(valuesOf(checkInsOf(newestFirst, 'c'), null)).toEqual([]);
});

it('the next check-in is due a week after the last word, or after the start', () => {
  expect(nextCheckIn(newestFirst[0], '2026-07-01')).toBe('2026-11-23');
  expect(nextCheckIn(undefined, '2026-07-01')).toBe('2026-07-08');
  expect(nextCheckIn(undefined, null)).toBeNull();
});

it('weights are shares of all of them', () => {
  expect(weightShares([30, 50, 20])).toEqual([30, 50, 20]);
  expect(weightShares([null, null])).toEqual([50, 50]);
  expect(weightShares([3, null])).toEqual([75, 25]);
});

it('a colour follows health', () => {
  expect((['LATE', 'AT_RISK', 'ON_TRACK', 'NONE'] as const).map(toneOf)).toEqual([
    'bad',
    'warn',
    'good',
    'plain',
  ]);
});

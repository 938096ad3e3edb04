import { expect, it } from 'vitest';
import type { RoadmapEntry, RoadmapPeriod } from '@/shared/api/goal-types';
import { columnsOf, quarterOf, rowsOf } from './roadmap-rows';

const entry = (goalId: string, period: RoadmapPeriod): RoadmapEntry => ({
  id: goalId + period,
  goalId,
  goalTitle: goalId,
  period,
  year: 2026,
  focus: '',
  milestone: null,
  deliverable: null,
  expected: null,
  done: false,
  carriedFrom: null,
  version: 1,
});

it('a year has a line for every goal and always four quarters', () => {
  const entries = [entry('a', 'Q3'), entry('b', 'Q4'), entry('a', 'Q4')];
  expect(rowsOf(entries).map((row) => [row.goalId, row.entries.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(columnsOf(entries)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
});

it('long horizons stand beside the quarters when something is written for them', () => {
  expect(columnsOf([entry('a', 'THREE_YEARS')])).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'THREE_YEARS']);
});

it('a day lies in its quarter', () => {
  expect(quarterOf('2026-03-31').period).toBe('Q1');
  expect(quarterOf('2026-11-22')).toEqual({ year: 2026, period: 'Q4' });
});

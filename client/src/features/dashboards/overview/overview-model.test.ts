import { expect, it } from 'vitest';
import type { OverviewException } from '@/shared/api/dashboard-types';
import { bySeverity, countsOf } from './overview-model';

const exception = (title: string, part: Partial<OverviewException>): OverviewException => ({
  kind: 'GOAL',
  subject: { kind: 'goal', id: title },
  title,
  severity: 'HIGH',
  impact: 100,
  sentence: '',
  unit: null,
  owner: null,
  due: null,
  path: [],
  items: [],
  ...part,
});

const all = [
  exception('late goal', {}),
  exception('late plan', { kind: 'PLAN' }),
  exception('goal at risk', { severity: 'MEDIUM' }),
];

it('counts what is off by its kind', () => {
  expect(countsOf(all)).toEqual({ GOAL: 2, PLAN: 1, METRIC: 0, PERSON: 0 });
});

it('keeps the order of the server within what is late and what is only at risk', () => {
  const { high, medium } = bySeverity(all);
  expect(high.map(({ title }) => title)).toEqual(['late goal', 'late plan']);
  expect(medium.map(({ title }) => title)).toEqual(['goal at risk']);
});

import { expect, it } from 'vitest';
import { barsOf, periodsOf } from './chart-data';

it('has every period once, the newest first', () => {
  const point = (period: string) => ({ period, value: 1 });
  expect(
    periodsOf([
      [point('2026-09'), point('2026-10')],
      [point('2026-10'), point('2026-11')],
    ]),
  ).toEqual(['2026-11', '2026-10', '2026-09']);
});

it('measures columns by the highest and keeps the lowest in sight', () => {
  expect(barsOf([50, 100, 0])).toEqual([50, 100, 2]);
  expect(barsOf([0, 0])).toEqual([2, 2]);
});

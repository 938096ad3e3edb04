import { expect, it } from 'vitest';
import { barsOf, drawingHeight, periodsOf } from './chart-data';

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

it('draws as high as a tile has room, and never too low to be read', () => {
  expect(drawingHeight(6, 1)).toBe(200);
  expect(drawingHeight(6, 2)).toBe(74);
  expect(drawingHeight(3, 4)).toBe(56);
});

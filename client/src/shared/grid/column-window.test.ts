import { expect, it } from 'vitest';
import { columnWindow } from './column-window';

const columns = Array.from({ length: 40 }, (_, index) => ({ width: 100, sticky: index < 2 }));

it('draws only what is near, and the sticky columns always', () => {
  expect(columnWindow(columns, 0, 600)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(columnWindow(columns, 2000, 600)).toEqual([0, 1, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]);
});

it('draws the column one works in wherever it is', () => {
  expect(columnWindow(columns, 0, 300, [30])).toContain(30);
});

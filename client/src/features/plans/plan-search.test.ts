import { expect, it } from 'vitest';
import { nextSort, readPlanSearch, sortOf } from './plan-search';

it('reads what the address says and ignores what it cannot know', () => {
  expect(readPlanSearch({ view: 'nonsense', only: 'late nonsense mine', sort: '-finish' })).toEqual(
    {
      view: 'table',
      item: undefined,
      q: undefined,
      only: ['mine', 'late'],
      sort: '-finish',
      f: undefined,
      group: undefined,
      cols: undefined,
      v: undefined,
      zoom: 'week',
      exporting: false,
    },
  );
});

it('goes up, down and back to the order of the plan', () => {
  expect(nextSort(undefined, 'finish')).toBe('finish');
  expect(nextSort('finish', 'finish')).toBe('-finish');
  expect(nextSort('-finish', 'finish')).toBeUndefined();
  expect(nextSort('-finish', 'start')).toBe('start');
  expect(sortOf('-finish')).toEqual({ column: 'finish', down: true });
});

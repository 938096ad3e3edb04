import { expect, it } from 'vitest';
import { between, fillDown, fillPairs, isSingle, regionOf } from './region';

const rows = ['a', 'b', 'c', 'd'];
const columns = ['name', 'start', 'finish'];
const at = (rowId: string, column: string) => ({ rowId, column });

it('spans the cells between two corners, whichever comes first', () => {
  const down = regionOf(at('c', 'finish'), at('b', 'start'), rows, columns);
  expect(down).toEqual({ rowIds: ['b', 'c'], columns: ['start', 'finish'] });
  expect(regionOf(at('b', 'start'), at('c', 'finish'), rows, columns)).toEqual(down);
});

it('is one cell without another corner, and nothing when the row is gone', () => {
  expect(isSingle(regionOf(at('a', 'name'), null, rows, columns))).toBe(true);
  expect(regionOf(at('gone', 'name'), null, rows, columns)).toBeNull();
  expect(between(rows, 'a', 'x')).toEqual([]);
});

it('fills the first row into the rest', () => {
  expect(fillDown({ rowIds: ['b', 'c', 'd'], columns: ['start'] }, rows)).toEqual({
    source: { rowIds: ['b'], columns: ['start'] },
    target: { rowIds: ['c', 'd'], columns: ['start'] },
  });
});

it('fills one cell from the row above it', () => {
  expect(fillDown({ rowIds: ['b'], columns: ['start'] }, rows)?.source.rowIds).toEqual(['a']);
  expect(fillDown({ rowIds: ['a'], columns: ['start'] }, rows)).toBeNull();
});

it('repeats several source rows over the target', () => {
  const pairs = fillPairs(
    { rowIds: ['a', 'b'], columns: ['start'] },
    { rowIds: ['c', 'd', 'e'], columns: ['start'] },
  );
  expect(pairs.map((pair) => pair.from + pair.to)).toEqual(['ac', 'bd', 'ae']);
});

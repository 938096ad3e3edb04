import { expect, it } from 'vitest';
import { moveCell } from './move-cell';

const rows = ['1', '2', '3'];
const columns = ['name', 'start'];

it('moves by rows and columns and stops at the edges', () => {
  const at = { rowId: '2', column: 'name' };
  expect(moveCell(at, rows, columns, { rows: 1, columns: 1 })).toEqual({
    rowId: '3',
    column: 'start',
  });
  expect(moveCell(at, rows, columns, { rows: -9, columns: -9 })).toEqual({
    rowId: '1',
    column: 'name',
  });
});

it('starts at the first cell when its row is gone', () => {
  const gone = { rowId: 'x', column: 'start' };
  expect(moveCell(gone, rows, columns, { rows: 1, columns: 0 })).toEqual({
    rowId: '1',
    column: 'name',
  });
  expect(moveCell(null, [], columns, { rows: 1, columns: 0 })).toBeNull();
});

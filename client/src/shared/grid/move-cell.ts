import type { CellAt } from './grid-types';

/** The cell `rows` and `columns` away, kept inside; the first cell when none is active. */
export function moveCell(
  at: CellAt | null,
  rowIds: readonly string[],
  columns: readonly string[],
  step: { rows: number; columns: number },
): CellAt | null {
  const firstRow = rowIds[0];
  const firstColumn = columns[0];
  if (firstRow === undefined || firstColumn === undefined) return null;
  const row = at === null ? -1 : rowIds.indexOf(at.rowId);
  const column = at === null ? -1 : columns.indexOf(at.column);
  if (row < 0 || column < 0) return { rowId: firstRow, column: firstColumn };
  const within = (index: number, length: number) => Math.min(length - 1, Math.max(0, index));
  return {
    rowId: rowIds[within(row + step.rows, rowIds.length)] ?? firstRow,
    column: columns[within(column + step.columns, columns.length)] ?? firstColumn,
  };
}

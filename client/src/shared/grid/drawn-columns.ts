import type { GridColumn } from './grid-types';

/** Pixels of the column with box and grip. */
export const CHECK_WIDTH = 40;

/** A column that is drawn, with its place among all columns. */
export interface Drawn<T> {
  column: GridColumn<T>;
  /** 0 = first of all. */
  index: number;
  /** Pixels from the left edge; only of sticky columns. */
  left: number;
}

/** The columns with the indexes `shown`. */
export function drawnColumns<T>(
  columns: readonly GridColumn<T>[],
  shown: readonly number[],
  checks: boolean,
): Drawn<T>[] {
  let left = checks ? CHECK_WIDTH : 0;
  const lefts = columns.map((column) => {
    const at = left;
    left += column.sticky ? column.width : 0;
    return at;
  });
  return shown.flatMap((index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ column, index, left: lefts[index] ?? 0 }];
  });
}

/** Pixels before the column with the tree. */
export function treeStart<T>(columns: readonly GridColumn<T>[], checks: boolean): number {
  const tree = columns.findIndex((column) => column.tree);
  return columns
    .slice(0, tree)
    .reduce((sum, column) => sum + column.width, checks ? CHECK_WIDTH : 0);
}

/** Scrolls sideways so that the active cell is not under the sticky columns. */
export function bringIntoView<T>(
  frame: HTMLElement | null,
  columns: readonly GridColumn<T>[],
  key: string,
  checks: boolean,
): void {
  const index = columns.findIndex((column) => column.key === key);
  const column = columns[index];
  if (frame === null || column === undefined || column.sticky || column.stickyEnd) return;
  const base = checks ? CHECK_WIDTH : 0;
  const sum = (some: readonly GridColumn<T>[]) =>
    some.reduce((total, each) => total + each.width, 0);
  const start = base + sum(columns.slice(0, index));
  const covered = base + sum(columns.filter((each) => each.sticky));
  const coveredEnd = sum(columns.filter((each) => each.stickyEnd));
  if (start < frame.scrollLeft + covered) frame.scrollLeft = start - covered;
  else if (start + column.width > frame.scrollLeft + frame.clientWidth - coveredEnd) {
    frame.scrollLeft = start + column.width - frame.clientWidth + coveredEnd;
  }
}

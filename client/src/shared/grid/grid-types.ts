import type { ReactNode } from 'react';

/** What the grid must know of a row; `hasChildren` draws the fold arrow. */
export interface TreeRow {
  id: string;
  /** 1 = top. */
  level: number;
  hasChildren: boolean;
}

export interface GridColumn<T> {
  key: string;
  label: string;
  /** Shown instead of the label. */
  head?: ReactNode;
  /** Pixels; the person's own choice replaces it. */
  width: number;
  /** Default 56. */
  least?: number;
  align?: 'end' | 'center';
  /** Stays at the left while the rest scrolls; only for the first columns. */
  sticky?: boolean;
  /** Stays at the right; only for the last column. */
  stickyEnd?: boolean;
  /** Carries indent and fold arrow. Exactly one column. */
  tree?: boolean;
  sortable?: boolean;
  cell: (row: T) => ReactNode;
  cellClass?: (row: T) => string;
  /** What copying the cell gives. */
  text?: (row: T) => string;
  editable?: (row: T) => boolean;
}

/** Stands above the rows of a group; takes the whole width. */
export interface GroupRow extends TreeRow {
  group: { label: ReactNode; count: number; detail?: ReactNode };
}

export type GridLine<T extends TreeRow> = T | GroupRow;

export function isGroup<T extends TreeRow>(line: GridLine<T>): line is GroupRow {
  return 'group' in line;
}

export interface CellAt {
  rowId: string;
  column: string;
}

/** A rectangle of cells; both lists in the order of the screen. */
export interface Region {
  rowIds: readonly string[];
  columns: readonly string[];
}

export interface Sort {
  column: string;
  down: boolean;
}

/** Stands in a cell until it is settled: a refusal with what was typed, or a conflict. */
export interface CellNote {
  /** Shown in the cell instead of its value. */
  typed: string;
  content: ReactNode;
}

export function cellKey(rowId: string, column: string): string {
  return `${rowId}/${column}`;
}

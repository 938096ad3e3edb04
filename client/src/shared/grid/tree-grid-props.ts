import type { ReactNode } from 'react';
import type { MenuEntry } from '@/shared/ui/menu';
import type { DropPlace } from './drop-place';
import type { GridCommand } from './grid-keys';
import type { CellAt, CellNote, GridColumn, GridLine, Region, Sort, TreeRow } from './grid-types';
import type { Grid } from './use-grid';

export interface TreeGridProps<T extends TreeRow> {
  label: string;
  /** In the order of the person; the sticky ones first. */
  columns: readonly GridColumn<T>[];
  /** Only what is unfolded and passes the filter; heads of groups may stand between. */
  rows: readonly GridLine<T>[];
  grid: Grid;
  folded: ReadonlySet<string>;
  onFold: (rowId: string, folded: boolean) => void;
  /** Keys that the grid does not settle itself: add, delete, move, undo, open … */
  onCommand: (command: GridCommand, at: CellAt | null) => void;
  editor: (row: T, column: GridColumn<T>) => ReactNode;
  /** Keyed by `cellKey`. */
  notes: ReadonlyMap<string, CellNote>;
  flashing: ReadonlySet<string>;
  selected: string | null;
  rowClass?: (row: T) => string;
  /** Pixels. */
  rowHeight: number;
  sort: Sort | null;
  onSort: (column: string) => void;
  onResize: (column: string, width: number | null) => void;
  onPaste?: (rows: string[][], at: CellAt | null) => void;
  /** A key without Ctrl or Alt, before it means anything else; true when it is settled. */
  onKey?: (key: string, at: CellAt | null) => boolean;
  /** Pixels of the head. Default 32. */
  headHeight?: number;
  /** Returns true when a press on the row is settled by it (a phone opens the page). */
  onPress?: (row: T) => boolean;
  foot?: ReactNode;
  /** Rows can be chosen for a common action, by box, Ctrl or `X`. */
  checks?: boolean;
  /** Copies values down: Ctrl+D, or the handle at the corner of what is chosen. */
  onFill?: ((source: Region, target: Region) => void) | undefined;
  /** Empties cells. */
  onClear?: ((region: Region) => void) | undefined;
  /** Rows were dragged to another place. Absent where their order is not the tree's. */
  onDropRows?: ((rowIds: readonly string[], place: DropPlace) => void) | undefined;
  /** A head was dragged before another one; null = to the end. */
  onMoveColumn?: ((column: string, before: string | null) => void) | undefined;
  /** What the arrow in a head offers. */
  headMenu?: ((column: GridColumn<T>) => readonly MenuEntry[]) | undefined;
  /** Below the rows, by column. */
  totals?: ReadonlyMap<string, ReactNode> | undefined;
}

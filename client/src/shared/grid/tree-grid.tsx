import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { GridHead } from './grid-head';
import type { GridCommand } from './grid-keys';
import { GridRow } from './grid-row';
import type { CellAt, CellNote, GridColumn, Sort, TreeRow } from './grid-types';
import { pastedRows } from './pasted-lines';
import css from './tree-grid.module.css';
import type { Grid } from './use-grid';
import { useGridKeys } from './use-grid-keys';

export interface TreeGridProps<T extends TreeRow> {
  label: string;
  /** In the order of the person; the sticky ones first. */
  columns: readonly GridColumn<T>[];
  /** Only what is unfolded and passes the filter. */
  rows: readonly T[];
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
}

/** A table of a tree: thousands of rows, edited in place, all by keyboard. ARIA `treegrid`. */
export function TreeGrid<T extends TreeRow>(props: TreeGridProps<T>) {
  const { columns, rows, grid, rowHeight, headHeight = 32 } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const activeIndex =
    grid.active === null ? -1 : rows.findIndex((row) => row.id === grid.active?.rowId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: headHeight,
    scrollMargin: 0,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The row one works in stays in the document wherever one scrolls.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex < 0 || indexes.includes(activeIndex)) return indexes;
      return [...indexes, activeIndex].sort((a, b) => a - b);
    },
  });
  const keys = useGridKeys(props, frame, rowHeight);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height makes all measures void
  useEffect(() => virtual.measure(), [rowHeight]);

  const activeColumn = grid.active?.column;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cell, not the virtualizer
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
    if (activeColumn !== undefined) bringIntoView(frame.current, activeColumn);
  }, [activeIndex, activeColumn]);

  const editingNow = grid.editing !== null;
  const wasEditing = useRef(false);
  useEffect(() => {
    // Focus comes back to the grid when an editor closes, unless it went elsewhere on purpose.
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wasEditing.current && !editingNow && lost) frame.current?.focus({ preventScroll: true });
    wasEditing.current = editingNow;
  }, [editingNow]);

  const tracks = columns.map((column) => `${column.width}px`).join(' ');
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const activeId =
    grid.active !== null && activeIndex >= 0
      ? `${id}${grid.active.rowId}/${grid.active.column}`
      : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual tree grid has no native element
    <div
      ref={frame}
      role="treegrid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      {...(activeId === undefined || editingNow ? {} : { 'aria-activedescendant': activeId })}
      className={css.grid}
      style={
        {
          '--columns': tracks,
          '--width': `${width}px`,
          '--head': `${headHeight}px`,
        } as React.CSSProperties
      }
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget) keys.arrive();
      }}
      onCopy={keys.onCopy}
      onPaste={(event) => {
        if (editingNow || props.onPaste === undefined) return;
        const pasted = pastedRows(event.clipboardData.getData('text/plain'));
        if (pasted.length === 0) return;
        event.preventDefault();
        props.onPaste(pasted, grid.active);
      }}
    >
      <GridHead
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        onResize={props.onResize}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((shown) => {
          const row = rows[shown.index];
          if (row === undefined) return null;
          return (
            <GridRow
              key={row.id}
              row={row}
              gridId={id}
              index={shown.index}
              top={shown.start}
              height={rowHeight}
              columns={columns}
              folded={props.folded.has(row.id)}
              active={grid.active?.rowId === row.id ? grid.active.column : null}
              editing={grid.editing?.rowId === row.id ? grid.editing.column : null}
              selected={props.selected === row.id}
              flashing={props.flashing.has(row.id)}
              className={props.rowClass?.(row) ?? ''}
              notes={props.notes}
              editor={props.editor}
              onPressCell={keys.onPressCell}
              onFold={props.onFold}
            />
          );
        })}
      </div>
      {props.foot}
    </div>
  );
}

/** Scrolls sideways so that the active cell is not under the sticky columns. */
function bringIntoView(frame: HTMLElement | null, column: string): void {
  const head = frame?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`);
  if (frame === null || head === null || head === undefined || head.dataset['sticky']) return;
  const fixed = [...frame.querySelectorAll<HTMLElement>('[data-sticky="true"][data-column]')];
  const left = fixed.reduce((sum, each) => sum + each.offsetWidth, 0);
  const start = head.offsetLeft;
  if (start < frame.scrollLeft + left) frame.scrollLeft = start - left;
  else if (start + head.offsetWidth > frame.scrollLeft + frame.clientWidth) {
    frame.scrollLeft = start + head.offsetWidth - frame.clientWidth;
  }
}

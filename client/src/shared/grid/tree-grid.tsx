import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bringIntoView, CHECK_WIDTH, drawnColumns, treeStart } from './drawn-columns';
import { GridGroup } from './grid-group';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { GridTotals } from './grid-totals';
import {
  type CellAt,
  type CellNote,
  type GridLine,
  isGroup,
  type Region,
  type TreeRow,
} from './grid-types';
import { isSingle } from './region';
import css from './tree-grid.module.css';
import type { TreeGridProps } from './tree-grid-props';
import { useColumnWindow } from './use-column-window';
import { gridClipboard } from './use-grid-clipboard';
import { useGridKeys } from './use-grid-keys';
import { INDENT, useGridPointer } from './use-grid-pointer';

const NO_NOTES: ReadonlyMap<string, CellNote> = new Map();
const noEditor = () => null;

/** A table of a tree: thousands of rows, edited in place, all by keyboard. ARIA `treegrid`. */
export function TreeGrid<T extends TreeRow>(props: TreeGridProps<T>) {
  const { columns, rows, grid, rowHeight, headHeight = 32, checks = false } = props;
  const { t } = useTranslation('grid');
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const activeRow = grid.active?.rowId;
  const activeIndex = useMemo(
    () => (activeRow === undefined ? -1 : rows.findIndex((row) => row.id === activeRow)),
    [rows, activeRow],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: props.totals === undefined ? 0 : rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The row one works in stays in the document wherever one scrolls.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex < 0 || indexes.includes(activeIndex)) return indexes;
      return [...indexes, activeIndex].sort((a, b) => a - b);
    },
  });
  const keys = useGridKeys(props, frame, rowHeight);
  const pointer = useGridPointer(props, frame, keys, headHeight);
  const clipboard = useMemo(() => gridClipboard(latest, keys), [keys]);
  const shown = useColumnWindow(frame, columns, grid.active?.column);
  const drawn = useMemo(() => drawnColumns(columns, shown, checks), [columns, shown, checks]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height makes all measures void
  useEffect(() => virtual.measure(), [rowHeight]);

  const activeColumn = grid.active?.column;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cell, not the virtualizer
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
    if (activeColumn !== undefined) bringIntoView(frame.current, columns, activeColumn, checks);
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
  const width = columns.reduce((sum, column) => sum + column.width, checks ? CHECK_WIDTH : 0);
  const activeId =
    grid.active !== null && activeIndex >= 0
      ? `${id}${grid.active.rowId}/${grid.active.column}`
      : undefined;
  const region = grid.anchor === null ? null : keys.region();
  const marked = isSingle(region) ? null : region;
  const markedRows = useMemo(() => new Set(marked?.rowIds), [marked]);
  const handle = props.onFill === undefined ? null : handleAt(marked, grid.active);
  const onCheck = useMemo(
    () => (rowId: string, on: boolean, span: boolean) => {
      const ids = span ? keys.itemsOnly(keys.sinceLastCheck(rowId)) : [rowId];
      latest.current.grid.check(ids, on);
    },
    [keys],
  );
  const onFold = useMemo(
    () => (rowId: string, fold: boolean) => latest.current.onFold(rowId, fold),
    [],
  );
  // Rows get only what concerns them, so that a step of the cursor draws two rows and no more.
  const noted = useMemo(
    () => new Set([...props.notes.keys()].map((key) => key.split('/')[0])),
    [props.notes],
  );
  const line = pointer.drop;
  return (
    <div
      ref={frame}
      role="treegrid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (checks ? 1 : 0)}
      aria-multiselectable={checks}
      {...(activeId === undefined || editingNow ? {} : { 'aria-activedescendant': activeId })}
      className={css.grid}
      style={
        {
          '--columns': checks ? `${CHECK_WIDTH}px ${tracks}` : tracks,
          '--width': `${width}px`,
          '--head': `${headHeight}px`,
        } as CSSProperties
      }
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget) keys.arrive();
      }}
      onCopy={clipboard.onCopy}
      onPaste={clipboard.onPaste}
    >
      <GridHead
        columns={drawn}
        sort={props.sort}
        onSort={props.onSort}
        onResize={props.onResize}
        onMove={props.onMoveColumn}
        menu={props.headMenu}
        {...(checks ? { checked: allChecked(grid.checked, rows) } : {})}
        onCheckAll={(on) =>
          on ? grid.check(keys.itemsOnly(rows.map((row) => row.id)), true) : grid.uncheckAll()
        }
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys */}
      <div
        role="rowgroup"
        className={css.body}
        style={{ height: virtual.getTotalSize() }}
        onPointerDown={pointer.onPointerDown}
        onClick={pointer.onClick}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const active = activeRow === row.id ? (activeColumn ?? null) : null;
          const place = { index: item.index, top: item.start, height: rowHeight, gridId: id };
          const folded = props.folded.has(row.id);
          if (isGroup(row)) {
            return (
              <GridGroup
                key={row.id}
                {...place}
                row={row}
                active={active}
                span={columns.length}
                folded={folded}
                onFold={onFold}
              />
            );
          }
          return (
            <GridRow
              key={row.id}
              {...place}
              row={row}
              columns={drawn}
              folded={folded}
              active={active}
              marked={markedRows.has(row.id) ? (marked?.columns ?? null) : null}
              handle={handle?.rowId === row.id ? handle.column : null}
              filling={pointer.filling?.includes(row.id) === true}
              editing={grid.editing?.rowId === row.id ? grid.editing.column : null}
              checked={checks ? grid.checked.has(row.id) : null}
              movable={props.onDropRows !== undefined}
              selected={props.selected === row.id}
              flashing={props.flashing.has(row.id)}
              className={props.rowClass?.(row) ?? ''}
              notes={noted.has(row.id) ? props.notes : NO_NOTES}
              editor={grid.editing?.rowId === row.id ? props.editor : noEditor}
              onFold={onFold}
              onCheck={onCheck}
            />
          );
        })}
        {line !== null && (
          <div
            className={css.dropLine}
            style={{
              top: line.gap * rowHeight - 1,
              left: treeStart(columns, checks) + INDENT * (line.level - 1),
            }}
          />
        )}
      </div>
      {props.totals !== undefined && (
        <GridTotals columns={drawn} checks={checks} totals={props.totals} label={t('totals')} />
      )}
      {props.foot}
    </div>
  );
}

/** The corner of what is chosen, where the handle for filling stands. */
function handleAt(marked: Region | null, active: CellAt | null): CellAt | null {
  const rowId = marked?.rowIds.at(-1);
  const column = marked?.columns.at(-1);
  return rowId !== undefined && column !== undefined ? { rowId, column } : active;
}

function allChecked(checked: ReadonlySet<string>, rows: readonly GridLine<TreeRow>[]) {
  if (checked.size === 0) return false;
  return rows.every((row) => isGroup(row) || checked.has(row.id)) ? true : null;
}

import { memo, type ReactNode } from 'react';
import { cx } from '@/shared/ui/cx';
import { CheckCell } from './check-cell';
import type { Drawn } from './drawn-columns';
import { GridIndent } from './grid-indent';
import { type CellNote, cellKey, type GridColumn, type TreeRow } from './grid-types';
import css from './tree-grid.module.css';

interface Props<T extends TreeRow> {
  row: T;
  gridId: string;
  index: number;
  top: number;
  height: number;
  columns: readonly Drawn<T>[];
  folded: boolean;
  active: string | null;
  /** Columns chosen in this row. */
  marked: readonly string[] | null;
  /** The column at whose end the handle for filling stands. */
  handle: string | null;
  filling: boolean;
  editing: string | null;
  /** Null when rows cannot be chosen. */
  checked: boolean | null;
  movable: boolean;
  selected: boolean;
  flashing: boolean;
  className: string;
  notes: ReadonlyMap<string, CellNote>;
  editor: (row: T, column: GridColumn<T>) => ReactNode;
  onFold: (rowId: string, folded: boolean) => void;
  onCheck: (rowId: string, on: boolean, span: boolean) => void;
}

function Row<T extends TreeRow>(props: Props<T>) {
  const { row, columns, active, editing, marked, checked } = props;
  const noted =
    props.notes.size > 0 &&
    columns.some((each) => props.notes.has(cellKey(row.id, each.column.key)));
  const offset = checked === null ? 1 : 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtual grid stand absolutely
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, its active cell is named
    <div
      role="row"
      data-row={row.id}
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-selected={checked === true || props.selected}
      {...(row.hasChildren ? { 'aria-expanded': !props.folded } : {})}
      className={cx(
        css.row,
        props.className,
        active !== null && css.current,
        props.selected && css.selected,
        checked === true && css.checked,
        props.filling && css.filling,
        props.flashing && css.flash,
        (noted || editing !== null) && css.raised,
      )}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {checked !== null && (
        <CheckCell
          rowId={row.id}
          checked={checked}
          movable={props.movable}
          onCheck={props.onCheck}
        />
      )}
      {columns.map(({ column, index, left }) => {
        const note = noted ? props.notes.get(cellKey(row.id, column.key)) : undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={column.key}
            role="gridcell"
            id={`${props.gridId}${row.id}/${column.key}`}
            data-cell={column.key}
            aria-colindex={index + offset}
            aria-selected={active === column.key || marked?.includes(column.key) === true}
            {...(column.editable === undefined ? {} : { 'aria-readonly': !column.editable(row) })}
            {...(note === undefined ? {} : { 'aria-invalid': true })}
            className={cx(
              css.cell,
              column.align !== undefined && css[column.align],
              column.stickyEnd && css.stickyEnd,
              column.cellClass?.(row),
              column.sticky && css.sticky,
              marked?.includes(column.key) === true && css.marked,
              active === column.key && css.active,
              editing === column.key && css.editing,
              note !== undefined && css.bad,
            )}
            style={
              column.sticky ? { gridColumn: index + offset, left } : { gridColumn: index + offset }
            }
          >
            {column.tree && <GridIndent row={row} folded={props.folded} onFold={props.onFold} />}
            {editing === column.key ? (
              props.editor(row, column)
            ) : (
              <span className={css.value}>{note?.typed ?? column.cell(row)}</span>
            )}
            {note !== undefined && editing !== column.key && (
              <div className={css.note} data-note="">
                {note.content}
              </div>
            )}
            {props.handle === column.key && editing === null && (
              <i className={css.handle} data-handle="fill" aria-hidden="true" />
            )}
          </div>
        );
      })}
    </div>
  );
}

export const GridRow = memo(Row) as typeof Row;

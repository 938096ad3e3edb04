import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { type CellNote, cellKey, type GridColumn, type TreeRow } from './grid-types';
import css from './tree-grid.module.css';

interface Props<T extends TreeRow> {
  row: T;
  gridId: string;
  index: number;
  top: number;
  height: number;
  columns: readonly GridColumn<T>[];
  folded: boolean;
  active: string | null;
  editing: string | null;
  selected: boolean;
  flashing: boolean;
  className: string;
  notes: ReadonlyMap<string, CellNote>;
  editor: (row: T, column: GridColumn<T>) => ReactNode;
  onPressCell: (row: T, column: string, clicks: number) => void;
  onFold: (rowId: string, folded: boolean) => void;
}

function Row<T extends TreeRow>(props: Props<T>) {
  const { row, columns, active, editing } = props;
  const noted = columns.some((column) => props.notes.has(cellKey(row.id, column.key)));
  let left = 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtual grid stand absolutely
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, its active cell is named
    <div
      role="row"
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-selected={props.selected}
      {...(row.hasChildren ? { 'aria-expanded': !props.folded } : {})}
      className={cx(
        css.row,
        props.className,
        active !== null && css.current,
        props.selected && css.selected,
        props.flashing && css.flash,
        (noted || editing !== null) && css.raised,
      )}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {columns.map((column, index) => {
        const note = props.notes.get(cellKey(row.id, column.key));
        const at = left;
        left += column.sticky ? column.width : 0;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
          <div
            key={column.key}
            role="gridcell"
            id={`${props.gridId}${row.id}/${column.key}`}
            aria-colindex={index + 1}
            aria-selected={active === column.key}
            {...(column.editable === undefined ? {} : { 'aria-readonly': !column.editable(row) })}
            {...(note === undefined ? {} : { 'aria-invalid': true })}
            className={cx(
              css.cell,
              column.align !== undefined && css[column.align],
              column.stickyEnd && css.stickyEnd,
              column.cellClass?.(row),
              column.sticky && css.sticky,
              active === column.key && css.active,
              editing === column.key && css.editing,
              note !== undefined && css.bad,
            )}
            {...(column.sticky ? { style: { left: at } } : {})}
            onClick={(event) => {
              const inside = (event.target as HTMLElement).closest('button, a, input');
              if (inside === null) props.onPressCell(row, column.key, event.detail);
            }}
          >
            {column.tree && <Indent {...props} />}
            {editing === column.key ? (
              props.editor(row, column)
            ) : (
              <span className={css.value}>{note?.typed ?? column.cell(row)}</span>
            )}
            {note !== undefined && editing !== column.key && (
              <div className={css.note}>{note.content}</div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Indent<T extends TreeRow>({ row, folded, onFold }: Props<T>) {
  const { t } = useTranslation('grid');
  return (
    <span className={css.indent} style={{ width: 14 * (row.level - 1) + 18 }}>
      {row.hasChildren && (
        <button
          type="button"
          tabIndex={-1}
          className={cx(css.fold, folded && css.folded)}
          aria-label={t(folded ? 'unfold' : 'fold')}
          onClick={() => onFold(row.id, !folded)}
        >
          <Icon name="chevron-down" size={12} />
        </button>
      )}
    </span>
  );
}

export const GridRow = memo(Row) as typeof Row;

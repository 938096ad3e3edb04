import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { Icon } from './icon/icon';
import css from './table.module.css';

export interface Column<T> {
  key: string;
  head: ReactNode;
  cell: (row: T) => ReactNode;
  /** Any CSS grid track. Default `1fr`-like auto width. */
  width?: number;
  align?: 'start' | 'end';
  /** Set where the list can be ordered by it. */
  sort?: 'up' | 'down' | 'none';
  onSort?: () => void;
  /** Leaves where there is little room: `narrow` below 520 px, `medium` below 860 px. */
  leaves?: 'narrow' | 'medium';
}

interface Props<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Opens a row: press, Enter or Space. */
  onOpen?: (row: T) => void;
  selected?: string | null;
  /** Under the last row, such as a button that loads more. */
  foot?: ReactNode;
}

/** A plain list with columns; the plan's table is another thing. */
export function Table<T>({ label, columns, rows, rowKey, onOpen, selected, foot }: Props<T>) {
  const { t } = useTranslation('shared');
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={label}>
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.key}
              className={cx(css[column.leaves ?? ''])}
              {...(column.width === undefined ? {} : { width: column.width })}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cx(
                  column.align === 'end' && css.end,
                  column.leaves && css[column.leaves],
                )}
                {...(column.sort === 'up' ? { 'aria-sort': 'ascending' as const } : {})}
                {...(column.sort === 'down' ? { 'aria-sort': 'descending' as const } : {})}
              >
                {column.onSort === undefined ? (
                  column.head
                ) : (
                  <button type="button" className={css.sort} onClick={column.onSort}>
                    {column.head}
                    {column.sort === 'up' && (
                      <Icon name="arrow-up" size={12} label={t('table.sortedUp')} />
                    )}
                    {column.sort === 'down' && (
                      <Icon name="arrow-down" size={12} label={t('table.sortedDown')} />
                    )}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                className={cx(onOpen !== undefined && css.opens, selected === key && css.selected)}
                aria-current={selected === key ? 'true' : undefined}
                onClick={(event) => {
                  const target = event.target as HTMLElement;
                  // Presses in a menu of the row arrive here too, though it is drawn elsewhere.
                  if (!event.currentTarget.contains(target)) return;
                  if (target.closest('button, a, input') === null) onOpen?.(row);
                }}
              >
                {columns.map((column, index) => (
                  <td
                    key={column.key}
                    className={cx(
                      column.align === 'end' && css.end,
                      column.leaves && css[column.leaves],
                    )}
                  >
                    {index === 0 && onOpen !== undefined ? (
                      <button type="button" className={css.open} onClick={() => onOpen(row)}>
                        {column.cell(row)}
                      </button>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {foot !== undefined && foot !== false && <div className={css.foot}>{foot}</div>}
    </div>
  );
}

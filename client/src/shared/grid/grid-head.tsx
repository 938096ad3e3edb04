import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { MenuEntry } from '@/shared/ui/menu';
import type { Drawn } from './drawn-columns';
import type { GridColumn, Sort } from './grid-types';
import { HeadMenu } from './head-menu';
import css from './tree-grid.module.css';
import { useHeadDrag } from './use-head-drag';

interface Props<T> {
  columns: readonly Drawn<T>[];
  sort: Sort | null;
  onSort: (column: string) => void;
  onResize: (column: string, width: number | null) => void;
  /** Puts a column before another one; null = at the end. */
  onMove?: ((column: string, before: string | null) => void) | undefined;
  menu?: ((column: GridColumn<T>) => readonly MenuEntry[]) | undefined;
  /** Whether all rows are chosen; null when some are; absent when none can be. */
  checked?: boolean | null | undefined;
  onCheckAll: (on: boolean) => void;
}

export function GridHead<T>(props: Props<T>) {
  const { columns, sort, onSort, onResize, menu, checked } = props;
  const { t } = useTranslation('grid');
  const drag = useHeadDrag(columns, onResize, props.onMove);
  const offset = checked === undefined ? 1 : 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no native element
    <div role="rowgroup" className={css.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: only its buttons act */}
      <div role="row" aria-rowindex={1} className={css.headRow}>
        {checked !== undefined && (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            role="columnheader"
            aria-colindex={1}
            className={cx(css.headCell, css.sticky, css.checkHead)}
            style={{ gridColumn: 1, left: 0 }}
          >
            <input
              type="checkbox"
              className={css.box}
              aria-label={t('checkAll')}
              checked={checked === true}
              ref={(box) => {
                if (box !== null) box.indeterminate = checked === null;
              }}
              onChange={(event) => props.onCheckAll(event.target.checked)}
            />
          </div>
        )}
        {columns.map(({ column, index, left }) => {
          const sorted = sort?.column === column.key ? sort : null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={index + offset}
              data-column={column.key}
              {...(column.sticky ? { 'data-sticky': true } : {})}
              style={
                column.sticky
                  ? { gridColumn: index + offset, left }
                  : { gridColumn: index + offset }
              }
              {...(sorted === null
                ? {}
                : { 'aria-sort': sorted.down ? ('descending' as const) : ('ascending' as const) })}
              className={cx(
                css.headCell,
                column.align !== undefined && css[column.align],
                column.stickyEnd && css.stickyEnd,
                column.sticky && css.sticky,
                drag.over === column.key && css.dropBefore,
                drag.over === `${column.key}>` && css.dropAfter,
                drag.dragging === column.key && css.dragged,
              )}
              onPointerDown={(event) => drag.start(event, column)}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className={css.sort}
                  title={t('sort', { column: column.label })}
                  onClick={() => {
                    if (!drag.justMoved()) onSort(column.key);
                  }}
                >
                  {column.label}
                  {sorted !== null && (
                    <Icon name={sorted.down ? 'arrow-down' : 'arrow-up'} size={12} />
                  )}
                </button>
              ) : (
                (column.head ?? <span className={css.value}>{column.label}</span>)
              )}
              {menu !== undefined && <HeadMenu column={column} entries={menu} />}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: widths are for the pointer; nothing depends on them */}
              <span
                className={css.resize}
                title={t('resize', { column: column.label })}
                onPointerDown={(event) => drag.resize(event, column)}
                onDoubleClick={() => onResize(column.key, null)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

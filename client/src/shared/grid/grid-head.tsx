import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { GridColumn, Sort } from './grid-types';
import css from './tree-grid.module.css';

interface Props<T> {
  columns: readonly GridColumn<T>[];
  sort: Sort | null;
  onSort: (column: string) => void;
  onResize: (column: string, width: number | null) => void;
}

export function GridHead<T>({ columns, sort, onSort, onResize }: Props<T>) {
  const { t } = useTranslation('grid');
  let left = 0;
  const drag = (event: PointerEvent<HTMLElement>, column: GridColumn<T>) => {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (at: globalThis.PointerEvent) =>
      onResize(column.key, Math.max(column.least ?? 56, column.width + at.clientX - from));
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => handle.removeEventListener('pointermove', move),
      { once: true },
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no native element
    <div role="rowgroup" className={css.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: only its buttons act */}
      <div role="row" aria-rowindex={1} className={css.headRow}>
        {columns.map((column, index) => {
          const at = left;
          left += column.sticky ? column.width : 0;
          const sorted = sort?.column === column.key ? sort : null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={index + 1}
              data-column={column.key}
              {...(column.sticky ? { 'data-sticky': true, style: { left: at } } : {})}
              {...(sorted === null
                ? {}
                : { 'aria-sort': sorted.down ? ('descending' as const) : ('ascending' as const) })}
              className={cx(
                css.headCell,
                column.align !== undefined && css[column.align],
                column.stickyEnd && css.stickyEnd,
                column.sticky && css.sticky,
              )}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className={css.sort}
                  title={t('sort', { column: column.label })}
                  onClick={() => onSort(column.key)}
                >
                  {column.label}
                  {sorted !== null && (
                    <Icon name={sorted.down ? 'arrow-down' : 'arrow-up'} size={12} />
                  )}
                </button>
              ) : (
                (column.head ?? <span className={css.value}>{column.label}</span>)
              )}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: widths are for the pointer; nothing depends on them */}
              <span
                className={css.resize}
                title={t('resize', { column: column.label })}
                onPointerDown={(event) => drag(event, column)}
                onDoubleClick={() => onResize(column.key, null)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

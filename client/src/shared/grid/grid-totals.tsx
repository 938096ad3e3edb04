import type { ReactNode } from 'react';
import { cx } from '@/shared/ui/cx';
import type { Drawn } from './drawn-columns';
import css from './tree-grid.module.css';

interface Props<T> {
  columns: readonly Drawn<T>[];
  checks: boolean;
  label: string;
  /** By column. */
  totals: ReadonlyMap<string, ReactNode>;
}

/** Below the rows: what all of them come to. */
export function GridTotals<T>({ columns, checks, label, totals }: Props<T>) {
  const offset = checks ? 2 : 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no native element
    <div role="rowgroup" className={css.totals} aria-label={label}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do in it */}
      <div role="row" className={css.totalsRow}>
        {checks && (
          <span
            className={css.totalsCheck}
            style={{ gridColumn: 1, left: 0 }}
            role="presentation"
          />
        )}
        {columns.map(({ column, index, left }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={index + offset}
            className={cx(
              css.totalsCell,
              column.align !== undefined && css[column.align],
              column.sticky && css.sticky,
              column.stickyEnd && css.stickyEnd,
            )}
            style={
              column.sticky ? { gridColumn: index + offset, left } : { gridColumn: index + offset }
            }
          >
            {totals.get(column.key)}
          </div>
        ))}
      </div>
    </div>
  );
}

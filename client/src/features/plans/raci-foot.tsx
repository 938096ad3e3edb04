import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { GridColumn } from '@/shared/grid/grid-types';
import { LETTERS } from '@/shared/item-view/raci-badge';
import { cx } from '@/shared/ui/cx';
import css from './raci.module.css';
import type { RaciColumn } from './raci-columns';

interface Props {
  parties: readonly RaciColumn[];
  columns: readonly GridColumn<WorkItem>[];
}

/** What each party carries: its R, everything, and of which letters that is made. */
export function RaciFoot({ parties, columns }: Props) {
  const { t } = useTranslation('plans');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no native element
    <div role="rowgroup" className={css.foot}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do in it */}
      <div role="row" className={css.footRow}>
        {columns.map((column, index) => {
          const party = parties.find((each) => each.key === column.key);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={column.key}
              role="gridcell"
              className={cx(
                css.footCell,
                party === undefined && css.footLabel,
                column.stickyEnd && css.footEnd,
              )}
              {...(column.sticky ? { style: { left: index === 0 ? 0 : 60 } } : {})}
              data-sticky={column.sticky ?? undefined}
            >
              {party !== undefined ? <Load column={party} /> : index === 1 ? t('raci.load') : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Load({ column }: { column: RaciColumn }) {
  const { t } = useTranslation('plans');
  return (
    <>
      <b>R {column.load.R}</b>
      <span>{t('raci.loadTotal', { count: column.total })}</span>
      <span className={css.parts} aria-hidden="true">
        {LETTERS.map(
          (letter) =>
            column.load[letter] > 0 && (
              <i key={letter} className={css[letter]} style={{ flex: column.load[letter] }} />
            ),
        )}
      </span>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { GroupRow } from './grid-types';
import css from './tree-grid.module.css';

interface Props {
  row: GroupRow;
  gridId: string;
  /** The column that is active, whose name the cell bears then. */
  active: string | null;
  index: number;
  top: number;
  height: number;
  span: number;
  folded: boolean;
  onFold: (rowId: string, folded: boolean) => void;
}

/** The head of a group: what its rows have in common and how many they are. */
export function GridGroup(props: Props) {
  const { row, folded } = props;
  const { t } = useTranslation('grid');
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtual grid stand absolutely
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, its active cell is named
    <div
      role="row"
      data-row={row.id}
      aria-rowindex={props.index + 2}
      aria-level={1}
      aria-expanded={!folded}
      className={cx(css.row, css.group, props.active !== null && css.current)}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div
        role="gridcell"
        {...(props.active === null ? {} : { id: `${props.gridId}${row.id}/${props.active}` })}
        data-cell={props.active ?? 'group'}
        aria-colspan={props.span}
        className={cx(css.groupCell, props.active !== null && css.active)}
      >
        <button
          type="button"
          tabIndex={-1}
          className={cx(css.fold, folded && css.folded)}
          aria-label={t(folded ? 'unfold' : 'fold')}
          onClick={() => props.onFold(row.id, !folded)}
        >
          <Icon name="chevron-down" size={12} />
        </button>
        <b>{row.group.label}</b>
        <span className={css.groupCount}>{row.group.count}</span>
        {row.group.detail !== undefined && (
          <span className={css.groupDetail}>{row.group.detail}</span>
        )}
      </div>
    </div>
  );
}

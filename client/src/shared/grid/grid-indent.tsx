import { useTexts } from '@/shared/i18n/locale';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { TreeRow } from './grid-types';
import css from './tree-grid.module.css';
import { INDENT } from './use-grid-pointer';

interface Props {
  row: TreeRow;
  folded: boolean;
  onFold: (rowId: string, folded: boolean) => void;
}

/** How deep a row stands, and the arrow that folds it. */
export function GridIndent({ row, folded, onFold }: Props) {
  const t = useTexts('grid');
  return (
    <span className={css.indent} style={{ width: INDENT * (row.level - 1) + 18 }}>
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

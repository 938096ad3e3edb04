import { useTexts } from '@/shared/i18n/locale';
import css from './tree-grid.module.css';

interface Props {
  rowId: string;
  checked: boolean;
  movable: boolean;
  onCheck: (rowId: string, on: boolean, span: boolean) => void;
}

/** Chooses a row for a common action; the grip beside the box moves it. */
export function CheckCell({ rowId, checked, movable, onCheck }: Props) {
  const t = useTexts('grid');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no native element
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus; X chooses
    <div
      role="gridcell"
      data-cell=""
      aria-colindex={1}
      className={css.checkCell}
      style={{ gridColumn: 1, left: 0 }}
    >
      {movable && (
        <span className={css.grip} data-handle="row" title={t('drag')} aria-hidden="true">
          <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
            <path d="M2 2v.01M6 2v.01M2 7v.01M6 7v.01M2 12v.01M6 12v.01" />
          </svg>
        </span>
      )}
      <input
        type="checkbox"
        tabIndex={-1}
        className={css.box}
        checked={checked}
        aria-label={t('check')}
        onChange={(event) =>
          onCheck(rowId, event.target.checked, (event.nativeEvent as PointerEvent).shiftKey)
        }
      />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { TreeUnit } from './tree';
import css from './unit-tree.module.css';

interface Props {
  row: TreeUnit;
  chosen: boolean;
  focusable: boolean;
  folded: boolean;
  onFold: (away: boolean) => void;
  onChoose: () => void;
}

const INDENT = ['', css.l1, css.l2, css.l3, css.l4, css.l5, css.l6];

export function UnitRow({ row, chosen, focusable, folded, onFold, onChoose }: Props) {
  const { t } = useTranslation('people');
  const { unit, level, children, people } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it handles the keys
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={chosen}
      {...(children > 0 ? { 'aria-expanded': !folded } : {})}
      tabIndex={focusable ? 0 : -1}
      className={cx(css.unit, chosen && css.chosen, INDENT[Math.min(level, 6)])}
      onClick={onChoose}
    >
      {children > 0 ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the tree do the same
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <span
          className={css.fold}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onFold(!folded);
          }}
        >
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={12} />
        </span>
      ) : (
        <span className={css.fold} />
      )}
      <span className={css.name}>
        {unit.name}
        {unit.supervisor !== null && (
          <span className={css.supervisor} title={t('supervisor')}>
            {unit.supervisor.name}
          </span>
        )}
      </span>
      <span className={css.count}>
        {people}
        <span className="visually-hidden">{t('peopleUnit')}</span>
      </span>
    </div>
  );
}

import { useState } from 'react';
import { useTexts } from '@/shared/i18n/locale';
import { Icon } from '@/shared/ui/icon/icon';
import { Menu, type MenuEntry } from '@/shared/ui/menu';
import type { GridColumn } from './grid-types';
import css from './tree-grid.module.css';

interface Props<T> {
  column: GridColumn<T>;
  entries: (column: GridColumn<T>) => readonly MenuEntry[];
}

/** What can be done with a column. Becomes a menu when it is first opened: heads stay cheap. */
export function HeadMenu<T>({ column, entries }: Props<T>) {
  const t = useTexts('grid');
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={css.headMenu}
      aria-label={t('columnMenu', { column: column.label })}
      aria-haspopup="menu"
      {...(wanted ? {} : { onClick: () => setWanted(true) })}
    >
      <Icon name="chevron-down" size={12} />
    </button>
  );
  if (!wanted) return button;
  return <Menu trigger={button} entries={entries(column)} align="end" defaultOpen />;
}

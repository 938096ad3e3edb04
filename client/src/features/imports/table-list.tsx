import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/shared/ui/checkbox';
import { cx } from '@/shared/ui/cx';
import css from './table-list.module.css';
import type { ImportTable } from './types';

interface Props {
  tables: ImportTable[];
  selected: string;
  onSelect: (id: string) => void;
  onUse: (id: string, use: boolean) => void;
}

export function TableList({ tables, selected, onSelect, onUse }: Props) {
  const { t } = useTranslation('imports');
  return (
    <nav className={css.list} aria-label={t('check.tables')}>
      <p className={css.lead}>{t('check.tablesLead')}</p>
      <ul>
        {tables.map((table) => (
          <li key={table.id} className={cx(css.entry, table.id === selected && css.selected)}>
            <Checkbox
              label={t('check.use', { table: table.title })}
              checked={table.use}
              disabled={!table.importable}
              onChange={(use) => onUse(table.id, use)}
            />
            <button
              type="button"
              className={css.open}
              aria-current={table.id === selected ? 'true' : undefined}
              onClick={() => onSelect(table.id)}
            >
              <span className={css.name}>
                {table.sheet}
                <span className={css.rows}>{t('check.rows', { count: table.rowCount })}</span>
              </span>
              <span className={table.importable ? css.good : css.kept}>
                {table.importable
                  ? t(`kinds.${table.kind}`)
                  : `${t(`kinds.${table.kind}`)} · ${t('check.keptShort')}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={css.foot}>{t('check.keptLong')}</p>
    </nav>
  );
}

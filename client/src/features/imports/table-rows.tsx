import { useTranslation } from 'react-i18next';
import { Select } from '@/shared/ui/select';
import css from './rows.module.css';
import type { ImportTable } from './types';

interface Props {
  table: ImportTable;
  onMap: (column: string, field: string) => void;
}

/** A table as it stands in the file; under every heading what it is taken for. */
export function TableRows({ table, onMap }: Props) {
  const { t } = useTranslation('imports');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it
    <section className={css.frame} aria-label={table.title} tabIndex={0}>
      {table.reason !== null && <p className={css.reason}>{table.reason}</p>}
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.number}>
              {t('check.row')}
            </th>
            {table.columns.map((column) => (
              <th key={column.column} scope="col">
                <span className={css.header}>{column.header || column.column}</span>
                {table.importable && (
                  <Select
                    label={t('check.field', { header: column.header || column.column })}
                    size="small"
                    value={column.field}
                    options={column.choices.map((field) => ({
                      value: field,
                      label: t(`fields.${field}`),
                    }))}
                    onChange={(field) => onMap(column.column, field)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.row}>
              <td className={css.number}>{row.row}</td>
              {row.cells.map((cell, index) => (
                <td key={table.columns[index]?.column ?? index} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rowCount > table.rows.length && (
        <p className={css.reason}>{t('check.moreRows', { count: table.rows.length })}</p>
      )}
    </section>
  );
}

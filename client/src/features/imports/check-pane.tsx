import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '@/shared/ui/segmented';
import css from './check-pane.module.css';
import { CheckSide } from './check-side';
import { ProblemList } from './problem-list';
import { useChoose } from './queries';
import { TableList } from './table-list';
import { TableRows } from './table-rows';
import { TaskRows } from './task-rows';
import type { ImportPreview, ImportResult } from './types';

interface Props {
  preview: ImportPreview;
  onApplied: (result: ImportResult) => void;
}

/** The second step: tables at the left, the chosen one in the middle, decisions at the right. */
export function CheckPane({ preview, onApplied }: Props) {
  const { t } = useTranslation('imports');
  const first = preview.tables.find((each) => each.kind === 'TASKS') ?? preview.tables[0];
  const [tableId, setTableId] = useState(first?.id ?? '');
  const [view, setView] = useState<'after' | 'file'>('after');
  const choose = useChoose(preview);
  const table = preview.tables.find((each) => each.id === tableId) ?? first;
  return (
    <div className={css.pane}>
      <TableList
        tables={preview.tables}
        selected={table?.id ?? ''}
        onSelect={setTableId}
        onUse={(id, use) => choose.mutate({ tables: [{ id, use }] })}
      />
      <div className={css.middle}>
        {table !== undefined && (
          <>
            <header className={css.head}>
              <h2>{table.title}</h2>
              <span className={css.range}>{t('check.range', { range: table.range })}</span>
              {table.kind === 'TASKS' && (
                <div className={css.switch}>
                  <Segmented
                    label={t('check.view')}
                    value={view}
                    onChange={setView}
                    options={[
                      { value: 'after', label: t('check.after') },
                      { value: 'file', label: t('check.file') },
                    ]}
                  />
                </div>
              )}
            </header>
            {table.kind === 'TASKS' && view === 'after' ? (
              <TaskRows tasks={preview.tasks} dates={preview.dates} />
            ) : (
              <TableRows
                table={table}
                onMap={(column, field) =>
                  choose.mutate({ tables: [{ id: table.id, columns: { [column]: field } }] })
                }
              />
            )}
          </>
        )}
        <ProblemList problems={preview.problems} />
      </div>
      <CheckSide preview={preview} choose={choose} onApplied={onApplied} />
    </div>
  );
}

import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import type { CellNote } from '@/shared/grid/grid-types';
import { moveCell } from '@/shared/grid/move-cell';
import { TreeGrid } from '@/shared/grid/tree-grid';
import type { After } from '@/shared/item-view/editor-props';
import { FieldNote } from '@/shared/item-view/field-note';
import type { Edit, FieldKey } from '@/shared/item-view/fields';
import { ItemEditor } from '@/shared/item-view/item-editor';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { enteredText } from '@/shared/item-view/value-text';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { EmptyState } from '@/shared/ui/empty-state';
import { Icon } from '@/shared/ui/icon/icon';
import { BulkBar } from './bulk-bar';
import { MovedBar } from './moved-bar';
import { PasteDialog } from './paste-dialog';
import css from './plan-screen.module.css';
import { useHeadMenu } from './use-head-menu';
import type { PlanTableState } from './use-plan-table';
import { useTotalCells } from './use-total-cells';

interface Props {
  plan: Plan;
  items: readonly WorkItem[];
  table: PlanTableState;
  flashing: ReadonlySet<Id>;
  edits: FieldEdit;
  selected: Id | null;
  /** Above the table: the saved views. */
  views?: ReactNode;
}

/** The table that everybody works in. */
export function PlanTable({ plan, items, table, flashing, edits, selected, views }: Props) {
  const { t } = useTranslation('plans');
  const { t: words } = useTranslation('item-view');
  const { grid, rows, columns, act, rights } = table;
  useShortcut('c', () => void act.add('TASK'), { active: rights.edit });
  useShortcut('mod+z', () => void act.undo(), { active: rights.edit });
  useShortcut('mod+shift+z', () => void act.redo(), { active: rights.edit });

  const done = (item: WorkItem, field: FieldKey, edit: Edit | null, after: After) => {
    grid.stopEditing();
    if (edit !== null) void edits.commit(item, field, edit);
    const at = { rowId: item.id, column: field };
    const ids = rows.map((row) => row.id);
    const keys = columns.map((column) => column.key);
    if (after === 'below') grid.activate(moveCell(at, ids, keys, { rows: 1, columns: 0 }));
    else if (after === 'left') grid.activate(moveCell(at, ids, keys, { rows: 0, columns: -1 }));
    else if (after === 'right') grid.activate(moveCell(at, ids, keys, { rows: 0, columns: 1 }));
    else if (after === 'indent' || after === 'outdent') act.run({ do: after }, at, rights.edit);
    else if (after === 'add') act.run({ do: 'addBelow' }, at, rights.edit);
  };

  const headMenu = useHeadMenu(table);
  const totals = useTotalCells(table);
  const treeOrder = !table.filtered && table.sort === null && table.group === undefined;

  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const notes = new Map<string, CellNote>();
  for (const [key, note] of edits.notes) {
    const [itemId = '', field = ''] = key.split('/');
    const item = byId.get(itemId);
    if (item === undefined) continue;
    notes.set(key, {
      typed: enteredText(field as FieldKey, note.edit, item, words),
      content: (
        <FieldNote
          note={note}
          item={item}
          field={field as FieldKey}
          edits={edits}
          onAgain={() => grid.edit({ rowId: itemId, column: field })}
        />
      ),
    });
  }

  if (items.length === 0) {
    return (
      <EmptyState
        title={t('table.emptyTitle')}
        action={
          rights.edit && (
            <Button look="primary" icon="add" onClick={() => void act.add('TASK')}>
              {t('table.add')}
            </Button>
          )
        }
      >
        {t('table.empty')}
      </EmptyState>
    );
  }
  const nothing = (
    <EmptyState
      title={t('table.nothing')}
      action={<Button onClick={table.clearFilter}>{t('table.clear')}</Button>}
    />
  );
  return (
    <div className={css.frame}>
      {views}
      {rows.length === 0 && nothing}
      <div className={css.grid} ref={table.setHost} hidden={rows.length === 0}>
        <TreeGrid
          label={t('table.label', { plan: plan.name })}
          columns={columns}
          rows={table.lines}
          grid={grid}
          folded={table.folded}
          onFold={table.fold}
          onCommand={(command, at) => {
            if (command.do === 'delete' && grid.checked.size > 0) void table.bulk.remove();
            else act.run(command, at, rights.edit);
          }}
          editor={(item, column) => (
            <ItemEditor
              item={item}
              field={column.key as FieldKey}
              tree={column.tree === true}
              typed={edits.notes.get(`${item.id}/${column.key}`)?.edit.typed}
              onDone={(edit, after) => done(item, column.key as FieldKey, edit, after)}
              onCancel={grid.stopEditing}
            />
          )}
          notes={notes}
          flashing={flashing}
          selected={selected}
          rowClass={(item) =>
            cx(item.hasChildren && css.phase, item.status === 'DONE' && css.finished)
          }
          rowHeight={table.rowHeight}
          sort={table.sort}
          onSort={table.sortBy}
          onResize={table.layout.resize}
          onKey={(key, at) => {
            if (key !== 'Escape' || at === null || !notes.has(`${at.rowId}/${at.column}`))
              return false;
            edits.drop(at.rowId, at.column as FieldKey);
            return true;
          }}
          onPress={(item) => {
            if (table.phone) act.run({ do: 'open' }, { rowId: item.id, column: 'name' }, false);
            return table.phone;
          }}
          checks={rights.edit && !table.phone}
          headMenu={table.phone ? undefined : headMenu}
          onMoveColumn={table.layout.move}
          totals={totals}
          {...(rights.edit
            ? {
                onPaste: table.paste.take,
                onFill: table.bulk.fill,
                onClear: table.bulk.clear,
                onDropRows: treeOrder ? table.bulk.drop : undefined,
              }
            : {})}
        />
      </div>
      {rights.edit && treeOrder && !table.phone && (
        <button
          type="button"
          className={css.addRow}
          onClick={() => void act.add('TASK', lastRow(rows))}
        >
          <Icon name="add" size={14} />
          {t('table.addRow')}
        </button>
      )}
      {rights.edit && <BulkBar table={table} />}
      {table.paste.pasted !== null && (
        <PasteDialog
          pasted={table.paste.pasted}
          items={items}
          table={table}
          onClose={() => table.paste.setPasted(null)}
        />
      )}
      <MovedBar planId={plan.id} items={items} onUndo={rights.edit ? act.undo : null} />
    </div>
  );
}

function lastRow(rows: readonly WorkItem[]) {
  const last = rows.at(-1);
  return last === undefined ? null : { rowId: last.id, column: 'name' };
}

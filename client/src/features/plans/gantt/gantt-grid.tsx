import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import type { CellNote, GridColumn } from '@/shared/grid/grid-types';
import { moveCell } from '@/shared/grid/move-cell';
import { TreeGrid } from '@/shared/grid/tree-grid';
import type { After } from '@/shared/item-view/editor-props';
import { FieldNote } from '@/shared/item-view/field-note';
import type { Edit, FieldKey } from '@/shared/item-view/fields';
import { ItemEditor } from '@/shared/item-view/item-editor';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { enteredText } from '@/shared/item-view/value-text';
import { cx } from '@/shared/ui/cx';
import screen from '../plan-screen.module.css';
import type { PlanTableState } from '../use-plan-table';

interface Props {
  plan: Plan;
  rows: readonly WorkItem[];
  columns: readonly GridColumn<WorkItem>[];
  layout: { resize: (column: string, width: number | null) => void };
  table: PlanTableState;
  edits: FieldEdit;
  flashing: ReadonlySet<Id>;
  selected: Id | null;
  headHeight: number;
}

/** The table beside the chart: the same grid with fewer columns, edited in place. */
export function GanttGrid(props: Props) {
  const { plan, rows, columns, layout, table, edits, selected } = props;
  const { t } = useTranslation('gantt');
  const { t: words } = useTranslation('item-view');
  const { grid, act, rights } = table;

  const done = (item: WorkItem, field: FieldKey, edit: Edit | null, after: After) => {
    grid.stopEditing();
    if (edit !== null) void edits.commit(item, field, edit);
    const at = { rowId: item.id, column: field };
    const ids = rows.map((row) => row.id);
    const keys = columns.map((column) => column.key);
    const step = { below: [1, 0], left: [0, -1], right: [0, 1] } as const;
    if (after === 'below' || after === 'left' || after === 'right') {
      const [down, across] = step[after];
      grid.activate(moveCell(at, ids, keys, { rows: down, columns: across }));
    } else if (after === 'indent' || after === 'outdent') {
      act.run({ do: after }, at, rights.edit);
    } else if (after === 'add') act.run({ do: 'addBelow' }, at, rights.edit);
  };

  const notes = new Map<string, CellNote>();
  for (const [key, note] of edits.notes) {
    const [itemId = '', field = ''] = key.split('/');
    const item = rows.find((each) => each.id === itemId);
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
  return (
    <TreeGrid
      label={t('gridLabel', { plan: plan.name })}
      columns={columns}
      rows={rows}
      grid={grid}
      folded={table.folded}
      onFold={table.fold}
      onCommand={(command, at) => act.run(command, at, rights.edit)}
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
      flashing={props.flashing}
      selected={selected}
      rowClass={(item) =>
        cx(item.hasChildren && screen.phase, item.status === 'DONE' && screen.finished)
      }
      rowHeight={table.rowHeight}
      headHeight={props.headHeight}
      sort={table.sort}
      onSort={table.sortBy}
      onResize={layout.resize}
      onKey={(key, at) => {
        if (key !== 'Escape' || at === null || !notes.has(`${at.rowId}/${at.column}`)) return false;
        edits.drop(at.rowId, at.column as FieldKey);
        return true;
      }}
      onPress={(item) => {
        if (table.phone) act.run({ do: 'open' }, { rowId: item.id, column: 'name' }, false);
        return table.phone;
      }}
    />
  );
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { cellKey } from '@/shared/grid/grid-types';
import { cx } from '@/shared/ui/cx';
import { FieldNote } from './field-note';
import { FieldValue } from './field-value';
import { editorOf, type FieldKey, isEntered } from './fields';
import { ItemEditor } from './item-editor';
import css from './panel.module.css';
import type { FieldEdit } from './use-field-edit';
import { enteredText } from './value-text';

interface Props {
  item: WorkItem;
  field: FieldKey;
  edits: FieldEdit;
  mayEdit: boolean;
  /** Beside the value, such as an explanation. */
  more?: ReactNode;
}

/** One fact of an item: read, and changed in place by a press or Enter. */
export function PanelField({ item, field, edits, mayEdit, more }: Props) {
  const { t } = useTranslation('item-view');
  const [editing, setEditing] = useState(false);
  const note = edits.notes.get(cellKey(item.id, field));
  const label = t(`fields.${field}`);
  const open = mayEdit && isEntered(field, item);
  const long = editorOf(field) === 'area';
  const value = <FieldValue field={field} item={item} />;
  const shown = note === undefined ? value : enteredText(field, note.edit, item, t);
  return (
    <div className={cx(css.row, long && css.long)}>
      <dt>{label}</dt>
      <dd className={cx(note !== undefined && css.bad)}>
        {editing ? (
          <div className={css.editor}>
            <ItemEditor
              item={item}
              field={field}
              typed={note?.edit.typed}
              onCancel={() => setEditing(false)}
              onDone={(edit) => {
                setEditing(false);
                if (edit !== null) void edits.commit(item, field, edit);
              }}
            />
          </div>
        ) : open ? (
          <button
            type="button"
            className={css.value}
            title={t('panel.edit', { field: label })}
            onClick={() => setEditing(true)}
          >
            {isEmpty(item, field) && note === undefined ? (
              <span className={css.none}>{t('panel.empty')}</span>
            ) : (
              shown
            )}
          </button>
        ) : (
          <span className={css.fixed}>
            {isEmpty(item, field) ? <span className={css.none}>{t('panel.empty')}</span> : value}
          </span>
        )}
        {note !== undefined && !editing && (
          <div className={css.note}>
            <FieldNote
              note={note}
              item={item}
              field={field}
              edits={edits}
              onAgain={() => setEditing(true)}
            />
          </div>
        )}
        {more}
      </dd>
    </div>
  );
}

function isEmpty(item: WorkItem, field: FieldKey): boolean {
  if (field === 'predecessors') return item.predecessorsText === '';
  const value = item[field];
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

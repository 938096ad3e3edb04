import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { cellKey } from '@/shared/grid/grid-types';
import { FieldNote } from './field-note';
import css from './item-name.module.css';
import { TextEditor } from './text-editor';
import type { FieldEdit } from './use-field-edit';

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
}

/** The name as a heading that can be edited. */
export function ItemName({ item, edits, mayEdit }: Props) {
  const { t } = useTranslation('item-view');
  const [editing, setEditing] = useState(false);
  const note = edits.notes.get(cellKey(item.id, 'name'));
  if (!mayEdit) return item.name;
  if (editing) {
    return (
      <span className={css.editor}>
        <TextEditor
          item={item}
          field="name"
          typed={note?.edit.typed}
          onCancel={() => setEditing(false)}
          onDone={(edit) => {
            setEditing(false);
            if (edit !== null) void edits.commit(item, 'name', edit);
          }}
        />
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={css.name}
        title={t('panel.edit', { field: t('fields.name') })}
        onClick={() => setEditing(true)}
      >
        {note?.edit.typed ?? item.name}
      </button>
      {note !== undefined && (
        <FieldNote
          note={note}
          item={item}
          field="name"
          edits={edits}
          onAgain={() => setEditing(true)}
        />
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import css from './field-note.module.css';
import { editorOf, type FieldKey, typedValue } from './fields';
import type { FieldEdit, FieldNote as Note } from './use-field-edit';
import { valueText } from './value-text';

interface Props {
  note: Note;
  item: WorkItem;
  field: FieldKey;
  edits: FieldEdit;
  /** Opens the editor again with what was typed. */
  onAgain: () => void;
}

/** A refusal with what was typed, or a conflict with both values and a choice. */
export function FieldNote({ note, item, field, edits, onAgain }: Props) {
  const { t } = useTranslation('item-view');
  const drop = () => edits.drop(item.id, field);
  if (note.kind === 'conflict') {
    return <Conflict note={note} field={field} edits={edits} onKeepTheirs={drop} />;
  }
  return (
    <div className={css.note} role="alert">
      <p>{note.sentence}</p>
      <div className={css.actions}>
        {note.offline && (
          <Button
            size="small"
            look="accent"
            onClick={() => void edits.commit(item, field, note.edit)}
          >
            {t('refused.resend')}
          </Button>
        )}
        <Button size="small" look={note.offline ? 'quiet' : 'accent'} onClick={onAgain}>
          {t('refused.again')}
        </Button>
        <Button size="small" look="quiet" onClick={drop}>
          {t('refused.drop')}
        </Button>
      </div>
    </div>
  );
}

interface ConflictProps {
  note: Extract<Note, { kind: 'conflict' }>;
  field: FieldKey;
  edits: FieldEdit;
  onKeepTheirs: () => void;
}

/** 江雪刚刚把完成改为 03-23，您改为 03-25，保留哪个？ */
function Conflict({ note, field, edits, onKeepTheirs }: ConflictProps) {
  const { t } = useTranslation('item-view');
  const { short } = useDates();
  const shown = (item: WorkItem) => {
    const value = typedValue(field, item);
    if (value === '') return t('conflict.empty');
    return editorOf(field) === 'day' ? short(value) : valueText(field, item, t);
  };
  const theirs = shown(note.theirs);
  const mine = shown({ ...note.theirs, ...note.edit.guess });
  const facts = { field: t(`fields.${field}`), theirs, mine };
  return (
    <div className={css.note} role="alert">
      <p>
        {note.by === null
          ? t('conflict.unnamed', facts)
          : t('conflict.named', { ...facts, name: note.by })}
      </p>
      <div className={css.choices}>
        <button type="button" className={css.choice} onClick={onKeepTheirs}>
          <span className={css.whose}>
            {note.by === null ? t('conflict.theirsNow') : t('conflict.theirsOf', { name: note.by })}
          </span>
          <b>{theirs}</b>
        </button>
        <button
          type="button"
          className={css.choice}
          onClick={() => void edits.commit(note.theirs, field, { ...note.edit, base: note.theirs })}
        >
          <span className={css.whose}>{t('conflict.mineOf')}</span>
          <b>{mine}</b>
        </button>
      </div>
    </div>
  );
}

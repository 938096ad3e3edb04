import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { Button } from '@/shared/ui/button';
import css from './field-note.module.css';
import type { FieldKey } from './fields';
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
  if (note.kind === 'refused') {
    return (
      <div className={css.note} role="alert">
        <p>{note.sentence}</p>
        <div className={css.actions}>
          <Button size="small" look="accent" onClick={onAgain}>
            {t('refused.again')}
          </Button>
          <Button size="small" look="quiet" onClick={drop}>
            {t('refused.drop')}
          </Button>
        </div>
      </div>
    );
  }
  const empty = t('conflict.empty');
  const theirs = valueText(field, note.theirs, t) || empty;
  const mine = valueText(field, { ...note.theirs, ...note.edit.guess }, t) || empty;
  return (
    <div className={css.note} role="alert">
      <p>
        {note.by === null
          ? t('conflict.unnamed', { value: theirs })
          : t('conflict.named', { name: note.by, value: theirs })}
      </p>
      <div className={css.actions}>
        <Button
          size="small"
          look="accent"
          onClick={() => void edits.commit(note.theirs, field, note.edit)}
        >
          {t('conflict.mine', { value: mine })}
        </Button>
        <Button size="small" onClick={drop}>
          {t('conflict.theirs', { value: theirs })}
        </Button>
      </div>
    </div>
  );
}

import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistEntry } from '@/shared/api/plan-types';
import type { ChecklistPatch } from '@/shared/item-model/checklist';
import { Checkbox } from '@/shared/ui/checkbox';
import { cx } from '@/shared/ui/cx';
import { IconButton } from '@/shared/ui/icon-button';
import css from './checklist.module.css';

interface Props {
  entry: ChecklistEntry;
  mayEdit: boolean;
  /** Something is dragged over it. */
  target: boolean;
  onChange: (patch: ChecklistPatch) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onDragStart: () => void;
  onDragOver: (event: DragEvent) => void;
  onDragEnd: () => void;
  onDrop: (event: DragEvent) => void;
}

export function ChecklistRow(props: Props) {
  const { entry, mayEdit, onChange } = props;
  const { t } = useTranslation('item-view');
  const [typed, setTyped] = useState<string | null>(null);

  const commit = () => {
    const text = typed?.trim() ?? '';
    setTyped(null);
    if (text !== '' && text !== entry.text) onChange({ text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (mayEdit && event.altKey && step !== 0) {
      event.preventDefault();
      event.stopPropagation();
      props.onMove(step);
    }
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Alt and arrows move the row from any of its controls
    <li
      className={cx(css.row, props.target && css.target)}
      onKeyDown={onKeyDown}
      draggable={mayEdit && typed === null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', entry.text);
        props.onDragStart();
      }}
      onDragOver={props.onDragOver}
      onDragEnd={props.onDragEnd}
      onDrop={props.onDrop}
    >
      <Checkbox
        checked={entry.done}
        disabled={!mayEdit}
        label={entry.text}
        onChange={(done) => onChange({ done })}
      />
      {typed !== null ? (
        <input
          className={css.input}
          aria-label={t('checklist.edit', { text: entry.text })}
          value={typed}
          maxLength={300}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the press that opened it asked for it
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              commit();
            } else if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              setTyped(null);
            }
          }}
        />
      ) : mayEdit ? (
        <button
          type="button"
          className={cx(css.text, entry.done && css.done)}
          title={t('checklist.edit', { text: entry.text })}
          onClick={() => setTyped(entry.text)}
        >
          {entry.text}
        </button>
      ) : (
        <span className={cx(css.text, entry.done && css.done)}>{entry.text}</span>
      )}
      {mayEdit && typed === null && (
        <span className={css.tools}>
          <IconButton
            icon="arrow-up"
            label={t('checklist.up', { text: entry.text })}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => props.onMove(-1)}
          />
          <IconButton
            icon="arrow-down"
            label={t('checklist.down', { text: entry.text })}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => props.onMove(1)}
          />
          <IconButton
            icon="bin"
            label={t('checklist.remove', { text: entry.text })}
            onClick={props.onRemove}
          />
        </span>
      )}
    </li>
  );
}

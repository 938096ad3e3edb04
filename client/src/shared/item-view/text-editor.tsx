import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOf } from '@/shared/grid/grid-keys';
import { cx } from '@/shared/ui/cx';
import type { After, EditorProps } from './editor-props';
import css from './editors.module.css';
import { editorOf, readTyped, typedValue, type Unreadable } from './fields';

/** Names, durations, percentages, predecessors and longer texts. */
export function TextEditor({ item, field, tree = false, typed, onDone, onCancel }: EditorProps) {
  const { t } = useTranslation('item-view');
  const start = typedValue(field, item);
  const [text, setText] = useState(typed ?? start);
  const [wrong, setWrong] = useState<Unreadable | null>(null);
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const done = useRef(false);
  const long = editorOf(field) === 'area';

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  const finish = (after: After) => {
    if (done.current) return;
    const read =
      text.trim() === start.trim() && typed === undefined ? null : readTyped(field, text);
    if (typeof read === 'string') {
      setWrong(read);
      return;
    }
    done.current = true;
    onDone(read, after);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = commandOf(event, { editing: true, tree, editable: true, multiline: long });
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === 'commit') finish(command.next);
    else {
      done.current = true;
      onCancel();
    }
  };
  const shared = {
    ref: box,
    className: cx(css.input, long && css.area),
    value: text,
    'aria-label': t(`fields.${field}`),
    'aria-invalid': wrong !== null,
    onKeyDown,
    onBlur: () => {
      if (done.current) return;
      const read = text.trim() === start.trim() ? null : readTyped(field, text);
      done.current = true;
      if (typeof read === 'string') onCancel();
      else onDone(read, 'stay');
    },
  };
  const change = (value: string) => {
    setText(value);
    setWrong(null);
  };
  const hint = hintOf(field);
  return (
    <div className={css.editor}>
      {long ? (
        <textarea {...shared} rows={2} onChange={(event) => change(event.target.value)} />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          {...(hint === null ? {} : { placeholder: t(hint) })}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {wrong !== null && (
        <p className={css.wrong} role="alert">
          {t(wrong)}
        </p>
      )}
    </div>
  );
}

function hintOf(field: EditorProps['field']) {
  if (field === 'durationDays') return 'duration.hint';
  if (field === 'progress') return 'percent.hint';
  return field === 'predecessors' ? 'predecessorsHint' : null;
}

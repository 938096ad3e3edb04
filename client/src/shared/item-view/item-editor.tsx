import { type ReactNode, useState } from 'react';
import { AlsoHere } from '@/shared/presence/also-here';
import { ChoiceEditor } from './choice-editor';
import { DayEditor } from './day-editor';
import type { EditorProps } from './editor-props';
import css from './editors.module.css';
import { type EditorKind, editorOf } from './fields';
import { PartyEditor } from './party-editor';
import { TextEditor } from './text-editor';

/**
 * The editor that fits the field, in a cell or in the panel. What it began with stays what it is
 * compared with: a change by somebody else meanwhile is a conflict, not something to write over.
 */
export function ItemEditor({ onDone, ...rest }: EditorProps) {
  const [base] = useState(rest.item);
  const props: EditorProps = {
    ...rest,
    item: base,
    onDone: (edit, after) => onDone(edit === null ? null : { ...edit, base }, after),
  };
  const Editor = EDITOR[editorOf(props.field)];
  return (
    <div className={css.shared}>
      <Editor {...props} />
      <AlsoHere subject={{ kind: 'item', id: base.id }} />
    </div>
  );
}

const EDITOR: Record<EditorKind, (props: EditorProps) => ReactNode> = {
  text: TextEditor,
  area: TextEditor,
  day: DayEditor,
  party: PartyEditor,
  choice: ChoiceEditor,
  none: () => null,
};

import { useState } from 'react';
import { ChoiceEditor } from './choice-editor';
import { DayEditor } from './day-editor';
import type { EditorProps } from './editor-props';
import { editorOf } from './fields';
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
  switch (editorOf(props.field)) {
    case 'day':
      return <DayEditor {...props} />;
    case 'party':
      return <PartyEditor {...props} />;
    case 'choice':
      return <ChoiceEditor {...props} />;
    case 'none':
      return null;
    default:
      return <TextEditor {...props} />;
  }
}

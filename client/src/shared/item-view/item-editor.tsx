import { ChoiceEditor } from './choice-editor';
import { DayEditor } from './day-editor';
import type { EditorProps } from './editor-props';
import { editorOf } from './fields';
import { PartyEditor } from './party-editor';
import { TextEditor } from './text-editor';

/** The editor that fits the field, in a cell or in the panel. */
export function ItemEditor(props: EditorProps) {
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

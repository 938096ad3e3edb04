import type { WorkItem } from '@/shared/api/plan-types';
import type { Edit, FieldKey } from './fields';

/** Where to go when an editor is done. */
export type After = 'stay' | 'below' | 'left' | 'right' | 'indent' | 'outdent' | 'add';

export interface EditorProps {
  item: WorkItem;
  field: FieldKey;
  /** In the column with the tree: Tab indents. */
  tree?: boolean;
  /** Text that was refused before; otherwise the value. */
  typed?: string | undefined;
  /** `edit` is null when nothing changed. */
  onDone: (edit: Edit | null, after: After) => void;
  onCancel: () => void;
}

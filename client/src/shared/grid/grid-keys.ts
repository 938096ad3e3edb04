export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

export type GridCommand =
  | { do: 'step'; rows: number; columns: number }
  | { do: 'edge'; to: 'rowStart' | 'rowEnd' | 'first' | 'last' }
  | { do: 'page'; by: -1 | 1 }
  | { do: 'fold' | 'unfold' }
  | { do: 'edit' | 'cancel' }
  | { do: 'commit'; next: 'stay' | 'below' | 'left' | 'right' | 'indent' | 'outdent' | 'add' }
  | { do: 'indent' | 'outdent' | 'addBelow' | 'delete' | 'peek' | 'open' }
  | { do: 'move'; by: -1 | 1 }
  | { do: 'undo' | 'redo' }
  | { do: 'extend'; rows: number; columns: number }
  | { do: 'check'; span: boolean }
  | { do: 'checkAll' | 'fill' | 'clear' | 'release' };

interface Where {
  editing: boolean;
  /** The active cell is in the column with the tree. */
  tree: boolean;
  editable: boolean;
  /** The editor uses Enter for new lines. */
  multiline?: boolean;
}

/** What a key means in the grid; null leaves it to the browser and to the input method. */
export function commandOf(press: KeyPress, where: Where): GridCommand | null {
  return where.editing ? whileEditing(press, where) : whileMoving(press, where);
}

function whileEditing(press: KeyPress, { tree, multiline }: Where): GridCommand | null {
  const mod = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'Escape':
      return { do: 'cancel' };
    case 'Enter':
      if (mod) return { do: 'commit', next: 'add' };
      if (multiline === true && press.shiftKey) return null;
      return { do: 'commit', next: 'below' };
    case 'Tab':
      if (tree) return { do: 'commit', next: press.shiftKey ? 'outdent' : 'indent' };
      return { do: 'commit', next: press.shiftKey ? 'left' : 'right' };
    default:
      return null;
  }
}

function whileMoving(press: KeyPress, where: Where): GridCommand | null {
  const mod = press.ctrlKey || press.metaKey;
  if (press.altKey) {
    if (press.key === 'ArrowUp') return { do: 'move', by: -1 };
    if (press.key === 'ArrowDown') return { do: 'move', by: 1 };
    return null;
  }
  if (mod) return withControl(press);
  if (press.shiftKey) {
    const extended = withShift(press);
    if (extended !== null) return extended;
  }
  switch (press.key) {
    case 'ArrowUp':
      return { do: 'step', rows: -1, columns: 0 };
    case 'ArrowDown':
      return { do: 'step', rows: 1, columns: 0 };
    case 'ArrowLeft':
      return where.tree ? { do: 'fold' } : { do: 'step', rows: 0, columns: -1 };
    case 'ArrowRight':
      return where.tree ? { do: 'unfold' } : { do: 'step', rows: 0, columns: 1 };
    case 'Home':
      return { do: 'edge', to: 'rowStart' };
    case 'End':
      return { do: 'edge', to: 'rowEnd' };
    case 'PageUp':
      return { do: 'page', by: -1 };
    case 'PageDown':
      return { do: 'page', by: 1 };
    case 'Enter':
      return { do: where.editable ? 'edit' : 'open' };
    case 'F2':
      return { do: 'edit' };
    case 'e':
    case 'E':
      return press.shiftKey ? null : { do: 'edit' };
    case ' ':
      return { do: 'peek' };
    case 'Tab':
      return where.tree ? { do: press.shiftKey ? 'outdent' : 'indent' } : null;
    case 'Delete':
      return { do: 'delete' };
    case 'Backspace':
      return { do: 'clear' };
    case 'x':
    case 'X':
      return { do: 'check', span: press.shiftKey };
    case 'Escape':
      return { do: 'release' };
    default:
      return null;
  }
}

function withShift(press: KeyPress): GridCommand | null {
  switch (press.key) {
    case 'ArrowUp':
      return { do: 'extend', rows: -1, columns: 0 };
    case 'ArrowDown':
      return { do: 'extend', rows: 1, columns: 0 };
    case 'ArrowLeft':
      return { do: 'extend', rows: 0, columns: -1 };
    case 'ArrowRight':
      return { do: 'extend', rows: 0, columns: 1 };
    default:
      return null;
  }
}

function withControl(press: KeyPress): GridCommand | null {
  switch (press.key.toLowerCase()) {
    case 'enter':
      return { do: 'addBelow' };
    case 'home':
      return { do: 'edge', to: 'first' };
    case 'end':
      return { do: 'edge', to: 'last' };
    case 'z':
      return { do: press.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'a':
      return { do: 'checkAll' };
    case 'd':
      return { do: 'fill' };
    default:
      return null;
  }
}

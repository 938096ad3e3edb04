import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from './grid-keys';

function press(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}
const moving = { editing: false, tree: false, editable: true };
const onName = { ...moving, tree: true };
const editing = { ...moving, editing: true };

describe('keys in the grid', () => {
  it.each([
    ['ArrowDown', { do: 'step', rows: 1, columns: 0 }],
    ['ArrowLeft', { do: 'step', rows: 0, columns: -1 }],
    ['Enter', { do: 'edit' }],
    ['F2', { do: 'edit' }],
    ['e', { do: 'edit' }],
    ['Space', { do: 'peek' }],
    ['Ctrl+Enter', { do: 'addBelow' }],
    ['Meta+Enter', { do: 'addBelow' }],
    ['Alt+ArrowUp', { do: 'move', by: -1 }],
    ['Alt+ArrowDown', { do: 'move', by: 1 }],
    ['Delete', { do: 'delete' }],
    ['Ctrl+z', { do: 'undo' }],
    ['Ctrl+Shift+Z', { do: 'redo' }],
    ['Ctrl+y', { do: 'redo' }],
    ['Ctrl+Home', { do: 'edge', to: 'first' }],
    ['Shift+ArrowDown', { do: 'extend', rows: 1, columns: 0 }],
    ['x', { do: 'check', span: false }],
    ['Shift+X', { do: 'check', span: true }],
    ['Ctrl+a', { do: 'checkAll' }],
    ['Ctrl+d', { do: 'fill' }],
    ['Backspace', { do: 'clear' }],
    ['Escape', { do: 'release' }],
  ])('%s', (keys, command) => expect(commandOf(press(keys), moving)).toEqual(command));

  it('leave letters, copying and the browser’s own alone', () => {
    for (const keys of ['q', 'Ctrl+c', 'Ctrl+v', 'F5', 'Alt+ArrowLeft', 'Shift+E']) {
      expect(commandOf(press(keys), moving)).toBeNull();
    }
  });
  it('indent and outdent on the name only; elsewhere Tab leaves the grid', () => {
    expect(commandOf(press('Tab'), onName)).toEqual({ do: 'indent' });
    expect(commandOf(press('Shift+Tab'), onName)).toEqual({ do: 'outdent' });
    expect(commandOf(press('Tab'), moving)).toBeNull();
  });
  it('fold and unfold on the name', () => {
    expect(commandOf(press('ArrowLeft'), onName)).toEqual({ do: 'fold' });
    expect(commandOf(press('ArrowRight'), onName)).toEqual({ do: 'unfold' });
  });
  it('open the page of a row where the cell cannot be edited', () => {
    expect(commandOf(press('Enter'), { ...moving, editable: false })).toEqual({ do: 'open' });
  });
});

describe('keys while a cell is edited', () => {
  it('belong to the text, except those that end it', () => {
    expect(commandOf(press('ArrowLeft'), editing)).toBeNull();
    expect(commandOf(press('Delete'), editing)).toBeNull();
    expect(commandOf(press('Ctrl+z'), editing)).toBeNull();
    expect(commandOf(press('Escape'), editing)).toEqual({ do: 'cancel' });
    expect(commandOf(press('Enter'), editing)).toEqual({ do: 'commit', next: 'below' });
    expect(commandOf(press('Tab'), editing)).toEqual({ do: 'commit', next: 'right' });
  });
  it('commit a name and indent it in one go', () => {
    expect(commandOf(press('Tab'), { ...editing, tree: true })).toEqual({
      do: 'commit',
      next: 'indent',
    });
  });
  it('break lines with Shift+Enter where the text has lines', () => {
    expect(commandOf(press('Shift+Enter'), { ...editing, multiline: true })).toBeNull();
  });
});

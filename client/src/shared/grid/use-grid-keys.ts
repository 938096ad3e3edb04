import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { isComposing } from '@/shared/keys/is-composing';
import { commandOf, type GridCommand } from './grid-keys';
import type { CellAt, TreeRow } from './grid-types';
import { moveCell } from './move-cell';
import type { TreeGridProps } from './tree-grid';

/** Keyboard, pointer and clipboard of a `TreeGrid`. */
export function useGridKeys<T extends TreeRow>(
  props: TreeGridProps<T>,
  frame: RefObject<HTMLDivElement | null>,
  rowHeight: number,
) {
  const { columns, rows, grid } = props;
  const latest = useRef(props);
  latest.current = props;

  const rowIds = () => latest.current.rows.map((row) => row.id);
  const keysOf = () => latest.current.columns.map((column) => column.key);
  const go = (step: { rows: number; columns: number }) =>
    grid.activate(moveCell(grid.active, rowIds(), keysOf(), step));
  const rowOf = (at: CellAt | null) => rows.find((row) => row.id === at?.rowId);
  const columnOf = (at: CellAt | null) => columns.find((column) => column.key === at?.column);
  const editable = (at: CellAt | null) => {
    const row = rowOf(at);
    return row !== undefined && columnOf(at)?.editable?.(row) === true;
  };

  const settle = (command: GridCommand): boolean => {
    const at = grid.active;
    const row = rowOf(at);
    switch (command.do) {
      case 'step':
        go(command);
        return true;
      case 'page':
        go({ rows: command.by * pageOf(frame.current, rowHeight), columns: 0 });
        return true;
      case 'edge': {
        const far = Number.MAX_SAFE_INTEGER;
        const back = command.to === 'rowStart' || command.to === 'first';
        const whole = command.to === 'first' || command.to === 'last';
        go({ rows: whole ? (back ? -far : far) : 0, columns: back ? -far : far });
        return true;
      }
      case 'fold':
      case 'unfold': {
        const fold = command.do === 'fold';
        if (row?.hasChildren === true && props.folded.has(row.id) !== fold) {
          props.onFold(row.id, fold);
        } else go({ rows: 0, columns: fold ? -1 : 1 });
        return true;
      }
      case 'edit':
        if (at !== null && editable(at)) grid.edit(at);
        return true;
      case 'cancel':
        grid.stopEditing();
        frame.current?.focus({ preventScroll: true });
        return true;
      default:
        return false;
    }
  };

  return {
    /** The first cell becomes active when focus comes without one. */
    arrive: () => {
      if (grid.active === null || rowOf(grid.active) === undefined) go({ rows: 0, columns: 0 });
    },
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.defaultPrevented) return;
      const inGrid = event.target === event.currentTarget;
      if (!inGrid && grid.editing === null) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isComposing(event);
      if (plain && grid.editing === null && props.onKey?.(event.key, grid.active) === true) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const command = commandOf(
        {
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          shiftKey: event.shiftKey,
          altKey: event.altKey,
          isComposing: isComposing(event),
        },
        {
          editing: grid.editing !== null,
          tree: columnOf(grid.active)?.tree === true,
          editable: editable(grid.active),
          multiline: event.target instanceof HTMLTextAreaElement,
        },
      );
      // Editors end themselves: they know what was typed.
      if (command === null || command.do === 'commit') return;
      event.preventDefault();
      event.stopPropagation();
      if (!settle(command)) props.onCommand(command, grid.active);
    },
    onPressCell: (row: T, column: string, clicks: number) => {
      if (latest.current.onPress?.(row) === true) return;
      const { active, editing, activate, edit } = latest.current.grid;
      const at = { rowId: row.id, column };
      const here = active?.rowId === row.id && active.column === column;
      if (editing?.rowId === row.id && editing.column === column) return;
      const mayEdit =
        latest.current.columns.find((each) => each.key === column)?.editable?.(row) === true;
      if ((here || clicks > 1) && mayEdit) edit(at);
      else {
        activate(at);
        frame.current?.focus({ preventScroll: true });
      }
    },
    onCopy: (event: ClipboardEvent) => {
      if (grid.editing !== null || String(document.getSelection()) !== '') return;
      const row = rowOf(grid.active);
      const text = row === undefined ? undefined : columnOf(grid.active)?.text?.(row);
      if (text === undefined) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
    },
  };
}

function pageOf(frame: HTMLElement | null, rowHeight: number): number {
  return Math.max(1, Math.floor((frame?.clientHeight ?? 300) / rowHeight) - 2);
}

import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import { commandOf, type GridCommand } from './grid-keys';
import { type CellAt, type GridColumn, isGroup, type TreeRow } from './grid-types';
import { moveCell } from './move-cell';
import { between, fillDown, isSingle, regionOf } from './region';
import type { TreeGridProps } from './tree-grid-props';

/** The keyboard of a `TreeGrid`. What it answers never changes, so that rows need not draw anew. */
export function useGridKeys<T extends TreeRow>(
  props: TreeGridProps<T>,
  frame: RefObject<HTMLDivElement | null>,
  rowHeight: number,
) {
  const latest = useRef(props);
  latest.current = props;
  const height = useRef(rowHeight);
  height.current = rowHeight;
  return useMemo(() => gridKeys(latest, frame, height), [frame]);
}

function gridKeys<T extends TreeRow>(
  latest: RefObject<TreeGridProps<T>>,
  frame: RefObject<HTMLDivElement | null>,
  rowHeight: RefObject<number>,
) {
  const rowIds = () => latest.current.rows.map((row) => row.id);
  const keysOf = () => latest.current.columns.map((column) => column.key);
  const lineOf = (at: CellAt | null) => latest.current.rows.find((row) => row.id === at?.rowId);
  const rowOf = (at: CellAt | null): T | undefined => {
    const line = lineOf(at);
    return line === undefined || isGroup<T>(line) ? undefined : line;
  };
  const columnOf = (at: CellAt | null): GridColumn<T> | undefined =>
    latest.current.columns.find((column) => column.key === at?.column);
  const editable = (at: CellAt | null) => {
    const row = rowOf(at);
    return row !== undefined && columnOf(at)?.editable?.(row) === true;
  };
  const region = () => {
    const { grid } = latest.current;
    return regionOf(grid.active, grid.anchor, rowIds(), keysOf());
  };
  const stepped = (step: { rows: number; columns: number }) =>
    moveCell(latest.current.grid.active, rowIds(), keysOf(), step);
  const go = (step: { rows: number; columns: number }) =>
    latest.current.grid.activate(stepped(step));

  const settle = (command: GridCommand): boolean => {
    const { grid, folded, checks } = latest.current;
    const at = grid.active;
    const line = lineOf(at);
    switch (command.do) {
      case 'step':
        go(command);
        return true;
      case 'extend': {
        const to = stepped(command);
        if (to !== null) grid.extend(to);
        return true;
      }
      case 'page': {
        const page = Math.max(
          1,
          Math.floor((frame.current?.clientHeight ?? 300) / rowHeight.current) - 2,
        );
        go({ rows: command.by * page, columns: 0 });
        return true;
      }
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
        if (line?.hasChildren === true && folded.has(line.id) !== fold) {
          latest.current.onFold(line.id, fold);
        } else go({ rows: 0, columns: fold ? -1 : 1 });
        return true;
      }
      case 'edit':
        if (at !== null && editable(at)) grid.edit(at);
        else if (line !== undefined && isGroup(line)) {
          latest.current.onFold(line.id, !folded.has(line.id));
        }
        return true;
      case 'cancel':
        grid.stopEditing();
        frame.current?.focus({ preventScroll: true });
        return true;
      case 'check': {
        if (checks !== true || at === null) return false;
        const chosen = grid.anchor === null ? [at.rowId] : (region()?.rowIds ?? []);
        const ids = command.span ? sinceLastCheck(at.rowId) : chosen;
        grid.check(itemsOnly(ids), command.span || !grid.checked.has(at.rowId));
        return true;
      }
      case 'checkAll': {
        if (checks !== true) return false;
        grid.check(itemsOnly(rowIds()), true);
        return true;
      }
      case 'fill': {
        const chosen = region();
        const filling = chosen === null ? null : fillDown(chosen, rowIds());
        if (filling !== null) latest.current.onFill?.(filling.source, filling.target);
        return true;
      }
      case 'clear': {
        const chosen = region();
        if (chosen !== null) latest.current.onClear?.(chosen);
        return true;
      }
      default:
        return false;
    }
  };

  const itemsOnly = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return latest.current.rows
      .filter((row) => wanted.has(row.id) && !isGroup(row))
      .map((row) => row.id);
  };
  /** From the nearest chosen row above to this one. */
  const sinceLastCheck = (rowId: string): string[] => {
    const ids = rowIds();
    for (let at = ids.indexOf(rowId) - 1; at >= 0; at -= 1) {
      if (latest.current.grid.checked.has(ids[at] ?? '')) return between(ids, ids[at] ?? '', rowId);
    }
    return [rowId];
  };

  /** Esc gives up what is chosen; when nothing is, it belongs to what is around the grid. */
  const release = (): boolean => {
    const { grid } = latest.current;
    if (!isSingle(region())) grid.activate(grid.active);
    else if (grid.checked.size > 0) grid.uncheckAll();
    else return false;
    return true;
  };

  return {
    region,
    editable,
    rowOf,
    itemsOnly,
    sinceLastCheck,
    /** The first cell becomes active when focus comes without one. */
    arrive: () => {
      const { grid } = latest.current;
      if (grid.active === null || lineOf(grid.active) === undefined) go({ rows: 0, columns: 0 });
    },
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.defaultPrevented) return;
      const { grid } = latest.current;
      const inGrid = event.target === event.currentTarget;
      if (!inGrid && grid.editing === null) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const own = plain && grid.editing === null;
      if (own && latest.current.onKey?.(event.key, grid.active) === true) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const command = commandOf(event, {
        editing: grid.editing !== null,
        tree: columnOf(grid.active)?.tree === true,
        editable: editable(grid.active),
        multiline: event.target instanceof HTMLTextAreaElement,
      });
      // Editors end themselves: they know what was typed.
      if (command === null || command.do === 'commit') return;
      if (command.do === 'release' && !release()) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.do === 'release' || settle(command)) return;
      const several = !isSingle(region());
      const clears = command.do === 'delete' && several && grid.checked.size === 0;
      if (clears) settle({ do: 'clear' });
      else latest.current.onCommand(command, grid.active);
    },
  };
}

export type GridKeys = ReturnType<typeof gridKeys>;

import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useMemo,
  useRef,
  useState,
} from 'react';
import { branchOf, type DropPlace, dropPlace } from './drop-place';
import { type CellAt, isGroup, type Region, type TreeRow } from './grid-types';
import { between } from './region';
import type { TreeGridProps } from './tree-grid-props';
import type { GridKeys } from './use-grid-keys';

/** Pixels that one level is indented by. */
export const INDENT = 14;
const AT_LEAST = 4;

interface Drag {
  kind: 'cells' | 'rows' | 'fill';
  from: CellAt;
  startX: number;
  startY: number;
  moved: boolean;
  region: Region | null;
}

/** Choosing cells by dragging, filling by the handle, moving rows by their grip. */
export function useGridPointer<T extends TreeRow>(
  props: TreeGridProps<T>,
  frame: RefObject<HTMLDivElement | null>,
  keys: GridKeys,
  headHeight: number,
) {
  const latest = useRef(props);
  latest.current = props;
  const drag = useRef<Drag | null>(null);
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const [filling, setFilling] = useState<readonly string[] | null>(null);
  const dropped = useRef<DropPlace | null>(null);
  const filled = useRef<readonly string[] | null>(null);
  const dragged = useRef(false);

  const handlers = useMemo(() => {
    /** The row under the pointer, inside the table even when the pointer is not. */
    const indexAt = (y: number): number => {
      const box = frame.current;
      if (box === null) return 0;
      return (
        (y - box.getBoundingClientRect().top - headHeight + box.scrollTop) /
        latest.current.rowHeight
      );
    };
    const idAt = (y: number) => {
      const { rows } = latest.current;
      return rows[Math.min(rows.length - 1, Math.max(0, Math.floor(indexAt(y))))]?.id;
    };
    const columnAt = (x: number, y: number) =>
      document
        .elementFromPoint(x, y)
        ?.closest<HTMLElement>('[data-cell]')
        ?.getAttribute('data-cell');
    const scrollNear = (y: number) => {
      const box = frame.current;
      if (box === null) return;
      const { top, bottom } = box.getBoundingClientRect();
      if (y > bottom - 24) box.scrollTop += 12;
      else if (y < top + headHeight + 24) box.scrollTop -= 12;
    };

    const move = (event: globalThis.PointerEvent) => {
      const now = drag.current;
      if (now === null) return;
      const far = Math.abs(event.clientX - now.startX) + Math.abs(event.clientY - now.startY);
      if (!now.moved && far < AT_LEAST) return;
      now.moved = true;
      scrollNear(event.clientY);
      const { grid, rows } = latest.current;
      const rowId = idAt(event.clientY);
      if (rowId === undefined) return;
      if (now.kind === 'cells') {
        const column = columnAt(event.clientX, event.clientY) ?? grid.active?.column;
        if (column !== undefined) grid.extend({ rowId, column }, now.from);
      } else if (now.kind === 'fill' && now.region !== null) {
        const last = now.region.rowIds.at(-1) ?? rowId;
        const ids = between(
          rows.map((row) => row.id),
          last,
          rowId,
        );
        const below = ids[0] === last ? ids.slice(1) : [];
        filled.current = below;
        setFilling(below);
      } else if (now.kind === 'rows') {
        const place = placeAt(event, now);
        dropped.current = place;
        setDrop(place);
      }
    };
    const placeAt = (event: globalThis.PointerEvent, now: Drag) => {
      const { rows, columns } = latest.current;
      const lines = rows.filter((row): row is T => !isGroup(row));
      const gap = Math.min(lines.length, Math.max(0, Math.round(indexAt(event.clientY))));
      const before = columns.slice(
        0,
        columns.findIndex((column) => column.tree),
      );
      const left =
        (frame.current?.getBoundingClientRect().left ?? 0) +
        before.reduce((sum, column) => sum + column.width, 40);
      const wanted = Math.floor((event.clientX - left) / INDENT);
      return dropPlace(lines, gap, wanted, branchOf(lines, new Set(movingOf(now))));
    };
    const movingOf = (now: Drag): string[] => {
      const { checked } = latest.current.grid;
      return checked.has(now.from.rowId) ? keys.itemsOnly([...checked]) : [now.from.rowId];
    };

    const stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('keydown', cancel, true);
      drag.current = null;
      dropped.current = null;
      filled.current = null;
      setDrop(null);
      setFilling(null);
    };
    const end = () => {
      const now = drag.current;
      dragged.current = now?.kind === 'cells' && latest.current.grid.anchor !== null && now.moved;
      const place = dropped.current;
      const rows = filled.current;
      stop();
      if (now?.kind === 'rows' && place !== null) latest.current.onDropRows?.(movingOf(now), place);
      if (now?.kind === 'fill' && now.region !== null && rows !== null && rows.length > 0) {
        const target = { rowIds: rows, columns: now.region.columns };
        latest.current.onFill?.(now.region, target);
        const last = rows.at(-1);
        const [row] = now.region.rowIds;
        const [left] = now.region.columns;
        const right = now.region.columns.at(-1);
        if (last !== undefined && row !== undefined && left !== undefined && right !== undefined) {
          latest.current.grid.extend({ rowId: last, column: right }, { rowId: row, column: left });
        }
      }
    };
    const cancel = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop();
    };
    const start = (event: PointerEvent, kind: Drag['kind'], from: CellAt) => {
      dragged.current = false;
      drag.current = {
        kind,
        from,
        startX: event.clientX,
        startY: event.clientY,
        moved: kind !== 'cells',
        region: kind === 'fill' ? keys.region() : null,
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('keydown', cancel, true);
    };

    return {
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        const target = event.target as HTMLElement;
        const from = cellOf(target);
        const { grid, onFill, onDropRows } = latest.current;
        if (target.matches('[data-handle=fill]') && grid.active !== null && onFill !== undefined) {
          event.preventDefault();
          start(event, 'fill', grid.active);
        } else if (target.closest('[data-handle=row]') !== null && from !== null && onDropRows) {
          event.preventDefault();
          start(event, 'rows', from);
        } else if (from !== null && !isControl(target) && !event.shiftKey && from.column !== '') {
          if (grid.editing === null) start(event, 'cells', from);
        }
      },
      onClick: (event: MouseEvent<HTMLDivElement>) => {
        const target = event.target as HTMLElement;
        const at = cellOf(target);
        // A drag that ends on a cell has chosen cells already.
        if (at === null || isControl(target) || at.column === '' || dragged.current) return;
        press(latest.current, keys, frame, at, event);
      },
    };
  }, [frame, keys, headHeight]);
  return { ...handlers, drop, filling };
}

/** Which cell something stands in; the column is empty in the column of boxes. */
function cellOf(target: HTMLElement): CellAt | null {
  const cell = target.closest<HTMLElement>('[data-cell]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return {
    rowId: row.getAttribute('data-row') ?? '',
    column: cell.getAttribute('data-cell') ?? '',
  };
}

function isControl(target: HTMLElement): boolean {
  return target.closest('button, a, input, textarea, [data-note], [data-editor]') !== null;
}

/** A press makes a cell active, a second one edits it; Shift and Ctrl choose more. */
function press<T extends TreeRow>(
  props: TreeGridProps<T>,
  keys: GridKeys,
  frame: RefObject<HTMLDivElement | null>,
  at: CellAt,
  event: MouseEvent,
): void {
  const { grid } = props;
  const row = keys.rowOf(at) as T | undefined;
  if (row !== undefined && props.onPress?.(row) === true) return;
  if (grid.editing?.rowId === at.rowId && grid.editing.column === at.column) return;
  const focus = () => frame.current?.focus({ preventScroll: true });
  if (event.shiftKey && grid.active !== null) {
    grid.extend(at);
    focus();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && props.checks === true && row !== undefined) {
    grid.check([row.id], !grid.checked.has(row.id));
    focus();
    return;
  }
  const single = grid.anchor === null;
  const here = single && grid.active?.rowId === at.rowId && grid.active.column === at.column;
  if ((here || event.detail > 1) && keys.editable(at)) grid.edit(at);
  else {
    grid.activate(at);
    focus();
  }
}

import { type PointerEvent, useRef, useState } from 'react';
import type { Drawn } from './drawn-columns';
import type { GridColumn } from './grid-types';

/** Heads dragged to another place, and their edges dragged to another width. */
export function useHeadDrag<T>(
  columns: readonly Drawn<T>[],
  onResize: (column: string, width: number | null) => void,
  onMove: ((column: string, before: string | null) => void) | undefined,
) {
  const [dragging, setDragging] = useState<string | null>(null);
  /** The column before which it would go; with `>` behind it for the place after the last one. */
  const [over, setOver] = useState<string | null>(null);
  const target = useRef<string | null>(null);
  const moved = useRef(false);

  const follow = (
    handle: Element,
    id: number,
    move: (at: globalThis.PointerEvent) => void,
    end: () => void,
  ) => {
    const stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
      end();
    };
    if (handle.hasPointerCapture(id)) handle.releasePointerCapture(id);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
  };

  return {
    dragging,
    over,
    /** A press that was a drag sorts nothing. */
    justMoved: () => moved.current,
    resize: (event: PointerEvent<HTMLElement>, column: GridColumn<T>) => {
      event.stopPropagation();
      const from = event.clientX;
      follow(
        event.currentTarget,
        event.pointerId,
        (at) =>
          onResize(column.key, Math.max(column.least ?? 56, column.width + at.clientX - from)),
        () => undefined,
      );
    },
    start: (event: PointerEvent<HTMLElement>, column: GridColumn<T>) => {
      moved.current = false;
      const movable = onMove !== undefined && !column.sticky && !column.stickyEnd;
      if (event.button !== 0 || !movable || event.pointerType === 'touch') return;
      const from = event.clientX;
      const row = event.currentTarget.parentElement;
      follow(
        event.currentTarget,
        event.pointerId,
        (at) => {
          if (!moved.current && Math.abs(at.clientX - from) < 6) return;
          moved.current = true;
          setDragging(column.key);
          target.current = placeOf(row, at.clientX, columns);
          setOver(target.current);
        },
        () => {
          const place = target.current;
          target.current = null;
          setDragging(null);
          setOver(null);
          if (!moved.current || place === null || place === column.key) return;
          onMove(column.key, place.endsWith('>') ? null : place);
        },
      );
    },
  };
}

/** Before which head the pointer is; sticky ones keep their place. */
function placeOf<T>(row: Element | null, x: number, columns: readonly Drawn<T>[]): string | null {
  let last: string | null = null;
  for (const { column } of columns) {
    if (column.sticky || column.stickyEnd) continue;
    const head = row?.querySelector(`[data-column="${CSS.escape(column.key)}"]`);
    const box = head?.getBoundingClientRect();
    if (box === undefined) continue;
    if (x < box.left + box.width / 2) return column.key;
    last = `${column.key}>`;
  }
  return last;
}

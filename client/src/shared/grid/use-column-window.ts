import { type RefObject, useEffect, useMemo, useState } from 'react';
import { columnWindow } from './column-window';
import type { GridColumn } from './grid-types';

interface View {
  left: number;
  width: number;
}

/** Which columns are drawn now; changes only when a column comes or goes. */
export function useColumnWindow<T>(
  frame: RefObject<HTMLElement | null>,
  columns: readonly GridColumn<T>[],
  active: string | undefined,
): readonly number[] {
  const always = columns.findIndex((column) => column.key === active);
  const [view, setView] = useState<View | null>(null);
  const written = useMemo(() => {
    const { left, width } = view ?? { left: 0, width: 1600 };
    return columnWindow(columns, left, width, always < 0 ? [] : [always]).join(' ');
  }, [columns, view, always]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => {
      const next = { left: element.scrollLeft, width: element.clientWidth };
      setView((known) => {
        if (known !== null && known.left === next.left && known.width === next.width) return known;
        // What is drawn ahead covers small steps.
        const near = known !== null && known.width === next.width;
        return near && Math.abs(known.left - next.left) < 80 ? known : next;
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [frame]);

  return useMemo(() => written.split(' ').filter(Boolean).map(Number), [written]);
}

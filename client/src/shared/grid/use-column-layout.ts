import { useState } from 'react';
import {
  type ColumnLayout,
  layoutOf,
  type Placed,
  placeColumns,
  shiftColumn,
} from './column-layout';
import { keep, kept } from './kept';

interface Known {
  key: string;
  width: number;
  hidden?: boolean;
}

/** Choice, order and width of columns, kept in this browser under `name`. */
export function useColumnLayout(name: string, known: readonly Known[], fixed: number) {
  const [layout, setLayout] = useState<ColumnLayout | null>(() => kept(name));
  const placed = placeColumns(known, layout);
  const become = (columns: Placed[], widths = layout?.widths ?? {}) => {
    const next = layoutOf(columns, widths);
    setLayout(next);
    keep(name, next);
  };
  return {
    placed,
    toggle: (key: string) =>
      become(placed.map((each) => (each.key === key ? { ...each, hidden: !each.hidden } : each))),
    shift: (key: string, step: -1 | 1) => become(shiftColumn(placed, key, step, fixed)),
    resize: (key: string, width: number | null) => {
      const { [key]: _, ...widths } = layout?.widths ?? {};
      become(placed, width === null ? widths : { ...widths, [key]: width });
    },
    reset: () => {
      setLayout(null);
      keep(name, null);
    },
  };
}

import { useState } from 'react';
import {
  type ColumnLayout,
  changeColumn,
  layoutOf,
  moveColumn,
  type Placed,
  placeColumns,
  readColumns,
  shiftColumn,
  writeColumns,
} from './column-layout';
import { keep, kept } from './kept';

interface Known {
  key: string;
  width: number;
  hidden?: boolean;
}

/** Where the choice of columns stands while a saved view is open: in the address. */
interface Address {
  written: string | undefined;
  /** Present while a view is open; otherwise the browser keeps the choice. */
  write?: ((columns: string) => void) | undefined;
}

/** Choice, order, width and pinning of columns, kept in this browser under `name`. */
export function useColumnLayout(
  name: string,
  known: readonly Known[],
  fixed: number,
  address: Address = { written: undefined },
) {
  const [own, setOwn] = useState<ColumnLayout | null>(() => kept(name));
  const { written, write } = address;
  const layout =
    written === undefined ? own : readColumns(written, known, fixed, own?.widths ?? {});
  const placed = placeColumns(known, layout, fixed);
  const become = (columns: Placed[]) => {
    if (written !== undefined || write !== undefined) {
      write?.(writeColumns(columns, fixed));
      return;
    }
    const next = layoutOf(columns, own?.widths ?? {});
    setOwn(next);
    keep(name, next);
  };
  return {
    placed,
    /** As it stands in the address of a view. */
    written: writeColumns(placed, fixed),
    toggle: (key: string) => {
      const hidden = placed.find((column) => column.key === key)?.hidden === true;
      become(changeColumn(placed, key, { hidden: !hidden }));
    },
    shift: (key: string, step: -1 | 1) => become(shiftColumn(placed, key, step, fixed)),
    move: (key: string, before: string | null) => become(moveColumn(placed, key, before)),
    pin: (key: string, pinned: boolean) => become(changeColumn(placed, key, { pinned })),
    resize: (key: string, width: number | null) => {
      const { [key]: _, ...widths } = own?.widths ?? {};
      const next = {
        ...(own ?? layoutOf(placeColumns(known, null, fixed), {})),
        widths: width === null ? widths : { ...widths, [key]: Math.round(width) },
      };
      setOwn(next);
      keep(name, next);
    },
    reset: () => {
      if (written !== undefined) write?.(writeColumns(placeColumns(known, null, fixed), fixed));
      setOwn(null);
      keep(name, null);
    },
  };
}

import { useState } from 'react';
import type { CellAt } from './grid-types';

const NONE: ReadonlySet<string> = new Set();

/** Where one is in a grid, what is chosen and what is being edited; drawn by `TreeGrid`. */
export function useGrid() {
  const [active, setActive] = useState<CellAt | null>(null);
  const [anchor, setAnchor] = useState<CellAt | null>(null);
  const [editing, setEditing] = useState<CellAt | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(NONE);
  return {
    active,
    /** The other corner of the chosen cells; null when only the active one is chosen. */
    anchor,
    editing,
    /** Rows chosen for a common action. */
    checked,
    activate: (at: CellAt | null) => {
      setActive(at);
      setAnchor(null);
      setEditing(null);
    },
    /** Chooses all cells from where one began to `to`. */
    extend: (to: CellAt, from: CellAt | null = anchor ?? active) => {
      setAnchor(from);
      setActive(to);
      setEditing(null);
    },
    edit: (at: CellAt) => {
      setActive(at);
      setAnchor(null);
      setEditing(at);
    },
    stopEditing: () => setEditing(null),
    check: (rowIds: Iterable<string>, on: boolean) =>
      setChecked((before) => {
        const next = new Set(before);
        for (const id of rowIds) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return next.size === 0 ? NONE : next;
      }),
    uncheckAll: () => setChecked(NONE),
  };
}

export type Grid = ReturnType<typeof useGrid>;

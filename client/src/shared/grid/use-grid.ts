import { useState } from 'react';
import type { CellAt } from './grid-types';

/** Where one is in a grid and what is being edited; owned by the screen, drawn by `TreeGrid`. */
export function useGrid() {
  const [active, setActive] = useState<CellAt | null>(null);
  const [editing, setEditing] = useState<CellAt | null>(null);
  return {
    active,
    editing,
    activate: (at: CellAt | null) => {
      setActive(at);
      setEditing(null);
    },
    edit: (at: CellAt) => {
      setActive(at);
      setEditing(at);
    },
    stopEditing: () => setEditing(null),
  };
}

export type Grid = ReturnType<typeof useGrid>;

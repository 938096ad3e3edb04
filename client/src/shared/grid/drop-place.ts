import type { TreeRow } from './grid-types';

export interface DropPlace {
  parentId: string | null;
  /** The sibling it follows; null = first. */
  afterId: string | null;
  /** Where the line is drawn: above the row with this index. */
  gap: number;
  /** 1 = top; the line begins there. */
  level: number;
}

/**
 * Where dragged rows would go when they are let go between two rows. `wanted` is the level the
 * pointer asks for; the rows around say which levels there are. `moving` are the dragged rows with
 * everything under them. Null where they stand already inside themselves.
 */
export function dropPlace(
  rows: readonly TreeRow[],
  gap: number,
  wanted: number,
  moving: ReadonlySet<string>,
): DropPlace | null {
  const isMoving = (row: TreeRow | undefined) => row !== undefined && moving.has(row.id);
  let above = gap - 1;
  while (isMoving(rows[above])) above -= 1;
  let below = gap;
  while (isMoving(rows[below])) below += 1;
  const before = rows[above];
  const deepest = before === undefined ? 1 : before.level + 1;
  const shallowest = Math.min(rows[below]?.level ?? 1, deepest);
  const level = Math.min(deepest, Math.max(shallowest, wanted));
  const ancestor = (at: number): TreeRow | undefined => {
    for (let index = above; index >= 0; index -= 1) {
      const row = rows[index];
      if (row !== undefined && row.level === at && !moving.has(row.id)) return row;
      if (row !== undefined && row.level < at) return undefined;
    }
    return undefined;
  };
  const parent = level === 1 ? undefined : ancestor(level - 1);
  if (level > 1 && parent === undefined) return null;
  const after = before !== undefined && level <= before.level ? ancestor(level) : undefined;
  return { parentId: parent?.id ?? null, afterId: after?.id ?? null, gap, level };
}

/** A row with all rows under it that are to be seen. */
export function branchOf(rows: readonly TreeRow[], ids: ReadonlySet<string>): Set<string> {
  const branch = new Set<string>();
  let within = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.level <= within) within = Number.POSITIVE_INFINITY;
    if (ids.has(row.id)) within = Math.min(within, row.level);
    if (within !== Number.POSITIVE_INFINITY) branch.add(row.id);
  }
  return branch;
}

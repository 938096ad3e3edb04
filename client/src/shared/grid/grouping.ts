import type { ReactNode } from 'react';
import type { GridLine, GroupRow, TreeRow } from './grid-types';

export interface GroupKey {
  /** Empty for what has no value; stands last. */
  key: string;
  label: ReactNode;
  /** Groups stand in this order; equal ones by label. */
  rank: number | string;
}

/** How the ids of the heads of groups begin, so that they never meet those of rows. */
export const GROUP_ID = 'group:';

/**
 * Rows under the heads of their groups, each group in the order the rows had. A tree has no place
 * in groups: rows stand flat.
 */
export function groupRows<T extends TreeRow>(
  rows: readonly T[],
  keyOf: (row: T) => GroupKey,
  folded: ReadonlySet<string>,
  detail?: (rows: readonly T[]) => ReactNode,
): GridLine<T>[] {
  const groups = new Map<string, { key: GroupKey; rows: T[] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key.key);
    if (group === undefined) groups.set(key.key, { key, rows: [row] });
    else group.rows.push(row);
  }
  const sorted = [...groups.values()].sort((a, b) => compareKeys(a.key, b.key));
  return sorted.flatMap((group): GridLine<T>[] => {
    const head: GroupRow = {
      id: `${GROUP_ID}${group.key.key}`,
      level: 1,
      hasChildren: true,
      group: {
        label: group.key.label,
        count: group.rows.length,
        ...(detail === undefined ? {} : { detail: detail(group.rows) }),
      },
    };
    return folded.has(head.id) ? [head] : [head, ...group.rows];
  });
}

function compareKeys(a: GroupKey, b: GroupKey): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  if (typeof a.rank === 'number' && typeof b.rank === 'number') return a.rank - b.rank;
  return String(a.rank).localeCompare(String(b.rank), 'zh');
}

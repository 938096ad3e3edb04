import type { CellAt, Region } from './grid-types';

/** The cells between two corners; only the active one when there is no other corner. */
export function regionOf(
  active: CellAt | null,
  anchor: CellAt | null,
  rowIds: readonly string[],
  columns: readonly string[],
): Region | null {
  if (active === null) return null;
  const from = anchor ?? active;
  const rows = between(rowIds, from.rowId, active.rowId);
  const across = between(columns, from.column, active.column);
  return rows.length === 0 || across.length === 0 ? null : { rowIds: rows, columns: across };
}

/** What lies between two entries of a list, both included, whichever comes first. */
export function between(all: readonly string[], one: string, other: string): string[] {
  const a = all.indexOf(one);
  const b = all.indexOf(other);
  return a < 0 || b < 0 ? [] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
}

export function isSingle(region: Region | null): boolean {
  return region === null || (region.rowIds.length === 1 && region.columns.length === 1);
}

/** What filling down takes and gives: the first row into the rest, or the row above into one. */
export function fillDown(
  region: Region,
  rowIds: readonly string[],
): { source: Region; target: Region } | null {
  const { columns } = region;
  const [first, ...rest] = region.rowIds;
  if (first === undefined) return null;
  if (rest.length > 0)
    return { source: { rowIds: [first], columns }, target: { rowIds: rest, columns } };
  const above = rowIds[rowIds.indexOf(first) - 1];
  return above === undefined
    ? null
    : { source: { rowIds: [above], columns }, target: { rowIds: [first], columns } };
}

/** Each row of the target with the row of the source whose values it takes, again and again. */
export function fillPairs(source: Region, target: Region): { from: string; to: string }[] {
  return target.rowIds.flatMap((to, index) => {
    const from = source.rowIds[index % source.rowIds.length];
    return from === undefined ? [] : [{ from, to }];
  });
}

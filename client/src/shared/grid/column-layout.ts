/** What a person chose for a table: order, what is hidden, widths. Unknown columns are ignored. */
export interface ColumnLayout {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

export interface Placed {
  key: string;
  width: number;
  hidden: boolean;
}

/**
 * All columns in the person's order. Columns that came into being later stand where the product
 * puts them: behind the one before them.
 */
export function placeColumns(
  known: readonly { key: string; width: number; hidden?: boolean }[],
  layout: ColumnLayout | null,
): Placed[] {
  const byKey = new Map(known.map((column) => [column.key, column]));
  const keys = (layout?.order ?? []).filter((key) => byKey.has(key));
  known.forEach((column, index) => {
    if (keys.includes(column.key)) return;
    const before = known[index - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before.key) + 1, 0, column.key);
  });
  return keys.map((key) => {
    const column = byKey.get(key);
    const chosen = layout?.order.includes(key) === true;
    return {
      key,
      width: layout?.widths[key] ?? column?.width ?? 100,
      hidden: chosen ? layout?.hidden.includes(key) : (column?.hidden ?? false),
    };
  });
}

export function layoutOf(columns: readonly Placed[], widths: Record<string, number>): ColumnLayout {
  return {
    order: columns.map((column) => column.key),
    hidden: columns.filter((column) => column.hidden).map((column) => column.key),
    widths,
  };
}

/** `key` one place further to the left (-1) or right (1); the first `fixed` columns stay. */
export function shiftColumn(
  columns: readonly Placed[],
  key: string,
  step: -1 | 1,
  fixed: number,
): Placed[] {
  const from = columns.findIndex((column) => column.key === key);
  const to = from + step;
  const moved = columns[from];
  if (moved === undefined || from < fixed || to < fixed || to >= columns.length) {
    return [...columns];
  }
  const next = columns.filter((column) => column !== moved);
  next.splice(to, 0, moved);
  return next;
}

/** What a person chose for a table: order, what is hidden, widths, what stays at the left. */
export interface ColumnLayout {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
  pinned?: string[];
}

export interface Placed {
  key: string;
  width: number;
  hidden: boolean;
  /** Stays at the left by the person's choice. */
  pinned: boolean;
}

interface Known {
  key: string;
  width: number;
  hidden?: boolean;
}

/**
 * All columns in the person's order, unknown ones left out. Columns that came into being later
 * stand where the product puts them: behind the one before them. The first `fixed` ones stay
 * first, pinned ones follow them.
 */
export function placeColumns(
  known: readonly Known[],
  layout: ColumnLayout | null,
  fixed = 0,
): Placed[] {
  const byKey = new Map(known.map((column) => [column.key, column]));
  const keys = (layout?.order ?? []).filter((key) => byKey.has(key));
  known.forEach((column, index) => {
    if (keys.includes(column.key)) return;
    const before = known[index - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before.key) + 1, 0, column.key);
  });
  const first = known.slice(0, fixed).map((column) => column.key);
  const rank = (key: string) =>
    first.includes(key) ? 0 : layout?.pinned?.includes(key) === true ? 1 : 2;
  return [...keys]
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => {
      const column = byKey.get(key);
      const chosen = layout?.order.includes(key) === true;
      return {
        key,
        width: layout?.widths[key] ?? column?.width ?? 100,
        hidden: chosen ? layout?.hidden.includes(key) : (column?.hidden ?? false),
        pinned: rank(key) === 1,
      };
    });
}

export function layoutOf(columns: readonly Placed[], widths: Record<string, number>): ColumnLayout {
  const pinned = columns.filter((column) => column.pinned).map((column) => column.key);
  return {
    order: columns.map((column) => column.key),
    hidden: columns.filter((column) => column.hidden).map((column) => column.key),
    widths,
    ...(pinned.length === 0 ? {} : { pinned }),
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

/** `key` before another column; null = at the end. A pinned one is let go. */
export function moveColumn(
  columns: readonly Placed[],
  key: string,
  before: string | null,
): Placed[] {
  const moved = columns.find((column) => column.key === key);
  if (moved === undefined || before === key) return [...columns];
  const next = columns.filter((column) => column !== moved);
  const at = next.findIndex((column) => column.key === before);
  next.splice(at < 0 ? next.length : at, 0, { ...moved, pinned: false });
  return next;
}

export function changeColumn(
  columns: readonly Placed[],
  key: string,
  change: Partial<Placed>,
): Placed[] {
  return columns.map((column) => (column.key === key ? { ...column, ...change } : column));
}

/** Shown columns as they stand in the address: `owner*.start.finish`; the star pins. */
export function writeColumns(columns: readonly Placed[], fixed: number): string {
  return columns
    .slice(fixed)
    .filter((column) => !column.hidden)
    .map((column) => column.key + (column.pinned ? '*' : ''))
    .join('.');
}

/** The layout that an address asks for; widths stay the person's own. */
export function readColumns(
  written: string,
  known: readonly Known[],
  fixed: number,
  widths: Record<string, number>,
): ColumnLayout {
  const shown = written.split('.').filter((key) => key !== '');
  const keys = shown.map((key) => key.replace(/\*$/, ''));
  const first = known.slice(0, fixed).map((column) => column.key);
  const rest = known.map((column) => column.key).filter((key) => !first.includes(key));
  const hidden = rest.filter((key) => !keys.includes(key));
  return {
    order: [...first, ...keys.filter((key) => rest.includes(key)), ...hidden],
    hidden,
    widths,
    pinned: shown.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1)),
  };
}

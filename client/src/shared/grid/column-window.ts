interface Track {
  width: number;
  sticky?: boolean | undefined;
  stickyEnd?: boolean | undefined;
}

/** How far beyond the edge columns are drawn already, in pixels. */
const AHEAD = 160;

/**
 * Which columns are drawn when `left` pixels are scrolled away and `width` are to be seen: the
 * sticky ones always, the others as far as they are near. Indexes in order.
 */
export function columnWindow(
  columns: readonly Track[],
  left: number,
  width: number,
  always: readonly number[] = [],
): number[] {
  const shown: number[] = [];
  let start = 0;
  columns.forEach((column, index) => {
    const end = start + column.width;
    const near = end > left - AHEAD && start < left + width + AHEAD;
    if (near || column.sticky || column.stickyEnd || always.includes(index)) shown.push(index);
    start = end;
  });
  return shown;
}

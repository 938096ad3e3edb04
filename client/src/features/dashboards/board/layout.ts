/** Where a tile stands: columns of twelve, rows from the top. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Placed extends Box {
  id: string;
}

export const COLUMNS = 12;
const [HIGHEST, LEAST_WIDTH] = [30, 2];

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** The same box inside the grid, no smaller than can be read. */
export function inGrid({ x, y, w, h }: Box): Box {
  const width = Math.max(LEAST_WIDTH, Math.min(COLUMNS, w));
  return {
    x: Math.max(0, Math.min(COLUMNS - width, x)),
    y: Math.max(0, y),
    w: width,
    h: Math.max(1, Math.min(HIGHEST, h)),
  };
}

/**
 * All tiles after one was put somewhere or made larger: it stands where it was put, others make
 * room downwards, and everything moves up as far as it can.
 */
export function arranged(tiles: readonly Placed[], id: string, box: Box): Placed[] {
  const put = { id, ...inGrid(box) };
  const rest = tiles.filter((tile) => tile.id !== id).sort(byPlace);
  const held: Placed[] = [put];
  for (const tile of rest) held.push(lowered(tile, held));
  return packed(held);
}

/** Everything as far up as it can go, in the order from top to bottom. */
export function packed(tiles: readonly Placed[]): Placed[] {
  const done: Placed[] = [];
  for (const tile of [...tiles].sort(byPlace)) {
    let up = lowered(tile, done);
    while (up.y > 0 && !done.some((other) => overlaps({ ...up, y: up.y - 1 }, other))) {
      up = { ...up, y: up.y - 1 };
    }
    done.push(up);
  }
  return done.sort(byPlace);
}

/** Where a new tile of this size goes: under everything else. */
export function placeFor(tiles: readonly Box[], size: Pick<Box, 'w' | 'h'>): Box {
  return { x: 0, y: Math.max(0, ...tiles.map(({ y, h }) => y + h)), ...size };
}

function lowered(tile: Placed, others: readonly Placed[]): Placed {
  let at = tile;
  while (others.some((other) => overlaps(at, other))) at = { ...at, y: at.y + 1 };
  return at;
}

function byPlace(a: Placed, b: Placed): number {
  return a.y - b.y || a.x - b.x;
}

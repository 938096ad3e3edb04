import type { LinkType } from '@/shared/api/plan-types';
import type { Rect } from './bars';

export interface ChartLink {
  id: string;
  /** Rows. */
  from: number;
  to: number;
  type: LinkType;
  lagDays: number;
  critical: boolean;
  /** Stands for links of folded rows; cannot be edited. */
  folded: boolean;
}

/** Corners of a link, x and y in turn; the arrow points along the last piece. */
export type Route = number[];

const OUT = 8;

/** The way of a link from bar to bar, with right angles, past the rows between. */
export function routeOf(type: LinkType, from: Rect, to: Rect, rowHeight: number): Route {
  const leaves = type === 'FS' || type === 'FF' ? 1 : -1;
  const enters = type === 'FS' || type === 'SS' ? 1 : -1;
  const x0 = leaves === 1 ? from.x + from.width : from.x;
  const y0 = from.y + from.height / 2;
  const x1 = enters === 1 ? to.x : to.x + to.width;
  const y1 = to.y + to.height / 2;
  const down = y1 >= y0;
  if (leaves === enters) {
    const ahead = (x1 - x0) * leaves;
    // Right behind one another: straight along and down onto the bar.
    if (ahead >= -1 && ahead < 2 * OUT && y0 !== y1) {
      const x = x1 + leaves * Math.min(OUT, to.width / 2);
      return [x0, y0, x, y0, x, down ? to.y : to.y + to.height];
    }
    const out = x0 + leaves * OUT;
    if (ahead >= 2 * OUT) return [x0, y0, out, y0, out, y1, x1, y1];
    const between = down ? to.y - gapOf(to, rowHeight) : to.y + to.height + gapOf(to, rowHeight);
    // Onto something narrow right below, such as the milestone of the same day: from above.
    if (ahead >= -to.width - 1 && to.width < 3 * OUT) {
      const x = to.x + to.width / 2;
      return [x0, y0, out, y0, out, between, x, between, x, down ? to.y : to.y + to.height];
    }
    const into = x1 - leaves * OUT;
    return [x0, y0, out, y0, out, between, into, between, into, y1, x1, y1];
  }
  const side = leaves === 1 ? Math.max(x0, x1) + OUT : Math.min(x0, x1) - OUT;
  return [x0, y0, side, y0, side, y1, x1, y1];
}

/** From the edge of a bar to the line between two rows. */
function gapOf(rect: Rect, rowHeight: number): number {
  return (rowHeight - rect.height) / 2;
}

/** Whether a point lies on a route, `reach` pixels to each side. */
export function isOnRoute(route: Route, x: number, y: number, reach: number): boolean {
  for (let i = 0; i + 3 < route.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = route.slice(i, i + 4);
    const inX = x >= Math.min(ax, bx) - reach && x <= Math.max(ax, bx) + reach;
    const inY = y >= Math.min(ay, by) - reach && y <= Math.max(ay, by) + reach;
    if (inX && inY) return true;
  }
  return false;
}

const BUCKET = 64;
/** A link over more buckets than this is kept once, in the list of long ones. */
const LONG = 16;

export interface LinkIndex {
  links: readonly ChartLink[];
  /** Links that touch the rows `first` to `last`. */
  near: (first: number, last: number) => ChartLink[];
}

/** Finds the links that cross some rows without looking at all of them. */
export function indexLinks(links: readonly ChartLink[]): LinkIndex {
  const buckets = new Map<number, ChartLink[]>();
  const long: ChartLink[] = [];
  for (const link of links) {
    const low = Math.floor(Math.min(link.from, link.to) / BUCKET);
    const high = Math.floor(Math.max(link.from, link.to) / BUCKET);
    if (high - low > LONG) {
      long.push(link);
      continue;
    }
    for (let at = low; at <= high; at += 1) {
      const bucket = buckets.get(at);
      if (bucket === undefined) buckets.set(at, [link]);
      else bucket.push(link);
    }
  }
  const crosses = (link: ChartLink, first: number, last: number) =>
    Math.min(link.from, link.to) <= last && Math.max(link.from, link.to) >= first;
  return {
    links,
    near: (first, last) => {
      const found = new Set<ChartLink>();
      for (let at = Math.floor(first / BUCKET); at <= Math.floor(last / BUCKET); at += 1) {
        for (const link of buckets.get(at) ?? []) if (crosses(link, first, last)) found.add(link);
      }
      for (const link of long) if (crosses(link, first, last)) found.add(link);
      return [...found];
    },
  };
}

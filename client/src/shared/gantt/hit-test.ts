import { type Bar, barRect, type Rect } from './bars';
import { type ChartLink, isOnRoute, type LinkIndex, routeOf } from './links';
import type { Axis } from './time-axis';

export type Grip = 'move' | 'start' | 'finish' | 'progress';
export type End = 'start' | 'finish';

export type Hit =
  /** `grip` null: the bar may be looked at only. */
  | { on: 'bar'; row: number; grip: Grip | null }
  /** The dot beside the end of a bar, from which links are drawn. */
  | { on: 'dot'; row: number; end: End }
  | { on: 'link'; link: ChartLink }
  | { on: 'row'; row: number }
  | { on: 'nothing' };

/** Pixels of an edge that resizes. */
export const HANDLE = 6;
/** Pixels between a bar and its dot. */
export const DOT = 11;
const REACH = 7;

export interface Hittable {
  bars: readonly (Bar | null)[];
  links: LinkIndex | null;
  axis: Axis;
  rowHeight: number;
}

/** What is under a point of the chart; y counts from the first row. */
export function hitTest(chart: Hittable, x: number, y: number, coarse = false): Hit {
  const row = Math.floor(y / chart.rowHeight);
  const bar = chart.bars[row];
  if (row < 0 || bar === undefined) return { on: 'nothing' };
  if (bar !== null) {
    const rect = barRect(bar, row, chart.axis, chart.rowHeight);
    const grown = coarse ? 6 : 0;
    const onBar = barGrip(bar, rect, x, y, grown);
    if (onBar !== undefined) return { on: 'bar', row, grip: onBar };
    const end = dotAt(bar, rect, x, y);
    if (end !== null) return { on: 'dot', row, end };
  }
  const link = chart.links === null ? null : linkAt(chart, x, y, row);
  return link === null ? { on: 'row', row } : { on: 'link', link };
}

/** Undefined when the point is not on the bar. */
function barGrip(bar: Bar, rect: Rect, x: number, y: number, grown: number) {
  const { may } = bar;
  const right = rect.x + rect.width;
  if (bar.shape === 'task' && may.progress && x >= rect.x - 4 && x <= right + 4) {
    const at = rect.x + rect.width * bar.progress;
    const below = y - (rect.y + rect.height);
    if (below >= -2 && below <= 7 && Math.abs(x - at) <= HANDLE) return 'progress' as const;
  }
  if (y < rect.y - 3 - grown || y > rect.y + rect.height + 3 + grown) return undefined;
  // A narrow bar gives its handles room beside it.
  const inner = rect.width >= 3 * HANDLE ? HANDLE : rect.width / 3;
  const outer = rect.width >= 3 * HANDLE ? 2 : 4;
  if (x < rect.x - outer - grown || x > right + outer + grown) return undefined;
  if (bar.shape === 'task') {
    if (x > right - inner && may.resizeFinish) return 'finish' as const;
    if (x < rect.x + inner && may.resizeStart) return 'start' as const;
  }
  return may.move ? ('move' as const) : null;
}

function dotAt(bar: Bar, rect: Rect, x: number, y: number): End | null {
  if (!bar.may.link) return null;
  const off = Math.abs(y - (rect.y + rect.height / 2));
  if (off > REACH) return null;
  if (Math.abs(x - (rect.x + rect.width + DOT)) <= REACH) return 'finish';
  return Math.abs(x - (rect.x - DOT)) <= REACH ? 'start' : null;
}

function linkAt(chart: Hittable, x: number, y: number, row: number): ChartLink | null {
  const { bars, links, axis, rowHeight } = chart;
  for (const link of links?.near(row - 1, row + 1) ?? []) {
    const [from, to] = [bars[link.from], bars[link.to]];
    if (link.folded || from == null || to == null) continue;
    const route = routeOf(
      link.type,
      barRect(from, link.from, axis, rowHeight),
      barRect(to, link.to, axis, rowHeight),
      rowHeight,
    );
    if (isOnRoute(route, x, y, 4)) return link;
  }
  return null;
}

/** The end of the bar in `row` that is nearer to x, where a link being drawn would arrive. */
export function nearerEnd(chart: Hittable, row: number, x: number): End | null {
  const bar = chart.bars[row];
  if (bar == null) return null;
  const rect = barRect(bar, row, chart.axis, chart.rowHeight);
  return x <= rect.x + rect.width / 2 ? 'start' : 'finish';
}

import { barRect, type Rect } from './bars';
import { DOT } from './hit-test';
import { type Route, routeOf } from './links';
import { type LinkInHand, rowsIn, type Scene } from './scene';

type Canvas = CanvasRenderingContext2D;

const ROUND = 4;
const ARROW = 5;

/** Lines that cross the picture: all plain ones in one stroke, then the critical ones. */
export function drawLinks(canvas: Canvas, scene: Scene): void {
  const { bars, axis, rowHeight, palette, options, left, width } = scene;
  const [first, last] = rowsIn(scene);
  const plain: Route[] = [];
  const critical: Route[] = [];
  const chosen: Route[] = [];
  const hovered = scene.hover.on === 'link' ? scene.hover.link.id : null;
  for (const link of scene.links.near(first, last)) {
    const [from, to] = [bars[link.from], bars[link.to]];
    if (from == null || to == null) continue;
    // Lines follow what is being moved.
    const { ghosts } = scene;
    const a = barRect({ ...from, ...ghosts.get(link.from) }, link.from, axis, rowHeight);
    const b = barRect({ ...to, ...ghosts.get(link.to) }, link.to, axis, rowHeight);
    if (!isNear(a, b, left, left + width)) continue;
    const route = routeOf(link.type, a, b, rowHeight);
    if (link.id === scene.chosenLink || link.id === hovered) chosen.push(route);
    else if (options.critical && link.critical) critical.push(route);
    else plain.push(route);
  }
  stroke(canvas, plain, palette.link, 1);
  stroke(canvas, critical, palette.red, 1.5);
  stroke(canvas, chosen, palette.accent, 2);
}

function isNear(a: Rect, b: Rect, left: number, right: number): boolean {
  const low = Math.min(a.x, b.x) - 24;
  const high = Math.max(a.x + a.width, b.x + b.width) + 24;
  return high >= left && low <= right;
}

function stroke(canvas: Canvas, routes: readonly Route[], colour: string, width: number): void {
  if (routes.length === 0) return;
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.beginPath();
  for (const route of routes) trace(canvas, route);
  canvas.stroke();
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (const route of routes) arrow(canvas, route);
  canvas.fill();
}

/** The line with rounded elbows; half pixels keep it sharp. */
function trace(canvas: Canvas, route: Route): void {
  const at = (i: number) => Math.round(route[i] ?? 0) + 0.5;
  canvas.moveTo(at(0), at(1));
  for (let i = 2; i + 3 < route.length; i += 2) {
    const before = Math.abs(at(i) - at(i - 2)) + Math.abs(at(i + 1) - at(i - 1));
    const after = Math.abs(at(i + 2) - at(i)) + Math.abs(at(i + 3) - at(i + 1));
    const radius = Math.min(ROUND, before / 2, after / 2);
    canvas.arcTo(at(i), at(i + 1), at(i + 2), at(i + 3), radius);
  }
  canvas.lineTo(at(route.length - 2), at(route.length - 1));
}

function arrow(canvas: Canvas, route: Route): void {
  const end = route.length - 2;
  const x = Math.round(route[end] ?? 0) + 0.5;
  const y = Math.round(route[end + 1] ?? 0) + 0.5;
  const dx = Math.sign(x - 0.5 - Math.round(route[end - 2] ?? 0));
  const dy = Math.sign(y - 0.5 - Math.round(route[end - 1] ?? 0));
  canvas.moveTo(x, y);
  canvas.lineTo(x - dx * ARROW - dy * 3.5, y - dy * ARROW - dx * 3.5);
  canvas.lineTo(x - dx * ARROW + dy * 3.5, y - dy * ARROW + dx * 3.5);
  canvas.closePath();
}

/** The dashed line from the bar to the pointer, and the bar it would reach. */
export function drawLinkInHand(canvas: Canvas, scene: Scene, linking: LinkInHand): void {
  const { bars, axis, rowHeight, palette } = scene;
  const from = bars[linking.row];
  if (from == null) return;
  const a = barRect(from, linking.row, axis, rowHeight);
  const x0 = linking.end === 'finish' ? a.x + a.width + DOT : a.x - DOT;
  const y0 = a.y + a.height / 2;
  let [x1, y1] = [linking.x, linking.y];
  canvas.strokeStyle = palette.accent;
  canvas.lineWidth = 1.5;
  const target = linking.target;
  const to = target === null ? null : bars[target.row];
  if (target !== null && to != null) {
    const b = barRect(to, target.row, axis, rowHeight);
    canvas.beginPath();
    canvas.roundRect(b.x - 2.5, b.y - 2.5, b.width + 5, b.height + 5, 6);
    canvas.stroke();
    x1 = target.end === 'start' ? b.x - 3 : b.x + b.width + 3;
    y1 = b.y + b.height / 2;
  }
  canvas.setLineDash([4, 3]);
  canvas.beginPath();
  canvas.moveTo(x0, y0);
  canvas.lineTo(x1, y1);
  canvas.stroke();
  canvas.setLineDash([]);
  canvas.fillStyle = palette.accent;
  for (const [x, y] of [
    [x0, y0],
    [x1, y1],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x, y, 3.5, 0, 7);
    canvas.fill();
  }
}

import { drawBars } from './draw-bars';
import { drawHead } from './draw-head';
import { drawLinkInHand, drawLinks } from './draw-links';
import { offStretches } from './off-days';
import { rowsIn, type Scene } from './scene';
import { ticksOf } from './ticks';
import { dayAt, xOf } from './time-axis';

type Canvas = CanvasRenderingContext2D;

/** Below this many pixels a day, shaded weekends would only flicker. */
const SHADED_FROM = 2.5;

/** Draws what the scene shows: the chart, over it the head. */
export function drawScene(canvas: Canvas, scene: Scene): void {
  const { width, height, headHeight, palette } = scene;
  canvas.fillStyle = palette.bg;
  canvas.fillRect(0, 0, width, height);
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, headHeight, width, height - headHeight);
  canvas.clip();
  canvas.translate(0, headHeight);
  drawGround(canvas, scene);
  // From here on x and y are those of the whole chart.
  canvas.translate(-scene.left, -scene.top);
  drawToday(canvas, scene);
  if (scene.options.links) drawLinks(canvas, scene);
  drawBars(canvas, scene);
  if (scene.linking !== null) drawLinkInHand(canvas, scene, scene.linking);
  canvas.restore();
  if (headHeight > 0) drawHead(canvas, scene);
}

function drawGround(canvas: Canvas, scene: Scene): void {
  const { axis, palette, left, top, width, height, headHeight, rowHeight, bars } = scene;
  const tall = height - headHeight;
  const [first, last] = rowsIn(scene);
  const bottom = Math.min(tall, bars.length * rowHeight - top);
  const right = left + width;

  if (axis.pixels >= SHADED_FROM) {
    canvas.fillStyle = palette.dayOff;
    for (const stretch of offStretches(scene.off, dayAt(axis, left), dayAt(axis, right))) {
      const x = Math.round(xOf(axis, stretch.from) - left);
      const end = Math.round(xOf(axis, stretch.from + stretch.days) - left);
      canvas.fillRect(x, 0, end - x, tall);
    }
  }
  const wash = (row: number | null, colour: string, alpha: number) => {
    if (row === null || row < first || row > last) return;
    canvas.globalAlpha = alpha;
    canvas.fillStyle = colour;
    canvas.fillRect(0, row * rowHeight - top, width, rowHeight - 1);
    canvas.globalAlpha = 1;
  };
  if (scene.hoverRow !== scene.selected) wash(scene.hoverRow, palette.hover, 0.7);
  if (scene.active !== scene.selected) wash(scene.active, palette.chosen, 0.5);
  wash(scene.selected, palette.chosen, 0.85);

  canvas.fillStyle = palette.line;
  const { lower, upper } = ticksOf(axis, left, right, scene.language);
  for (const tick of lower) {
    canvas.globalAlpha = tick.strong ? 0.9 : 0.45;
    canvas.fillRect(Math.round(tick.x - left), 0, 1, tall);
  }
  canvas.globalAlpha = 1;
  for (const tick of upper) canvas.fillRect(Math.round(tick.x - left), 0, 1, tall);
  for (let row = first; row <= last; row += 1) {
    canvas.fillRect(0, (row + 1) * rowHeight - 1 - top, width, 1);
  }
  // Below the last row there is nothing to plan: the ground goes quiet.
  if (bottom < tall) {
    canvas.globalAlpha = 0.6;
    canvas.fillStyle = palette.bg;
    canvas.fillRect(0, Math.max(0, bottom), width, tall - bottom);
    canvas.globalAlpha = 1;
  }
}

function drawToday(canvas: Canvas, scene: Scene): void {
  const { axis, palette, today, left, top, width, height } = scene;
  const x = Math.round(xOf(axis, today + 0.5));
  if (x < left - 2 || x > left + width + 2) return;
  canvas.fillStyle = palette.accent;
  canvas.globalAlpha = 0.75;
  canvas.fillRect(x - 0.75, top, 1.5, height);
  canvas.globalAlpha = 1;
}

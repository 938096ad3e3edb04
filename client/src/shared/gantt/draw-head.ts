import { fontOf, textWidth } from './draw-text';
import type { Scene } from './scene';
import { type Tick, ticksOf } from './ticks';
import { xOf, zoomOf } from './time-axis';

type Canvas = CanvasRenderingContext2D;

/** Two rows: months over days or weeks, quarters over months. The upper name stays in sight. */
export function drawHead(canvas: Canvas, scene: Scene): void {
  const { width, headHeight, palette, axis, left, language } = scene;
  const half = headHeight / 2;
  canvas.fillStyle = palette.bg2;
  canvas.fillRect(0, 0, width, headHeight);
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  const { upper, lower } = ticksOf(axis, left, left + width, language);
  canvas.font = fontOf(palette, 12, 500);
  upper.forEach((tick, index) => {
    const x = tick.x - left;
    canvas.fillStyle = palette.line;
    if (index > 0) canvas.fillRect(Math.round(x), 0, 1, headHeight);
    canvas.fillStyle = palette.text;
    const wide = textWidth(canvas, tick.label);
    // Pushed out by the next name, not written over it.
    const at = Math.min(Math.max(x, 0) + 6, x + tick.width - wide - 6);
    if (tick.width > wide + 8) canvas.fillText(tick.label, at, half / 2 + 1);
  });
  canvas.font = fontOf(palette, 11, 400);
  const chip = chipAt(canvas, scene);
  for (const tick of lower) drawLower(canvas, scene, tick, chip);
  canvas.fillStyle = palette.line;
  canvas.fillRect(0, headHeight - 1, width, 1);
  drawTodayChip(canvas, scene);
}

function drawLower(canvas: Canvas, scene: Scene, tick: Tick, chip: [number, number]): void {
  const { headHeight, palette, axis, left, off, texts } = scene;
  const x = tick.x - left;
  const middle = headHeight * 0.75;
  canvas.fillStyle = palette.line;
  if (zoomOf(axis.pixels) !== 'day') canvas.fillRect(Math.round(x), headHeight - 8, 1, 8);
  if (zoomOf(axis.pixels) !== 'day') {
    canvas.fillStyle = palette.quiet;
    // The mark of today covers what it would touch.
    const end = x + 5 + textWidth(canvas, tick.label);
    if (end < chip[0] - 3 || x + 5 > chip[1] + 3) canvas.fillText(tick.label, x + 5, middle);
    return;
  }
  const mark = off.markOf(tick.day);
  const label =
    mark !== null && tick.width >= 40
      ? `${tick.label.replace(/[^\d]/g, '')} ${mark === 'off' ? texts.off : texts.makeUp}`
      : tick.label;
  canvas.fillStyle =
    mark === 'off' ? palette.redText : off.isOff(tick.day) ? palette.faint : palette.quiet;
  if (mark === 'makeUp') canvas.fillStyle = palette.orangeText;
  const wide = textWidth(canvas, label);
  canvas.fillText(label, x + Math.max(2, (tick.width - wide) / 2), middle);
}

/** From where to where the mark of today reaches. */
function chipAt(canvas: Canvas, { axis, left, today, texts }: Scene): [number, number] {
  const wide = textWidth(canvas, texts.today) + 12;
  const x = xOf(axis, today + 0.5) - left;
  return [Math.round(x - wide / 2), Math.round(x - wide / 2) + wide];
}

function drawTodayChip(canvas: Canvas, scene: Scene): void {
  const { headHeight, palette, width, texts } = scene;
  canvas.font = fontOf(palette, 11, 500);
  const [from, to] = chipAt(canvas, scene);
  if (to < 0 || from > width) return;
  canvas.fillStyle = palette.accent;
  canvas.beginPath();
  canvas.roundRect(from, headHeight - 20, to - from, 16, 4);
  canvas.fill();
  canvas.fillRect(Math.round((from + to) / 2) - 0.75, headHeight - 4, 1.5, 4);
  canvas.fillStyle = palette.onAccent;
  canvas.fillText(texts.today, from + 6, headHeight - 11.5);
}

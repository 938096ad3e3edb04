import { barRect } from './bars';
import { DOT } from './hit-test';
import type { Scene } from './scene';

type Canvas = CanvasRenderingContext2D;

/** What may be gripped on the bar under the pointer: ends, progress, and dots to draw links from. */
export function drawHandles(canvas: Canvas, scene: Scene): void {
  const row = scene.hoverRow;
  if (row === null || scene.held !== null || scene.linking !== null) return;
  const bar = scene.bars[row];
  if (bar == null) return;
  const { axis, rowHeight, palette, hover } = scene;
  const rect = barRect(bar, row, axis, rowHeight);
  const middle = rect.y + rect.height / 2;
  if (bar.may.link) {
    for (const [end, x] of [
      ['start', rect.x - DOT],
      ['finish', rect.x + rect.width + DOT],
    ] as const) {
      const on = hover.on === 'dot' && hover.end === end;
      canvas.beginPath();
      canvas.arc(x, middle, on ? 4.5 : 3.5, 0, 7);
      canvas.fillStyle = on ? palette.accent : palette.bg;
      canvas.fill();
      canvas.strokeStyle = on ? palette.accent : palette.strong;
      canvas.lineWidth = 1.5;
      canvas.stroke();
    }
  }
  if (bar.shape !== 'task') return;
  canvas.fillStyle = palette.onAccent;
  const grip = hover.on === 'bar' ? hover.grip : null;
  const ends: number[] = [];
  if (bar.may.resizeStart && rect.width >= 18) ends.push(rect.x + 2.5);
  if (bar.may.resizeFinish && rect.width >= 18) ends.push(rect.x + rect.width - 4);
  canvas.globalAlpha = 0.85;
  for (const x of ends) {
    canvas.beginPath();
    canvas.roundRect(x, rect.y + 4, 1.5, rect.height - 8, 1);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
  if (!bar.may.progress) return;
  const x = rect.x + rect.width * bar.progress;
  const y = rect.y + rect.height - 1;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x + 4.5, y + 6);
  canvas.lineTo(x - 4.5, y + 6);
  canvas.closePath();
  canvas.fillStyle = grip === 'progress' ? palette.accent : palette.bg;
  canvas.fill();
  canvas.strokeStyle = grip === 'progress' ? palette.accent : palette.strong;
  canvas.lineWidth = 1;
  canvas.stroke();
}

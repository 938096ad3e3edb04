import { type Bar, isBefore, labelX, type Rect } from './bars';
import { fontOf, textWidth } from './draw-text';
import type { Scene } from './scene';

type Canvas = CanvasRenderingContext2D;

/** Who owns it, and how late it is; a halo keeps it readable over lines. */
export function drawLabel(canvas: Canvas, scene: Scene, bar: Bar, rect: Rect, row: number): void {
  const { palette, options } = scene;
  const strong = bar.shape === 'milestone';
  // Beside a bar that is out of sight there is a hint where it is, and room for one word.
  const before = isBefore(rect, scene.left) && !scene.paper;
  const text = before ? '' : labelOf(bar, options.label);
  if (text === '' && bar.late === '') return;
  const dotted = scene.hover.on !== 'nothing' && scene.hoverRow === row && bar.may.link;
  const x = before ? scene.left + 18 : labelX(rect) + (dotted ? 14 : 4);
  if (x > scene.left + scene.width) return;
  const y = rect.y + rect.height / 2 + 0.5;
  canvas.font = fontOf(palette, 12, 400);
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = palette.bg;
  canvas.lineWidth = 3;
  const write = (part: string, at: number, colour: string) => {
    canvas.strokeText(part, at, y);
    canvas.fillStyle = colour;
    canvas.fillText(part, at, y);
  };
  if (text !== '') write(text, x, strong ? palette.text : palette.quiet);
  if (bar.late !== '') {
    const at = x + (text === '' ? 0 : textWidth(canvas, text) + 8);
    write(bar.late, at, palette.redText);
  }
}

function labelOf(bar: Bar, what: Scene['options']['label']): string {
  if (what === 'none') return '';
  if (bar.shape === 'milestone') return bar.name;
  if (what === 'owner') return bar.shape === 'phase' ? '' : bar.owner;
  if (what === 'name' || bar.owner === '' || bar.shape === 'phase') return bar.name;
  return `${bar.name} · ${bar.owner}`;
}

/** The new dates, above the bar that is held. */
export function drawTip(canvas: Canvas, scene: Scene, rect: Rect, tip: string): void {
  const { palette, left, top, width } = scene;
  canvas.font = fontOf(palette, 12, 500);
  const wide = textWidth(canvas, tip) + 14;
  const middle = rect.x + rect.width / 2 - wide / 2;
  const x = Math.min(Math.max(middle, left + 4), left + width - wide - 4);
  const above = rect.y - 28 >= top;
  const y = above ? rect.y - 28 : rect.y + rect.height + 6;
  canvas.fillStyle = palette.tip;
  canvas.beginPath();
  canvas.roundRect(x, y, wide, 22, 5);
  canvas.fill();
  canvas.fillStyle = palette.tipText;
  canvas.textAlign = 'left';
  canvas.textBaseline = 'middle';
  canvas.fillText(tip, x + 7, y + 11.5);
}

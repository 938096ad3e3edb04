import { fontOf, textWidth } from './draw-text';
import type { Palette } from './palette';

type Canvas = CanvasRenderingContext2D;

const SIGNS = [
  'plain',
  'critical',
  'done',
  'blocked',
  'phase',
  'milestone',
  'slack',
  'deadline',
  'today',
] as const;

export type LegendTexts = Record<(typeof SIGNS)[number], string>;

/** A line of signs with their names, as far as there is room. */
export function drawLegend(
  canvas: Canvas,
  palette: Palette,
  texts: LegendTexts,
  left: number,
  y: number,
  room: number,
): void {
  canvas.font = fontOf(palette, 11, 400);
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  let x = left;
  for (const sign of SIGNS) {
    const wide = textWidth(canvas, texts[sign]);
    if (x + 24 + wide > room) return;
    drawSign(canvas, palette, sign, x, y);
    canvas.fillStyle = palette.quiet;
    canvas.fillText(texts[sign], x + 24, y);
    x += 24 + wide + 16;
  }
}

function drawSign(
  canvas: Canvas,
  palette: Palette,
  sign: (typeof SIGNS)[number],
  x: number,
  y: number,
): void {
  const bar = (colour: string, strong: string | null) => {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.roundRect(x, y - 5, 18, 9, 2.5);
    canvas.fill();
    if (strong === null) return;
    canvas.fillStyle = strong;
    canvas.beginPath();
    canvas.roundRect(x, y - 5, 9, 9, [2.5, 0, 0, 2.5]);
    canvas.fill();
  };
  canvas.lineWidth = 1;
  switch (sign) {
    case 'plain':
      bar(palette.bar, palette.barDone);
      return;
    case 'critical':
      bar(palette.critical, palette.criticalDone);
      return;
    case 'done':
      bar(palette.finishedDone, null);
      return;
    case 'blocked':
      bar(palette.blocked, palette.blockedDone);
      return;
    case 'phase':
      canvas.fillStyle = palette.phase;
      canvas.fillRect(x, y - 3, 18, 4);
      canvas.fillRect(x, y - 3, 2, 7);
      canvas.fillRect(x + 16, y - 3, 2, 7);
      return;
    case 'milestone':
      canvas.fillStyle = palette.milestone;
      canvas.beginPath();
      canvas.moveTo(x + 9, y - 6);
      canvas.lineTo(x + 15, y);
      canvas.lineTo(x + 9, y + 6);
      canvas.lineTo(x + 3, y);
      canvas.fill();
      return;
    case 'slack':
      canvas.strokeStyle = palette.faint;
      canvas.setLineDash([2, 2]);
      canvas.beginPath();
      canvas.moveTo(x, y + 0.5);
      canvas.lineTo(x + 17, y + 0.5);
      canvas.stroke();
      canvas.setLineDash([]);
      canvas.fillStyle = palette.faint;
      canvas.fillRect(x + 17, y - 4, 1, 8);
      return;
    case 'deadline':
      canvas.fillStyle = palette.strong;
      canvas.fillRect(x + 13, y - 6, 1, 12);
      canvas.beginPath();
      canvas.moveTo(x + 13, y - 6);
      canvas.lineTo(x + 6, y - 3);
      canvas.lineTo(x + 13, y);
      canvas.fill();
      return;
    default:
      canvas.fillStyle = palette.accent;
      canvas.fillRect(x + 8, y - 6, 1.5, 12);
  }
}

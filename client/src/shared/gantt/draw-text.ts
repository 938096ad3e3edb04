import type { Palette } from './palette';

const widths = new Map<string, number>();

export function fontOf(palette: Palette, size: number, weight: number): string {
  return `${weight} ${size}px ${palette.font}`;
}

/** Measuring is dear and the same names come again with every frame. */
export function textWidth(canvas: CanvasRenderingContext2D, text: string): number {
  const key = `${canvas.font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    width = canvas.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(canvas: CanvasRenderingContext2D, text: string, room: number): string {
  if (textWidth(canvas, text) <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (canvas.measureText(`${text.slice(0, middle)}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${text.slice(0, low)}…`;
}

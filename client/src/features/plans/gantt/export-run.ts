import {
  drawSheet,
  drawSheetFoot,
  drawSheetRows,
  drawSheetTitle,
  type SheetContent,
  textsOf,
} from '@/shared/gantt/draw-sheet';
import { type PdfPage, pdfFile } from '@/shared/gantt/pdf';
import { pngFile } from '@/shared/gantt/png';
import { Packer } from '@/shared/gantt/raster';
import { FOOT, HEAD, MARGIN, oneSheet, ROW, type Sheet, TITLE } from '@/shared/gantt/sheets';
import type { Axis } from '@/shared/gantt/time-axis';

/** Dots for each pixel of the drawing on paper: about 215 to the inch. */
const FINE = 2.25;
/** No browser opens a picture with more. */
const WIDEST = 24_000;
const LARGEST = 160_000_000;
const STRIP_ROWS = 8;

type Progress = (page: number, pages: number) => void;

/** A canvas that draws one strip after the other. */
function brush(width: number, height: number, scale: number, ground: string) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('No canvas of this size.');
  // To the last dot, which a size that is no whole number would leave half black.
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  return { canvas, context };
}

/** Lets the page breathe between two strips. */
const pause = () => new Promise((done) => setTimeout(done, 0));

/** Dots per pixel at which the whole chart is still a picture that can be opened. */
export function pngScale(sheet: Pick<Sheet, 'width' | 'height'>): number {
  const wide = WIDEST / sheet.width;
  const large = Math.sqrt(LARGEST / (sheet.width * sheet.height));
  return Math.min(2, wide, large);
}

/** The whole chart as one picture, drawn in strips so that no canvas is too large. */
export async function exportPng(
  axis: Axis,
  content: SheetContent,
  progress: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = oneSheet(content.rows.length, axis);
  const scale = pngScale(sheet);
  const width = Math.round(sheet.width * scale);
  const packer = new Packer(width);
  const strips = Math.ceil(content.rows.length / STRIP_ROWS);
  let height = 0;
  // Strips end on whole dots; what is lost by it is less than a dot.
  const strip = async (tall: number, draw: (canvas: CanvasRenderingContext2D) => void) => {
    const { canvas, context } = brush(sheet.width, tall, scale, content.scene.palette.bg);
    draw(context);
    const { data } = context.getImageData(0, 0, width, canvas.height);
    await packer.add({ width, height: canvas.height, data });
    height += canvas.height;
    await pause();
  };
  await strip(MARGIN + TITLE, (canvas) => drawSheetTitle(canvas, sheet, content));
  for (let at = 0; at < strips; at += 1) {
    const first = at * STRIP_ROWS;
    const end = Math.min(content.rows.length, first + STRIP_ROWS);
    const withHead = at === 0;
    await strip((withHead ? HEAD : 0) + (end - first) * ROW, (canvas) =>
      drawSheetRows(canvas, sheet, content, first, end, withHead),
    );
    progress(at + 1, strips);
  }
  await strip(FOOT + MARGIN, (canvas) => {
    canvas.translate(0, FOOT + MARGIN - sheet.height);
    drawSheetFoot(canvas, sheet, content);
  });
  return pngFile(width, height, await packer.done(), Math.round(3_780 * scale));
}

/** The chart on sheets of paper. */
export async function exportPdf(
  sheets: readonly Sheet[],
  content: (page: number, pages: number) => SheetContent,
  progress: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const pages: PdfPage[] = [];
  for (const [index, sheet] of sheets.entries()) {
    progress(index + 1, sheets.length);
    await pause();
    const said = content(index + 1, sheets.length);
    const { canvas, context } = brush(sheet.width, sheet.height, FINE, said.scene.palette.bg);
    drawSheet(context, sheet, said);
    const { width, height } = canvas;
    const packer = new Packer(width);
    await packer.add({ width, height, data: context.getImageData(0, 0, width, height).data });
    pages.push({
      width: sheet.width * 0.75,
      height: sheet.height * 0.75,
      image: { width, height, packed: await packer.done() },
      texts: textsOf(sheet, said),
    });
  }
  return pdfFile(content(1, sheets.length).title, pages);
}

/** Gives a file to the person. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

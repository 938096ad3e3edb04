import { drawScene } from './draw-chart';
import { drawLegend, type LegendTexts } from './draw-legend';
import { fitted, fontOf, textWidth } from './draw-text';
import type { PdfText } from './pdf';
import type { Scene } from './scene';
import { COLUMNS, FOOT, HEAD, MARGIN, ROW, type Sheet, TITLE, tableWidth } from './sheets';

type Canvas = CanvasRenderingContext2D;

export interface SheetRow {
  outline: string;
  name: string;
  owner: string;
  start: string;
  finish: string;
  /** 1 = top. */
  level: number;
  strong: boolean;
  milestone: boolean;
}

export interface SheetContent {
  /** All rows of the chart; `scene` draws the same ones. */
  rows: readonly SheetRow[];
  scene: Omit<Scene, 'left' | 'top' | 'width' | 'height' | 'rowHeight' | 'headHeight'>;
  title: string;
  /** Beside the title: the period. */
  subtitle: string;
  /** At the right: when and by whom. */
  made: string;
  page: string;
  heads: Record<(typeof COLUMNS)[number]['key'], string>;
  legend: LegendTexts;
}

/** Plan, period and origin over the chart. */
export function drawSheetTitle(canvas: Canvas, sheet: Sheet, content: SheetContent): void {
  const { palette } = content.scene;
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  const y = MARGIN + TITLE / 2 - 8;
  canvas.font = fontOf(palette, 12, 400);
  const room = sheet.width - 2 * MARGIN - textWidth(canvas, content.made) - 24;
  canvas.font = fontOf(palette, 18, 600);
  canvas.fillStyle = palette.text;
  const title = fitted(canvas, content.title, room * 0.75);
  canvas.fillText(title, MARGIN, y);
  const after = MARGIN + textWidth(canvas, title) + 14;
  canvas.font = fontOf(palette, 12, 400);
  canvas.fillStyle = palette.quiet;
  canvas.fillText(content.subtitle, after, y + 1);
  canvas.textAlign = 'right';
  canvas.fillText(content.made, sheet.width - MARGIN, y + 1);
  canvas.textAlign = 'left';
}

/** The rows `first` to `end` with their part of the chart, from y = 0; with the head above them. */
export function drawSheetRows(
  canvas: Canvas,
  sheet: Sheet,
  content: SheetContent,
  first: number,
  end: number,
  withHead: boolean,
): void {
  const table = tableWidth(sheet.columns);
  const head = withHead ? HEAD : 0;
  const height = head + (end - first) * ROW;
  canvas.save();
  canvas.translate(MARGIN + table, 0);
  canvas.beginPath();
  canvas.rect(0, 0, sheet.chartWidth, height);
  canvas.clip();
  drawScene(canvas, {
    ...content.scene,
    left: sheet.left,
    top: first * ROW,
    width: sheet.chartWidth,
    height,
    rowHeight: ROW,
    headHeight: head,
  });
  canvas.restore();
  canvas.save();
  canvas.translate(MARGIN, 0);
  drawTable(canvas, sheet, content, first, end, head);
  canvas.restore();
}

function drawTable(
  canvas: Canvas,
  sheet: Sheet,
  { rows, heads, scene: { palette } }: SheetContent,
  first: number,
  end: number,
  head: number,
): void {
  const columns = COLUMNS.slice(0, sheet.columns);
  const table = tableWidth(sheet.columns);
  const height = head + (end - first) * ROW;
  canvas.textBaseline = 'middle';
  if (head > 0) {
    canvas.fillStyle = palette.bg2;
    canvas.fillRect(0, 0, table, head);
    canvas.fillStyle = palette.quiet;
    canvas.font = fontOf(palette, 12, 400);
    let x = 0;
    for (const column of columns) {
      canvas.fillText(heads[column.key], x + 6, head - 12);
      x += column.width;
    }
  }
  rows.slice(first, end).forEach((row, index) => {
    const y = head + index * ROW;
    let x = 0;
    for (const column of columns) {
      const indent = column.key === 'name' ? (row.level - 1) * 12 : 0;
      const mark = column.key === 'name' && row.milestone ? 14 : 0;
      canvas.font = fontOf(palette, 12, row.strong && column.key !== 'outline' ? 600 : 400);
      canvas.fillStyle = column.key === 'outline' ? palette.quiet : palette.text;
      const room = column.width - 10 - indent - mark;
      const text = fitted(canvas, row[column.key], room);
      canvas.fillText(text, x + 6 + indent + mark, y + ROW / 2);
      if (mark > 0) {
        canvas.fillStyle = palette.milestone;
        canvas.fillText('◆', x + 6 + indent, y + ROW / 2);
      }
      x += column.width;
    }
    canvas.fillStyle = palette.line;
    canvas.fillRect(0, y + ROW - 1, table, 1);
  });
  canvas.fillStyle = palette.line;
  if (head > 0) {
    canvas.fillRect(0, 0, table + sheet.chartWidth, 1);
    canvas.fillRect(0, head - 1, table, 1);
  }
  canvas.fillRect(0, 0, 1, height);
  canvas.fillRect(table - 1, 0, 1, height);
  canvas.fillRect(table + sheet.chartWidth - 1, 0, 1, height);
}

/** What the signs mean, and which page it is; its lower edge is that of the sheet. */
export function drawSheetFoot(canvas: Canvas, sheet: Sheet, content: SheetContent): void {
  const { palette } = content.scene;
  const y = sheet.height - MARGIN - FOOT / 2 + 8;
  canvas.font = fontOf(palette, 12, 400);
  const room = sheet.width - MARGIN - textWidth(canvas, content.page) - 24;
  drawLegend(canvas, palette, content.legend, MARGIN, y, room);
  canvas.font = fontOf(palette, 12, 400);
  canvas.fillStyle = palette.quiet;
  canvas.textAlign = 'right';
  canvas.fillText(content.page, sheet.width - MARGIN, y);
  canvas.textAlign = 'left';
}

/** A whole sheet of paper. */
export function drawSheet(canvas: Canvas, sheet: Sheet, content: SheetContent): void {
  canvas.fillStyle = content.scene.palette.bg;
  canvas.fillRect(0, 0, sheet.width, sheet.height);
  drawSheetTitle(canvas, sheet, content);
  canvas.save();
  canvas.translate(0, MARGIN + TITLE);
  drawSheetRows(canvas, sheet, content, sheet.firstRow, sheet.endRow, true);
  canvas.restore();
  drawSheetFoot(canvas, sheet, content);
}

const POINT = 0.75;

/** The words of a sheet where they stand, for searching. */
export function textsOf(sheet: Sheet, content: SheetContent): PdfText[] {
  const at = (x: number, y: number, size: number, text: string): PdfText => ({
    x: x * POINT,
    y: (sheet.height - y) * POINT,
    size: size * POINT,
    text,
  });
  const top = MARGIN + TITLE + HEAD;
  const texts = [at(MARGIN, MARGIN + 24, 18, content.title)];
  content.rows.slice(sheet.firstRow, sheet.endRow).forEach((row, index) => {
    let x = MARGIN;
    for (const column of COLUMNS.slice(0, sheet.columns)) {
      const indent = column.key === 'name' ? (row.level - 1) * 12 : 0;
      const text = row[column.key];
      if (text !== '') texts.push(at(x + 6 + indent, top + index * ROW + 17, 12, text));
      x += column.width;
    }
  });
  return texts;
}

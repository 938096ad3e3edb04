import type { Axis, DayNumber } from './time-axis';

export type Paper = 'A4' | 'A3';

/** Landscape, in pixels of 96 to the inch. */
export const PAPERS: Record<Paper, { width: number; height: number }> = {
  A4: { width: 1123, height: 794 },
  A3: { width: 1587, height: 1123 },
};

export const MARGIN = 32;
export const TITLE = 46;
export const FOOT = 30;
export const HEAD = 44;
export const ROW = 26;

/** The whole table stands on the left sheets, number and name on those further right. */
export const COLUMNS = [
  { key: 'outline', width: 48 },
  { key: 'name', width: 236 },
  { key: 'owner', width: 76 },
  { key: 'start', width: 60 },
  { key: 'finish', width: 60 },
] as const;

export interface Sheet {
  width: number;
  height: number;
  /** How many of the columns it has. */
  columns: number;
  firstRow: number;
  /** Behind the last. */
  endRow: number;
  /** Pixels of the chart left of it. */
  left: number;
  chartWidth: number;
}

export function tableWidth(columns: number): number {
  return COLUMNS.slice(0, columns).reduce((sum, column) => sum + column.width, 0);
}

/** All of it on one sheet as large as it needs to be. */
export function oneSheet(rows: number, axis: Axis): Sheet {
  const chartWidth = Math.ceil(axis.days * axis.pixels);
  return {
    width: 2 * MARGIN + tableWidth(COLUMNS.length) + chartWidth,
    height: 2 * MARGIN + TITLE + HEAD + rows * ROW + FOOT,
    columns: COLUMNS.length,
    firstRow: 0,
    endRow: rows,
    left: 0,
    chartWidth,
  };
}

/** Pixels right of the last bar, for its name. */
const ROOM = 132;
/** Days before the first bar. */
const BEFORE = 2;

type Spans = readonly { start: DayNumber; finish: DayNumber }[];

/** The days of the items with a little room, without the long run-out of the screen. */
export function tightAxis(spans: Spans, today: DayNumber, pixels: number): Axis {
  const [first, last] = boundsOf(spans, today);
  const from = first - BEFORE;
  return { from, pixels, days: last - from + 1 + Math.ceil(ROOM / pixels) };
}

/** The same at the scale at which all of it stands beside the table on one sheet. */
export function fittingAxis(spans: Spans, today: DayNumber, paper: Paper): Axis {
  const [first, last] = boundsOf(spans, today);
  const from = first - BEFORE;
  const width = PAPERS[paper].width - 2 * MARGIN - tableWidth(COLUMNS.length);
  const pixels = Math.min(72, (width - ROOM) / (last - from + 1));
  return { from, pixels, days: width / pixels };
}

function boundsOf(spans: Spans, today: DayNumber): [DayNumber, DayNumber] {
  if (spans.length === 0) return [today, today + 30];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, finish } of spans) {
    first = Math.min(first, start);
    last = Math.max(last, finish);
  }
  return [first, last];
}

/** The chart on sheets of paper: from top to bottom, then further right. */
export function sheetsOf(paper: Paper, rows: number, axis: Axis): Sheet[] {
  const { width, height } = PAPERS[paper];
  const perSheet = Math.max(1, Math.floor((height - 2 * MARGIN - TITLE - HEAD - FOOT) / ROW));
  const whole = axis.days * axis.pixels;
  const sheets: Sheet[] = [];
  // Half a pixel of rounding is no reason for another sheet.
  for (let left = 0; left === 0 || left < whole - 0.5; ) {
    const columns = left === 0 ? COLUMNS.length : 2;
    const chartWidth = width - 2 * MARGIN - tableWidth(columns);
    for (let firstRow = 0; firstRow === 0 || firstRow < rows; firstRow += perSheet) {
      const endRow = Math.min(rows, firstRow + perSheet);
      sheets.push({ width, height, columns, firstRow, endRow, left, chartWidth });
    }
    left += chartWidth;
  }
  return sheets;
}

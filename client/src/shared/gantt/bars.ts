import { type Axis, type DayNumber, xOf } from './time-axis';

export type BarShape = 'task' | 'phase' | 'milestone';
export type BarTone = 'plain' | 'critical' | 'done' | 'blocked';

/** What is drawn in one row. */
export interface Bar {
  id: string;
  shape: BarShape;
  start: DayNumber;
  /** The last day, included. */
  finish: DayNumber;
  /** 0–1. */
  progress: number;
  tone: BarTone;
  critical: boolean;
  /** The last day it may finish without moving the end; null when there is no slack to show. */
  slackTo: DayNumber | null;
  deadline: DayNumber | null;
  name: string;
  owner: string;
  /** Such as 晚 3 天; empty when it is not late. */
  late: string;
  /** What a pointer may do with it. */
  may: BarRights;
}

export interface BarRights {
  move: boolean;
  resizeStart: boolean;
  resizeFinish: boolean;
  progress: boolean;
  link: boolean;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function barHeight(rowHeight: number): number {
  return Math.round((rowHeight * 0.53) / 2) * 2;
}

/** Half the diagonal of a milestone. */
export function diamondOf(rowHeight: number): number {
  return Math.round(rowHeight * 0.24);
}

/** The box of a bar in the chart, y counted from the first row. */
export function barRect(
  bar: Pick<Bar, 'shape' | 'start' | 'finish'>,
  row: number,
  axis: Axis,
  rowHeight: number,
): Rect {
  const height = barHeight(rowHeight);
  const y = row * rowHeight + Math.floor((rowHeight - 1 - height) / 2);
  const x = xOf(axis, bar.start);
  const end = xOf(axis, bar.finish + 1);
  if (bar.shape === 'milestone') {
    // Reached at the end of its day, drawn inside that day.
    const half = diamondOf(rowHeight);
    const centre = end - Math.min(half + 1, axis.pixels / 2);
    return { x: centre - half, y: y + height / 2 - half, width: 2 * half, height: 2 * half };
  }
  return { x, y, width: Math.max(3, end - x), height };
}

/** Whether the whole of it has been scrolled away to the left. */
export function isBefore(rect: Rect, left: number): boolean {
  return rect.x + rect.width <= left;
}

/** Where the name of whoever owns a bar begins. */
export function labelX(rect: Rect): number {
  return rect.x + rect.width + 8;
}

import { describe, expect, it } from 'vitest';
import type { Bar } from './bars';
import { type Hittable, hitTest, nearerEnd } from './hit-test';
import { indexLinks } from './links';

const ALL = { move: true, resizeStart: true, resizeFinish: true, progress: true, link: true };
const bar = (start: number, finish: number, more: Partial<Bar> = {}): Bar => ({
  id: `${start}`,
  shape: 'task',
  start,
  finish,
  progress: 0.5,
  tone: 'plain',
  critical: false,
  slackTo: null,
  deadline: null,
  name: '',
  owner: '',
  late: '',
  may: ALL,
  ...more,
});
const chart: Hittable = {
  bars: [
    bar(10, 19),
    null,
    bar(20, 20, { shape: 'milestone' }),
    bar(30, 39, { may: { ...ALL, move: false } }),
  ],
  links: indexLinks([
    { id: 'l', from: 0, to: 3, type: 'FS', lagDays: 0, critical: false, folded: false },
  ]),
  axis: { from: 0, days: 100, pixels: 10 },
  rowHeight: 30,
};
// The first bar stands from x 100 to 200, y 6 to 22.
const at = (x: number, y: number, coarse = false) => hitTest(chart, x, y, coarse);

describe('what is under the pointer', () => {
  it('moves in the middle and resizes within six pixels of an end', () => {
    expect(at(140, 14)).toEqual({ on: 'bar', row: 0, grip: 'move' });
    expect(at(195, 14)).toEqual({ on: 'bar', row: 0, grip: 'finish' });
    expect(at(193, 14)).toEqual({ on: 'bar', row: 0, grip: 'move' });
    expect(at(104, 14)).toEqual({ on: 'bar', row: 0, grip: 'start' });
  });
  it('holds the progress just below the bar', () => {
    expect(at(151, 26)).toEqual({ on: 'bar', row: 0, grip: 'progress' });
  });
  it('draws a link from the dot beside an end', () => {
    expect(at(211, 14)).toEqual({ on: 'dot', row: 0, end: 'finish' });
    expect(at(89, 14)).toEqual({ on: 'dot', row: 0, end: 'start' });
  });
  it('finds links between bars, and rows where nothing is', () => {
    expect(at(208, 60)).toMatchObject({ on: 'link', link: { id: 'l' } });
    expect(at(600, 45)).toEqual({ on: 'row', row: 1 });
    expect(at(600, 900)).toEqual({ on: 'nothing' });
    expect(at(600, -1)).toEqual({ on: 'nothing' });
  });
  it('only shows what may not be changed', () => {
    expect(at(350, 104)).toEqual({ on: 'bar', row: 3, grip: null });
  });
  it('moves a milestone and never stretches it', () => {
    expect(at(205, 74)).toEqual({ on: 'bar', row: 2, grip: 'move' });
  });
  it('is kinder to fingers', () => {
    expect(at(140, 28).on).toBe('row');
    expect(at(140, 28, true)).toEqual({ on: 'bar', row: 0, grip: 'move' });
  });
});

it('a link being drawn arrives at the nearer end', () => {
  expect(nearerEnd(chart, 0, 120)).toBe('start');
  expect(nearerEnd(chart, 0, 180)).toBe('finish');
  expect(nearerEnd(chart, 1, 180)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { dragged, linkTypeOf, patchOf, stepped } from './drag';
import { offDaysOf } from './off-days';
import { dayNumber, dayText } from './time-axis';

const off = offDaysOf([]);
const axis = { from: dayNumber('2026-11-02'), days: 200, pixels: 16 };
// Monday to Friday.
const bar = {
  shape: 'task' as const,
  start: dayNumber('2026-11-23'),
  finish: dayNumber('2026-11-27'),
  progress: 0.4,
};
const span = (ghost: { start: number; finish: number }) =>
  `${dayText(ghost.start)} ${dayText(ghost.finish)}`;
const pull = (grip: Parameters<typeof dragged>[0], days: number) =>
  dragged(grip, bar, days * axis.pixels, axis, off);

describe('dragging', () => {
  it('moves by whole days and keeps the working days', () => {
    expect(span(pull('move', 1))).toBe('2026-11-24 2026-11-30');
    expect(span(pull('move', 0.4))).toBe('2026-11-23 2026-11-27');
  });
  it('snaps to working days in the direction of the pull', () => {
    expect(span(pull('move', 5))).toBe('2026-11-30 2026-12-04');
    expect(span(pull('move', -1))).toBe('2026-11-20 2026-11-26');
    expect(span(pull('move', -2))).toBe('2026-11-20 2026-11-26');
  });
  it('stretches the end to a working day, never before the start', () => {
    expect(span(pull('finish', 2))).toBe('2026-11-23 2026-11-27');
    expect(span(pull('finish', 3))).toBe('2026-11-23 2026-11-30');
    expect(span(pull('finish', -30))).toBe('2026-11-23 2026-11-23');
  });
  it('pulls the start and leaves the end', () => {
    expect(span(pull('start', 2))).toBe('2026-11-25 2026-11-27');
    expect(span(pull('start', 30))).toBe('2026-11-27 2026-11-27');
  });
  it('sets progress in steps of five percent within the bar', () => {
    expect(pull('progress', 1).progress).toBe(0.6);
    expect(pull('progress', 50).progress).toBe(1);
    expect(pull('progress', -50).progress).toBe(0);
  });
  it('keeps a milestone one day', () => {
    const milestone = { ...bar, shape: 'milestone' as const, start: bar.finish };
    expect(span(dragged('move', milestone, 16, axis, off))).toBe('2026-11-30 2026-11-30');
  });
});

describe('keys', () => {
  it('step over weekends, there and back', () => {
    const there = stepped('move', bar, bar, 5, off);
    expect(span(there)).toBe('2026-11-30 2026-12-04');
    expect(span(stepped('move', there, bar, -5, off))).toBe('2026-11-23 2026-11-27');
  });
  it('stretch by working days and stop at one day', () => {
    expect(span(stepped('finish', bar, bar, 1, off))).toBe('2026-11-23 2026-11-30');
    expect(span(stepped('finish', bar, bar, -9, off))).toBe('2026-11-23 2026-11-23');
  });
});

describe('what is sent', () => {
  it('is what the hand changed', () => {
    expect(patchOf('move', bar, pull('move', 1), off)).toEqual({ start: '2026-11-24' });
    expect(patchOf('finish', bar, pull('finish', 3), off)).toEqual({ finish: '2026-11-30' });
    expect(patchOf('start', bar, pull('start', 2), off)).toEqual({
      start: '2026-11-25',
      durationDays: 3,
    });
    expect(patchOf('progress', bar, pull('progress', 1), off)).toEqual({ progress: 60 });
  });
  it('is nothing when it came back', () => {
    for (const grip of ['move', 'start', 'finish', 'progress'] as const) {
      expect(patchOf(grip, bar, pull(grip, 0), off)).toBeNull();
    }
  });
});

it('the ends between which a link is drawn name its type', () => {
  expect(linkTypeOf('finish', 'start')).toBe('FS');
  expect(linkTypeOf('start', 'start')).toBe('SS');
  expect(linkTypeOf('finish', 'finish')).toBe('FF');
  expect(linkTypeOf('start', 'finish')).toBe('SF');
});

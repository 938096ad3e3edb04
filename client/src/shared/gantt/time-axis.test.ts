import { describe, expect, it } from 'vitest';
import {
  axisFor,
  dayAt,
  dayNumber,
  dayText,
  nextZoom,
  PIXELS,
  scrollKeeping,
  weekdayOf,
  withinScale,
  xOf,
  ZOOMS,
  zoomOf,
} from './time-axis';

const day = dayNumber;

describe('days as numbers', () => {
  it('come back as they were', () => {
    for (const text of ['1969-12-31', '1970-01-01', '2024-02-29', '2026-11-21']) {
      expect(dayText(day(text))).toBe(text);
    }
  });
  it('know the day of the week, before 1970 too', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(0);
    expect(weekdayOf(day('2026-11-22'))).toBe(6);
    expect(weekdayOf(day('1969-12-29'))).toBe(0);
  });
});

describe('the axis', () => {
  const spans = [{ start: day('2026-09-14'), finish: day('2026-12-10') }];

  it('starts on a Monday before the first item and ends after the last', () => {
    const axis = axisFor(spans, day('2026-11-21'), 16, 800);
    expect(weekdayOf(axis.from)).toBe(0);
    expect(axis.from).toBeLessThan(day('2026-09-14'));
    expect(axis.from + axis.days).toBeGreaterThan(day('2026-12-10'));
  });
  it('holds today when today is near the plan, and not when it is years away', () => {
    const near = axisFor(spans, day('2027-01-20'), 16, 800);
    expect(near.from + near.days).toBeGreaterThan(day('2027-01-20'));
    const far = axisFor(spans, day('2031-01-20'), 16, 800);
    expect(far.from + far.days).toBeLessThan(day('2027-12-31'));
  });
  it('is at least as wide as the window', () => {
    const axis = axisFor([], day('2026-11-21'), 1.8, 2_000);
    expect(axis.days * axis.pixels).toBeGreaterThanOrEqual(2_000);
  });
  it('finds the day under x and the x of a day', () => {
    const axis = { from: day('2026-11-02'), days: 100, pixels: 16 };
    expect(xOf(axis, day('2026-11-04'))).toBe(32);
    expect(dayText(dayAt(axis, 47))).toBe('2026-11-04');
    expect(dayText(dayAt(axis, 48))).toBe('2026-11-05');
  });
  it('keeps the day under the pointer when the scale changes', () => {
    const before = { from: day('2026-11-02'), days: 300, pixels: 16 };
    const after = { ...before, pixels: 5 };
    const scroll = scrollKeeping(before, after, 1_600, 320);
    const under = (axis: typeof before, left: number) => axis.from + (left + 320) / axis.pixels;
    expect(under(after, scroll)).toBeCloseTo(under(before, 1_600));
  });
});

describe('zooms', () => {
  it('have a scale that names them', () => {
    for (const zoom of ZOOMS) expect(zoomOf(PIXELS[zoom])).toBe(zoom);
  });
  it('end at day and quarter', () => {
    expect(nextZoom('day', -1)).toBe('day');
    expect(nextZoom('day', 1)).toBe('week');
    expect(nextZoom('quarter', 1)).toBe('quarter');
  });
  it('keep the scale within bounds', () => {
    expect(withinScale(0.001)).toBeGreaterThan(0.1);
    expect(withinScale(9_000)).toBeLessThan(100);
  });
});

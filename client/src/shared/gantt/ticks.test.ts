import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks';
import { dayNumber, PIXELS, type Zoom } from './time-axis';

const axisAt = (zoom: Zoom) => ({ from: dayNumber('2026-10-26'), days: 400, pixels: PIXELS[zoom] });
const labels = (zoom: Zoom, language: 'zh' | 'en', width = 600) => {
  const { upper, lower } = ticksOf(axisAt(zoom), 0, width, language);
  return { upper: upper.map((tick) => tick.label), lower: lower.map((tick) => tick.label) };
};

describe('the two rows of the head', () => {
  it('are months over days with their weekday', () => {
    const { upper, lower } = labels('day', 'zh', 300);
    expect(upper).toEqual(['2026 年 10 月', '2026 年 11 月']);
    expect(lower.slice(0, 3)).toEqual(['26 周一', '27 周二', '28 周三']);
    expect(labels('day', 'en', 300).lower[0]).toBe('Mon 26');
  });
  it('are months over the Mondays', () => {
    expect(labels('week', 'zh').lower.slice(0, 3)).toEqual(['10-26', '11-02', '11-09']);
    expect(labels('week', 'en').upper).toContain('Nov 2026');
  });
  it('are quarters over months', () => {
    const { upper, lower } = labels('quarter', 'zh');
    expect(upper.slice(0, 2)).toEqual(['2026 年第 4 季度', '2027 年第 1 季度']);
    expect(lower.slice(0, 4)).toEqual(['10 月', '11 月', '12 月', '1 月']);
    expect(labels('quarter', 'en').upper[0]).toBe('Q4 2026');
  });
  it('begin before the window, so that the first name is there', () => {
    const { upper } = ticksOf(axisAt('week'), 300, 500, 'zh');
    expect(upper[0]?.x).toBeLessThan(300);
  });
  it('leave no gap and follow leap years', () => {
    const axis = { from: dayNumber('2028-02-07'), days: 60, pixels: 5 };
    const { upper, lower } = ticksOf(axis, 0, 300, 'zh');
    for (const row of [upper, lower]) {
      row.slice(1).forEach((tick, index) => {
        const before = row[index];
        expect(tick.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
      });
    }
    expect(upper[0]?.width).toBe(29 * 5);
  });
});

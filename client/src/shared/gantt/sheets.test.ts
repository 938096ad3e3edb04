import { describe, expect, it } from 'vitest';
import { fittingAxis, oneSheet, PAPERS, sheetsOf, tableWidth, tightAxis } from './sheets';
import { dayNumber } from './time-axis';

const spans = [{ start: dayNumber('2026-09-14'), finish: dayNumber('2026-12-10') }];
const today = dayNumber('2026-11-21');

describe('the chart on paper', () => {
  it('fits on one page width when it is asked to', () => {
    const axis = fittingAxis(spans, today, 'A4');
    const sheets = sheetsOf('A4', 20, axis);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ ...PAPERS.A4, firstRow: 0, endRow: 20, left: 0, columns: 5 });
    const last = (dayNumber('2026-12-10') + 1 - axis.from) * axis.pixels;
    expect(last).toBeLessThan((sheets[0]?.chartWidth ?? 0) - 120);
  });
  it('goes down first, then right, without a gap and without a row twice', () => {
    const axis = tightAxis(spans, today, 44);
    const sheets = sheetsOf('A4', 60, axis);
    const wide = sheets.filter((sheet) => sheet.firstRow === 0);
    expect(wide.length).toBeGreaterThan(2);
    wide.slice(1).forEach((sheet, index) => {
      const before = wide[index];
      expect(sheet.left).toBeCloseTo((before?.left ?? 0) + (before?.chartWidth ?? 0));
      expect(sheet.columns).toBe(2);
    });
    const down = sheets.filter((sheet) => sheet.left === 0);
    expect(down[0]?.endRow).toBe(down[1]?.firstRow);
    expect(down.at(-1)?.endRow).toBe(60);
  });
  it('is one page when there is nothing to plan', () => {
    expect(sheetsOf('A3', 0, fittingAxis([], today, 'A3'))).toHaveLength(1);
  });
});

it('a picture is as large as the whole chart', () => {
  const axis = tightAxis(spans, today, 16);
  const sheet = oneSheet(14, axis);
  expect(sheet.chartWidth).toBe(axis.days * 16);
  expect(sheet.width).toBeGreaterThan(sheet.chartWidth + tableWidth(5));
  expect(sheet.endRow).toBe(14);
});

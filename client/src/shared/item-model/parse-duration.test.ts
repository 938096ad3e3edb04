import { describe, expect, it } from 'vitest';
import { parseDuration, parsePercent } from './parse-duration';

describe('a duration as people type it', () => {
  it.each([
    ['5', 5],
    ['5d', 5],
    ['５天', 5],
    ['10 个工作日', 10],
    ['1w', 5],
    ['两周', 10],
    ['1.5天', 1.5],
    ['半天', 0.5],
    ['4h', 0.5],
    ['2 weeks', 10],
    ['0', 0],
  ])('%s is %s working days', (typed, days) => expect(parseDuration(typed)).toBe(days));

  it.each(['', '-1', '五月', '5x', 'd', '99999'])('%s is no duration', (typed) =>
    expect(parseDuration(typed)).toBeNull(),
  );
});

it('reads percentages and refuses what is out of range', () => {
  expect(parsePercent('60')).toBe(60);
  expect(parsePercent('６０％')).toBe(60);
  expect(parsePercent('101')).toBeNull();
  expect(parsePercent('a')).toBeNull();
});

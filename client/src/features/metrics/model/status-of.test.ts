import { expect, it } from 'vitest';
import { type Lines, statusOf } from './status-of';

const UP: Lines = { direction: 'UP', target: 90, low: null, high: null, warning: 87, alarm: 84 };
const DOWN: Lines = { ...UP, direction: 'DOWN', target: 2, warning: 2.6, alarm: 3.4 };
const BAND: Lines = {
  ...UP,
  direction: 'WITHIN',
  target: null,
  low: 70,
  high: 82,
  warning: 2,
  alarm: 6,
};

it.each([
  [90, 'REACHED'],
  [89, 'NOT_REACHED'],
  [87, 'NOT_REACHED'],
  [86.9, 'WARNING'],
  [83, 'ALARM'],
] as const)('more is better: %s is %s', (value, status) => {
  expect(statusOf(value, UP)).toBe(status);
});

it.each([
  [2, 'REACHED'],
  [2.5, 'NOT_REACHED'],
  [3, 'WARNING'],
  [3.5, 'ALARM'],
] as const)('less is better: %s is %s', (value, status) => {
  expect(statusOf(value, DOWN)).toBe(status);
});

it.each([
  [76, 'REACHED'],
  [83, 'NOT_REACHED'],
  [85, 'WARNING'],
  [63, 'ALARM'],
] as const)('in a band lines are distances: %s is %s', (value, status) => {
  expect(statusOf(value, BAND)).toBe(status);
});

it('says when there is nothing to judge', () => {
  expect(statusOf(null, UP)).toBe('EMPTY');
  expect(statusOf(5, { ...UP, target: null, warning: null, alarm: null })).toBe('NO_TARGET');
});

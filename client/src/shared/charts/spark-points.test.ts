import { expect, it } from 'vitest';
import { sparkline } from './spark-points';

it('puts the least value at the bottom, the greatest at the top, the last at the right', () => {
  const { points, last } = sparkline([0, 10, 5], null, 110, 30);
  expect(points).toBe('5,25 55,5 105,15');
  expect(last).toEqual({ x: 105, y: 15 });
});

it('makes room for a target outside of the values', () => {
  const { targetAt, points } = sparkline([24, 18], 12, 110, 30);
  expect(targetAt).toBe(25);
  expect(points).toBe('5,5 105,15');
});

it('draws equal values through the middle', () => {
  expect(sparkline([3, 3], null, 110, 30).points).toBe('5,15 105,15');
});

it('shows where a band of good values lies', () => {
  const { bandAt, points } = sparkline([2], null, 110, 30, { low: 1, high: 3 });
  expect(bandAt).toEqual({ y: 5, height: 20 });
  expect(points).toBe('5,15');
});

import { describe, expect, it } from 'vitest';
import type { Rect } from './bars';
import { type ChartLink, indexLinks, isOnRoute, type Route, routeOf } from './links';

const ROW = 30;
const bar = (row: number, x: number, width: number): Rect => ({
  x,
  y: row * ROW + 6,
  width,
  height: 16,
});
const start = (route: Route) => route.slice(0, 2);
const end = (route: Route) => route.slice(-2);
const isSquare = (route: Route) =>
  route.every(
    (_, i) => i < 2 || i % 2 === 1 || route[i] === route[i - 2] || route[i + 1] === route[i - 1],
  );

describe('the way of a link', () => {
  it('drops onto a bar that begins where the first ends', () => {
    const route = routeOf('FS', bar(0, 0, 100), bar(1, 100, 50), ROW);
    expect(start(route)).toEqual([100, 14]);
    expect(end(route)).toEqual([108, 36]);
    expect(isSquare(route)).toBe(true);
  });
  it('goes along its own row to a bar further on', () => {
    const route = routeOf('FS', bar(0, 0, 100), bar(3, 300, 50), ROW);
    expect(route).toEqual([100, 14, 108, 14, 108, 104, 300, 104]);
  });
  it('goes back between the rows to a bar that begins earlier', () => {
    const route = routeOf('FS', bar(0, 0, 100), bar(2, 40, 90), ROW);
    expect(end(route)).toEqual([40, 74]);
    expect(route).toContain(59);
    expect(isSquare(route)).toBe(true);
  });
  it('comes from below when the successor stands above', () => {
    const route = routeOf('FS', bar(2, 0, 100), bar(0, 100, 50), ROW);
    expect(end(route)).toEqual([108, 22]);
  });
  it('leaves and enters at the ends that its type names', () => {
    const [a, b] = [bar(0, 50, 100), bar(1, 80, 100)];
    expect(routeOf('SS', a, b, ROW)).toEqual([50, 14, 42, 14, 42, 44, 80, 44]);
    expect(routeOf('FF', a, b, ROW)).toEqual([150, 14, 188, 14, 188, 44, 180, 44]);
    const sf = routeOf('SF', bar(0, 200, 50), bar(1, 20, 60), ROW);
    expect(start(sf)).toEqual([200, 14]);
    expect(end(sf)).toEqual([80, 44]);
  });
  it('reaches the milestone of the same day from above', () => {
    const diamond: Rect = { x: 88, y: 37, width: 14, height: 14 };
    const route = routeOf('FS', bar(0, 0, 100), diamond, ROW);
    expect(end(route)).toEqual([95, 37]);
    expect(isSquare(route)).toBe(true);
  });
  it('is hit along its pieces and nowhere else', () => {
    const route = [100, 14, 108, 14, 108, 104, 300, 104];
    expect(isOnRoute(route, 109, 60, 4)).toBe(true);
    expect(isOnRoute(route, 200, 101, 4)).toBe(true);
    expect(isOnRoute(route, 200, 60, 4)).toBe(false);
  });
});

describe('the index of links', () => {
  const link = (id: string, from: number, to: number): ChartLink => ({
    id,
    from,
    to,
    type: 'FS',
    lagDays: 0,
    critical: false,
    folded: false,
  });
  const index = indexLinks([
    link('near', 3, 5),
    link('across', 60, 70),
    link('over', 10, 900),
    link('very long', 4_900, 0),
  ]);
  const found = (first: number, last: number) =>
    index
      .near(first, last)
      .map((each) => each.id)
      .sort();

  it('finds what touches some rows, however long it is, once', () => {
    expect(found(0, 20)).toEqual(['near', 'over', 'very long']);
    expect(found(62, 66)).toEqual(['across', 'over', 'very long']);
    expect(found(2_000, 2_030)).toEqual(['very long']);
    expect(found(4_901, 4_990)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { arranged, inGrid, overlaps, packed, placeFor } from './layout';

const a = { id: 'a', x: 0, y: 0, w: 6, h: 4 };
const b = { id: 'b', x: 6, y: 0, w: 6, h: 4 };
const c = { id: 'c', x: 0, y: 4, w: 12, h: 2 };

const places = (tiles: readonly { id: string; x: number; y: number }[]) =>
  Object.fromEntries(tiles.map(({ id, x, y }) => [id, `${x},${y}`]));

it('lets others make room for the tile that was moved', () => {
  expect(places(arranged([a, b, c], 'b', { ...b, x: 0 }))).toEqual({
    b: '0,0',
    a: '0,4',
    c: '0,8',
  });
});

it('closes the gap that a tile leaves', () => {
  expect(places(packed([b, c]))).toEqual({ b: '6,0', c: '0,4' });
  expect(places(packed([c]))).toEqual({ c: '0,0' });
});

it('pushes down what a larger tile covers', () => {
  const all = arranged([a, b, c], 'a', { ...a, w: 8 });
  expect(places(all)).toEqual({ a: '0,0', b: '6,4', c: '0,8' });
  expect(all.some((one) => all.some((other) => one !== other && overlaps(one, other)))).toBe(false);
});

it('keeps a tile on the grid and large enough to read', () => {
  expect(inGrid({ x: 11, y: -2, w: 1, h: 0 })).toEqual({ x: 10, y: 0, w: 2, h: 1 });
  expect(inGrid({ x: 3, y: 0, w: 40, h: 99 })).toEqual({ x: 0, y: 0, w: 12, h: 30 });
});

it('puts a new tile under everything', () => {
  expect(placeFor([a, c], { w: 4, h: 3 })).toEqual({ x: 0, y: 6, w: 4, h: 3 });
  expect(placeFor([], { w: 4, h: 3 }).y).toBe(0);
});

import { expect, it } from 'vitest';
import {
  changeColumn,
  layoutOf,
  moveColumn,
  placeColumns,
  readColumns,
  shiftColumn,
  writeColumns,
} from './column-layout';

const known = [
  { key: 'name', width: 200 },
  { key: 'start', width: 80 },
  { key: 'finish', width: 80 },
  { key: 'slack', width: 60, hidden: true },
];

it('keeps what a person chose', () => {
  const first = shiftColumn(placeColumns(known, null), 'finish', -1, 1);
  const hidden = first.map((each) => (each.key === 'start' ? { ...each, hidden: true } : each));
  const again = placeColumns(known, layoutOf(hidden, { name: 260 }));
  expect(again.map((each) => each.key)).toEqual(['name', 'finish', 'start', 'slack']);
  expect(again.find((each) => each.key === 'start')?.hidden).toBe(true);
  expect(again[0]?.width).toBe(260);
});

it('puts a new column where the product has it and forgets one that is gone', () => {
  const old = { order: ['name', 'gone', 'finish'], hidden: [], widths: {} };
  const placed = placeColumns(known, old);
  expect(placed.map((each) => each.key)).toEqual(['name', 'start', 'finish', 'slack']);
  expect(placed.find((each) => each.key === 'slack')?.hidden).toBe(true);
});

it('does not move a column in front of the fixed ones', () => {
  const placed = placeColumns(known, null);
  expect(shiftColumn(placed, 'start', -1, 1)).toEqual(placed);
});

it('moves a column before another one and lets go of it when it was pinned', () => {
  const pinned = changeColumn(placeColumns(known, null, 1), 'finish', { pinned: true });
  const placed = placeColumns(known, layoutOf(pinned, {}), 1);
  expect(placed.map((each) => each.key)).toEqual(['name', 'finish', 'start', 'slack']);
  const moved = moveColumn(placed, 'finish', null);
  expect(moved.at(-1)).toMatchObject({ key: 'finish', pinned: false });
});

it('stands in the address of a view and is read from it again', () => {
  const layout = readColumns('slack*.start', known, 1, { start: 90 });
  const placed = placeColumns(known, layout, 1);
  expect(writeColumns(placed, 1)).toBe('slack*.start');
  expect(placed.find((each) => each.key === 'finish')?.hidden).toBe(true);
  expect(placed.find((each) => each.key === 'start')?.width).toBe(90);
});

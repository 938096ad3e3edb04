import { expect, it } from 'vitest';
import { unitChoices } from './unit-choices';

it('lists units under their parents by name; an unknown parent makes none disappear', () => {
  expect(
    unitChoices([
      { id: '3', name: '二组', parentId: '1' },
      { id: '1', name: '客服部', parentId: '9' },
      { id: '2', name: '三组', parentId: '1' },
      { id: '4', name: '财务部', parentId: null },
    ]).map(({ name, level }) => [level, name]),
  ).toEqual([
    [0, '财务部'],
    [0, '客服部'],
    [1, '二组'],
    [1, '三组'],
  ]);
});

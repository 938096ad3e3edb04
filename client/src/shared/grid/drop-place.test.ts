import { expect, it } from 'vitest';
import { branchOf, dropPlace } from './drop-place';

const row = (id: string) => ({ id, level: id.split('.').length, hasChildren: false });
const rows = ['1', '1.1', '1.2', '2', '2.1', '3'].map(row);
const none = new Set<string>();

it('puts a row between two siblings', () => {
  expect(dropPlace(rows, 2, 2, none)).toMatchObject({ parentId: '1', afterId: '1.1', level: 2 });
});

it('lets the pointer choose among the levels that the place has', () => {
  // Between 1.2 and 2: a child of 1.2, a sibling of 1.2, or a sibling of 1.
  expect(dropPlace(rows, 3, 9, none)).toMatchObject({ parentId: '1.2', afterId: null, level: 3 });
  expect(dropPlace(rows, 3, 2, none)).toMatchObject({ parentId: '1', afterId: '1.2' });
  expect(dropPlace(rows, 3, 1, none)).toMatchObject({ parentId: null, afterId: '1' });
});

it('puts a row first and last', () => {
  expect(dropPlace(rows, 0, 3, none)).toMatchObject({ parentId: null, afterId: null, level: 1 });
  expect(dropPlace(rows, 6, 1, none)).toMatchObject({ parentId: null, afterId: '3' });
});

it('never goes inside itself', () => {
  const moving = branchOf(rows, new Set(['1']));
  expect([...moving]).toEqual(['1', '1.1', '1.2']);
  expect(dropPlace(rows, 2, 3, moving)).toMatchObject({ parentId: null, afterId: null });
  expect(dropPlace(rows, 5, 1, moving)).toMatchObject({ parentId: null, afterId: '2' });
});

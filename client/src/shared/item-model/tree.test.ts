import { describe, expect, it } from 'vitest';
import {
  compareOutlines,
  descendantsOf,
  indentPlace,
  outdentPlace,
  stepPlace,
  visibleItems,
} from './tree';

const items = [
  { id: 'a', parentId: null, outline: '1' },
  { id: 'b', parentId: 'a', outline: '1.1' },
  { id: 'c', parentId: 'a', outline: '1.2' },
  { id: 'd', parentId: 'c', outline: '1.2.1' },
  { id: 'e', parentId: null, outline: '2' },
];
const ids = (list: { id: string }[]) => list.map((item) => item.id).join('');

describe('outline numbers', () => {
  it('count as numbers, parents first', () => {
    const sorted = ['1.10', '2', '1.2', '1', '1.2.1'].sort(compareOutlines);
    expect(sorted).toEqual(['1', '1.2', '1.2.1', '1.10', '2']);
  });
});

describe('moving an item', () => {
  it('up puts it behind the sibling before the one it passes', () => {
    expect(stepPlace(items, 'c', -1)).toEqual({ parentId: 'a', afterId: null });
    expect(stepPlace(items, 'e', -1)).toEqual({ parentId: null, afterId: null });
  });
  it('down puts it behind the next sibling, whatever lies inside that', () => {
    expect(stepPlace(items, 'a', 1)).toEqual({ parentId: null, afterId: 'e' });
  });
  it('stops at either end', () => {
    expect(stepPlace(items, 'b', -1)).toBeNull();
    expect(stepPlace(items, 'c', 1)).toBeNull();
  });
});

describe('indenting and outdenting', () => {
  it('makes it the last child of the sibling before', () => {
    expect(indentPlace(items, 'e')).toEqual({ parentId: 'a', afterId: 'c' });
    expect(indentPlace(items, 'c')).toEqual({ parentId: 'b', afterId: null });
  });
  it('cannot indent a first child', () => {
    expect(indentPlace(items, 'b')).toBeNull();
  });
  it('puts it right behind its parent, and stops at the top', () => {
    expect(outdentPlace(items, 'd')).toEqual({ parentId: 'a', afterId: 'c' });
    expect(outdentPlace(items, 'e')).toBeNull();
  });
});

describe('what is visible', () => {
  it('leaves out what lies in a folded item', () => {
    expect(ids(visibleItems(items, new Set(['c']), null, null))).toBe('abce');
    expect(ids(visibleItems(items, new Set(['a']), null, null))).toBe('ae');
  });
  it('keeps the parents of what a filter finds, even where folded', () => {
    expect(ids(visibleItems(items, new Set(['a']), (item) => item.id === 'd', null))).toBe('acd');
  });
  it('sorts within each parent', () => {
    const downwards = (a: { id: string }, b: { id: string }) => b.id.localeCompare(a.id);
    expect(ids(visibleItems(items, new Set(), null, downwards))).toBe('eacdb');
  });
});

it('knows all that lies inside an item', () => {
  expect([...descendantsOf(items, 'a')]).toEqual(['b', 'c', 'd']);
});

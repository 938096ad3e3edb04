import { describe, expect, it } from 'vitest';
import { movesOf, topmost } from './tree-moves';

/** `a`, `b` at the top; `b1`, `b2`, `b3` in b; `c`, `d` at the top. */
const PLAN = [
  ['a', null],
  ['b', null],
  ['b1', 'b'],
  ['b2', 'b'],
  ['b3', 'b'],
  ['c', null],
  ['d', null],
].map(([id, parentId]) => ({ id: id ?? '', parentId: parentId ?? null, outline: '' }));

const short = (act: Parameters<typeof movesOf>[2], ...ids: string[]) =>
  movesOf(PLAN, ids, act).map(
    ({ itemId, parentId, afterId }) => `${itemId}: ${parentId ?? '-'} after ${afterId ?? '-'}`,
  );

describe('several chosen items', () => {
  it('leave out what goes along with its parent', () => {
    expect(topmost(PLAN, ['d', 'b2', 'b'])).toEqual(['b', 'd']);
  });
  it('are indented one after the other under the same sibling', () => {
    expect(short('indent', 'd', 'c')).toEqual(['c: b after b3', 'd: b after c']);
  });
  it('stay beside each other when the first of them cannot be indented', () => {
    expect(short('indent', 'b1', 'b2')).toEqual([]);
    expect(short('indent', 'a', 'c')).toEqual(['c: b after b3']);
  });
  it('are outdented in their order', () => {
    expect(short('outdent', 'b1', 'b3')).toEqual(['b3: - after b', 'b1: - after b']);
    expect(short('outdent', 'a')).toEqual([]);
  });
  it('go up together, and stop together at the top', () => {
    expect(short('up', 'b2', 'b3')).toEqual(['b2: b after -', 'b3: b after b2']);
    expect(short('up', 'b1', 'b2')).toEqual([]);
  });
  it('go down together, the last one first', () => {
    expect(short('down', 'a', 'b')).toEqual(['b: - after c', 'a: - after c']);
    expect(short('down', 'c', 'd')).toEqual([]);
  });
});

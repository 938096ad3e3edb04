import { expect, it } from 'vitest';
import { isGroup } from './grid-types';
import { groupRows } from './grouping';

const row = (id: string, status: string) => ({ id, status, level: 1, hasChildren: false });
const rows = [row('1', 'open'), row('2', ''), row('3', 'done'), row('4', 'open')];
const RANK: Record<string, number> = { open: 0, done: 1 };
const keyOf = (each: { status: string }) => ({
  key: each.status,
  label: each.status,
  rank: RANK[each.status] ?? 9,
});
const written = (folded: string[] = []) =>
  groupRows(rows, keyOf, new Set(folded)).map((line) =>
    isGroup(line) ? `[${line.group.label} ${line.group.count}]` : line.id,
  );

it('puts rows under the heads of their groups, what has no value last', () => {
  expect(written()).toEqual(['[open 2]', '1', '4', '[done 1]', '3', '[ 1]', '2']);
});

it('hides the rows of a folded group', () => {
  expect(written(['group:open'])).toEqual(['[open 2]', '[done 1]', '3', '[ 1]', '2']);
});

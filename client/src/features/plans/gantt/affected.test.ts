import { expect, it } from 'vitest';
import type { MovedItem } from '@/shared/api/plan-types';
import { affectedBy, mostAffected } from './affected';

const moved = (
  itemId: string,
  field: 'start' | 'finish',
  after: string,
  days: number,
): MovedItem => ({
  itemId,
  outline: itemId,
  name: itemId,
  field,
  before: '2026-12-01',
  after,
  days,
  why: '',
});
const items = [
  { id: 'own', kind: 'TASK' as const, hasChildren: false },
  { id: 'phase', kind: 'PHASE' as const, hasChildren: true },
  { id: 'a', kind: 'TASK' as const, hasChildren: false },
  { id: 'b', kind: 'TASK' as const, hasChildren: false },
  { id: 'm', kind: 'MILESTONE' as const, hasChildren: false },
];
const change = {
  moved: [
    moved('own', 'start', '2026-12-02', 1),
    moved('phase', 'finish', '2026-12-09', 1),
    moved('a', 'start', '2026-12-03', 1),
    moved('a', 'finish', '2026-12-04', 3),
    moved('b', 'finish', '2026-12-20', 2),
    moved('m', 'finish', '2026-12-10', 3),
  ],
};

it('counts others once, without sums and without the changed item, milestones first', () => {
  const others = affectedBy(change, 'own', items);
  expect(others.map((each) => [each.itemId, each.days])).toEqual([
    ['m', 3],
    ['a', 3],
    ['b', 2],
  ]);
});

it('names the milestone, otherwise what ends last', () => {
  const others = affectedBy(change, 'own', items);
  expect(mostAffected(others)?.itemId).toBe('m');
  expect(mostAffected(others.filter((each) => !each.milestone))?.itemId).toBe('b');
  expect(mostAffected([])).toBeNull();
});

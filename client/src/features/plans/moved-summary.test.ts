import { expect, it } from 'vitest';
import type { MovedItem } from '@/shared/api/plan-types';
import { movedSummary } from './moved-summary';

const moved = (itemId: string, field: 'start' | 'finish', days: number, after: string) =>
  ({ itemId, outline: '1', name: itemId, field, before: null, after, days, why: '' }) as MovedItem;
const items = [
  { id: 'a', kind: 'TASK' as const },
  { id: 'M2', kind: 'MILESTONE' as const },
];

it('counts items once and names the milestone that moved', () => {
  const list = [
    moved('a', 'start', 3, '2026-03-05'),
    moved('a', 'finish', 3, '2026-04-30'),
    moved('M2', 'finish', 3, '2026-04-10'),
  ];
  expect(movedSummary(list, items)).toEqual({
    count: 2,
    direction: 'later',
    most: { name: 'M2', days: 3 },
  });
});

it('says when dates moved both ways, and is silent when nothing moved', () => {
  const list = [moved('a', 'finish', 3, '2026-03-05'), moved('a', 'start', -1, '2026-03-01')];
  expect(movedSummary(list, items)?.direction).toBe('both');
  expect(movedSummary([], items)).toBeNull();
});

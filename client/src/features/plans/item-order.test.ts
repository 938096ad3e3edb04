import { expect, it } from 'vitest';
import type { WorkItem } from '@/shared/api/plan-types';
import { itemFilter, itemOrder } from './item-order';

const item = (over: Partial<WorkItem>) =>
  ({
    name: '',
    outline: '1',
    code: null,
    owner: null,
    collaborators: [],
    deliverable: null,
    status: 'NOT_STARTED',
    finish: null,
    critical: false,
    hasChildren: false,
    ...over,
  }) as WorkItem;

it('sorts dates both ways and leaves what has none at the end', () => {
  const items = [
    item({ finish: null }),
    item({ finish: '2026-03-02' }),
    item({ finish: '2026-03-01' }),
  ];
  const days = (down: boolean) =>
    [...items].sort(itemOrder({ column: 'finish', down }) ?? undefined).map((each) => each.finish);
  expect(days(false)).toEqual(['2026-03-01', '2026-03-02', null]);
  expect(days(true)).toEqual(['2026-03-02', '2026-03-01', null]);
});

it('keeps late items of mine that hold the word', () => {
  const wanted = { q: '评审', only: ['mine', 'late'] as const, me: 'me', today: '2026-03-10' };
  const keep = itemFilter(wanted);
  const owner = { kind: 'PERSON' as const, id: 'me', name: '王芳', detail: null, active: true };
  const mine = item({ name: '外观评审', owner, finish: '2026-03-09' });
  expect(keep?.(mine)).toBe(true);
  expect(keep?.({ ...mine, status: 'DONE' })).toBe(false);
  expect(keep?.({ ...mine, owner: null })).toBe(false);
  expect(keep?.({ ...mine, name: '测试' })).toBe(false);
});

it('is no filter when nothing is asked', () => {
  expect(itemFilter({ q: ' ', only: [], me: '', today: '2026-03-10' })).toBeNull();
});

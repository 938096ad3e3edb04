import { expect, it } from 'vitest';
import type { MyItem, WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { byEffect, summaryOf } from './my-work-query';

const party = (id: string) => ({ id }) as Party;
const mine = (name: string, critical: boolean, waiting: string[], finish: string): MyItem => ({
  item: { name, critical, finish } as WorkItem,
  plan: { id: 'p', name: '' },
  waiting: waiting.map(party),
  driftDays: 0,
  rank: null,
});
const late = mine('晚', false, [], '2026-03-01');
const critical = mine('关键', true, ['a'], '2026-03-09');
const awaited = mine('有人等', false, ['a', 'b'], '2026-03-05');

it('puts what holds up most first', () => {
  const order = [late, awaited, critical].sort(byEffect).map(({ item }) => item.name);
  expect(order).toEqual(['关键', '有人等', '晚']);
});

it('counts each person who waits once', () => {
  const work = { overdue: [late], today: [critical], next7: [awaited], later: [], done: [] };
  expect(summaryOf(work)).toEqual({ open: 3, critical: 1, people: 2 });
});

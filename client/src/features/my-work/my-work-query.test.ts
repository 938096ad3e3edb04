import { describe, expect, it } from 'vitest';
import type { MyItem, WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { byEffect, placed, ranked, sorted, summaryOf } from './my-work-query';

const party = (id: string) => ({ id }) as Party;
const mine = (name: string, critical: boolean, waiting: string[], finish: string): MyItem => ({
  item: { id: name, name, critical, finish } as WorkItem,
  plan: { id: 'p', name: '' },
  waiting: waiting.map(party),
  driftDays: 0,
  rank: null,
});
const late = mine('晚', false, [], '2026-03-01');
const critical = mine('关键', true, ['a'], '2026-03-09');
const awaited = mine('有人等', false, ['a', 'b'], '2026-03-05');
const names = (items: MyItem[]) => items.map(({ item }) => item.name);

it('puts what holds up most first', () => {
  expect(names([late, awaited, critical].sort(byEffect))).toEqual(['关键', '有人等', '晚']);
});

describe('the own order', () => {
  it('comes first, the rest follows by its effect', () => {
    const first = { ...late, rank: 0 };
    expect(names(sorted([critical, awaited, first], 'own'))).toEqual(['晚', '关键', '有人等']);
    expect(names(sorted([critical, awaited, first], 'effect'))).toEqual(['关键', '有人等', '晚']);
  });

  it('takes what is dragged before or behind another', () => {
    expect(placed(['a', 'b', 'c'], 'c', 'a', false)).toEqual(['c', 'a', 'b']);
    expect(placed(['a', 'b', 'c'], 'a', 'b', true)).toEqual(['b', 'a', 'c']);
    expect(placed(['a', 'b'], 'a', 'a', true)).toEqual(['a', 'b']);
    expect(placed(['a', 'b'], 'a', 'x', true)).toEqual(['a', 'b']);
  });

  it('is shown before the server has answered', () => {
    const work = { overdue: [late], today: [critical], next7: [], later: [], done: [] };
    const next = ranked(work, ['关键', '晚']);
    expect(next.today[0]?.rank).toBe(0);
    expect(next.overdue[0]?.rank).toBe(1);
  });
});

it('counts each person who waits once', () => {
  const work = { overdue: [late], today: [critical], next7: [awaited], later: [], done: [] };
  expect(summaryOf(work)).toEqual({ open: 3, critical: 1, people: 2 });
});

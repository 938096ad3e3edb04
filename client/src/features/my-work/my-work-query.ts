import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { MyItem, MyWork } from '@/shared/api/plan-types';
import type { Id, Notice, Page, Party } from '@/shared/api/types';

export const GROUPS = ['overdue', 'today', 'next7', 'later', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export const ORDERS = ['effect', 'own'] as const;
export type Order = (typeof ORDERS)[number];

/** The work of a person; one's own without an id. */
export function myWorkQuery(personId?: Id) {
  return queryOptions({
    queryKey: ['my-work', { personId: personId ?? null }],
    queryFn: ({ signal }) => api.get<MyWork>('/my-work', { query: { personId }, signal }),
    meta: { live: ['item', 'plan'] },
  });
}

/** Those whose work one may look at: one stands in for them, or above them. */
export const othersQuery = queryOptions({
  queryKey: ['my-work', 'people'],
  queryFn: ({ signal }) => api.get<Page<Party>>('/my-work/people', { signal }),
  staleTime: 300_000,
  meta: { live: ['stand-in'] },
});

/** The newest that waits in the inbox. */
export const newestNoticesQuery = queryOptions({
  queryKey: ['notice', { state: 'open', newest: true }],
  queryFn: ({ signal }) =>
    api.get<Page<Notice>>('/inbox', { query: { state: 'open', limit: 6 }, signal }),
});

/** What holds up most comes first: the critical path, then what others wait for, then the date. */
export function byEffect(a: MyItem, b: MyItem): number {
  return (
    Number(b.item.critical) - Number(a.item.critical) ||
    b.waiting.length - a.waiting.length ||
    (a.item.finish ?? '9').localeCompare(b.item.finish ?? '9')
  );
}

/** As the person put it; what was never put anywhere follows, by its effect. */
export function byOwnOrder(a: MyItem, b: MyItem): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || byEffect(a, b);
}

export function sorted(items: readonly MyItem[], order: Order): MyItem[] {
  // Infinity minus Infinity is no number: two that were never put anywhere are equal there.
  return [...items].sort((a, b) =>
    order === 'effect' || (a.rank === null && b.rank === null) ? byEffect(a, b) : byOwnOrder(a, b),
  );
}

/** The order of all ids after `id` was put before or behind `target`. */
export function placed(ids: readonly Id[], id: Id, target: Id, after: boolean): Id[] {
  if (id === target || !ids.includes(target)) return [...ids];
  const rest = ids.filter((each) => each !== id);
  const at = rest.indexOf(target) + (after ? 1 : 0);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** The same work with the ranks of a new order. */
export function ranked(work: MyWork, ids: readonly Id[]): MyWork {
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const give = (items: MyItem[]) =>
    items.map((mine) => ({ ...mine, rank: ranks.get(mine.item.id) ?? null }));
  return {
    overdue: give(work.overdue),
    today: give(work.today),
    next7: give(work.next7),
    later: give(work.later),
    done: work.done,
  };
}

export interface WorkSummary {
  open: number;
  critical: number;
  /** Different people who wait for something. */
  people: number;
}

export function openOf(work: MyWork): MyItem[] {
  return [...work.overdue, ...work.today, ...work.next7, ...work.later];
}

export function summaryOf(work: MyWork): WorkSummary {
  const open = openOf(work);
  return {
    open: open.length,
    critical: open.filter(({ item }) => item.critical).length,
    people: new Set(open.flatMap(({ waiting }) => waiting.map((party) => party.id))).size,
  };
}

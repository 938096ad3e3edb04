import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { MyItem, MyWork } from '@/shared/api/plan-types';

export const GROUPS = ['overdue', 'today', 'next7', 'later', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => api.get<MyWork>('/my-work', { signal }),
  meta: { live: ['item', 'plan'] },
});

/** What holds up most comes first: the critical path, then what others wait for, then the date. */
export function byEffect(a: MyItem, b: MyItem): number {
  return (
    Number(b.item.critical) - Number(a.item.critical) ||
    b.waiting.length - a.waiting.length ||
    (a.item.finish ?? '9').localeCompare(b.item.finish ?? '9')
  );
}

export interface WorkSummary {
  open: number;
  critical: number;
  /** Different people who wait for something. */
  people: number;
}

export function summaryOf(work: MyWork): WorkSummary {
  const open = [...work.overdue, ...work.today, ...work.next7, ...work.later];
  return {
    open: open.length,
    critical: open.filter(({ item }) => item.critical).length,
    people: new Set(open.flatMap(({ waiting }) => waiting.map((party) => party.id))).size,
  };
}

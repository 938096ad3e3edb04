import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Plan, PlanState } from '@/shared/api/plan-types';
import type { Page } from '@/shared/api/types';

export const STATES: readonly PlanState[] = ['DRAFT', 'ACTIVE', 'DONE', 'ARCHIVED'];

/** What the server can order plans by. */
export const PLAN_SORTS = ['name', 'period', 'progress', 'late', 'health'] as const;
export type PlanSort = (typeof PLAN_SORTS)[number];

export interface PlanFilter {
  q: string | undefined;
  state: PlanState | undefined;
  mine: boolean;
  sort: PlanSort | undefined;
  down: boolean;
}

export function plansQuery({ q, state, mine, sort, down }: PlanFilter) {
  const order = sort === undefined ? {} : { sort: down ? `-${sort}` : sort };
  return infiniteQueryOptions({
    queryKey: ['plan', { list: true, q, state, mine, ...order }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Plan>>('/plans', {
        query: { q, state, ...(mine ? { mine } : {}), ...order, limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

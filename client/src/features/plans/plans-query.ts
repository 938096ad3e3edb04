import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Plan, PlanState } from '@/shared/api/plan-types';
import type { Page } from '@/shared/api/types';

export const STATES: readonly PlanState[] = ['DRAFT', 'ACTIVE', 'DONE', 'ARCHIVED'];

export interface PlanFilter {
  q: string | undefined;
  state: PlanState | undefined;
  mine: boolean;
}

export function plansQuery({ q, state, mine }: PlanFilter) {
  return infiniteQueryOptions({
    queryKey: ['plan', { list: true, q, state, mine }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Plan>>('/plans', {
        query: { q, state, ...(mine ? { mine } : {}), limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

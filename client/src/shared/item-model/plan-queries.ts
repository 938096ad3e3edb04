import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Member, Plan, RaciMatrix, Why, WorkItem } from '@/shared/api/plan-types';
import type { Id, Page } from '@/shared/api/types';

export function planQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId],
    queryFn: ({ signal }) => api.get<Plan>('/plans/{planId}', { path: { planId }, signal }),
  });
}

/** All work items of a plan in tree order. Kept fresh by `useLiveItems`, not by the frame. */
export function itemsQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId, 'items'],
    queryFn: async ({ signal }) => {
      const items: WorkItem[] = [];
      let after: string | null = null;
      do {
        const page: Page<WorkItem> = await api.get('/plans/{planId}/items', {
          path: { planId },
          query: { limit: 5000, after },
          signal,
        });
        items.push(...page.items);
        after = page.next;
      } while (after !== null);
      return items;
    },
    staleTime: 60_000,
    meta: { live: false },
  });
}

/** Why the dates of an item are what they are. `version` makes the answer follow every change. */
export function whyQuery(planId: Id, itemId: Id, version: number) {
  return queryOptions({
    queryKey: ['plan', planId, 'why', itemId, version],
    queryFn: ({ signal }) =>
      api.get<Why>('/plans/{planId}/items/{itemId}/why', { path: { planId, itemId }, signal }),
  });
}

export function raciQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId, 'raci'],
    queryFn: ({ signal }) =>
      api.get<RaciMatrix>('/plans/{planId}/raci', { path: { planId }, signal }),
    meta: { live: ['leave', 'stand-in'] },
  });
}

export function membersQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId, 'members'],
    queryFn: ({ signal }) =>
      api.get<Page<Member>>('/plans/{planId}/members', {
        path: { planId },
        query: { limit: 200 },
        signal,
      }),
  });
}

export interface UndoState {
  undo: { label: string; at: string } | null;
  redo: { label: string; at: string } | null;
}

export function undoQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId, 'undo'],
    queryFn: ({ signal }) =>
      api.get<UndoState>('/plans/{planId}/undo', { path: { planId }, signal }),
  });
}

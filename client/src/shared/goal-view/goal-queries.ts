import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Contribution, Goal, KeyResult } from '@/shared/api/goal-types';
import type { Id, Page, SubjectRef } from '@/shared/api/types';

/** Whatever moves a goal: itself, what hangs below, what serves it, its figures. */
export const GOAL_LIVE = ['goal', 'goal-cycle', 'goal-statement', 'item', 'plan', 'metric'];

const live = { live: GOAL_LIVE };

export function goalQuery(goalId: Id) {
  return queryOptions({
    queryKey: ['goal', goalId],
    queryFn: ({ signal }) => api.get<Goal>('/goals/{goalId}', { path: { goalId }, signal }),
    meta: live,
  });
}

export function keyResultsQuery(goalId: Id) {
  return queryOptions({
    queryKey: ['goal', goalId, 'key-results'],
    queryFn: ({ signal }) =>
      api.get<KeyResult[]>('/goals/{goalId}/key-results', { path: { goalId }, signal }),
    meta: live,
  });
}

/** The chains of goals above a plan, an item or an indicator. */
export function subjectGoalsQuery(subject: SubjectRef) {
  return queryOptions({
    queryKey: [subject.kind, subject.id, 'goals'],
    queryFn: ({ signal }) =>
      api.get<Contribution[]>('/subjects/{kind}/{id}/goals', {
        path: { kind: subject.kind, id: subject.id },
        signal,
      }),
    meta: live,
  });
}

/** Goals whose title, pinyin or words fit; at most 20. */
export function goalChoicesQuery(q: string, limit = 20) {
  return queryOptions({
    queryKey: ['goal', { choices: true, q, limit }],
    queryFn: ({ signal }) => api.get<Page<Goal>>('/goals', { query: { q, limit }, signal }),
    staleTime: 15_000,
    meta: live,
  });
}

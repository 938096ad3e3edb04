import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { JobFailure, Page, TrailEntry, TrailVerification } from '@/shared/api/types';
import type { TrailState } from './use-trail-state';

export function trailQuery(state: TrailState) {
  const wanted = {
    actorId: state.actor,
    kind: state.kind,
    subjectId: state.subject,
    from: state.from,
    to: state.to,
  };
  return infiniteQueryOptions({
    queryKey: ['trail', wanted],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<TrailEntry>>('/trail', {
        query: { ...wanted, limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** What fails in the background at present. */
export const failuresQuery = infiniteQueryOptions({
  queryKey: ['job', { failed: true }],
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<JobFailure>>('/jobs/failures', {
      query: { limit: 100, after: pageParam },
      signal,
    }),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  refetchInterval: 30_000,
});

/** Reads the whole chain: asked for when the screen opens, then by the button. */
export const verificationQuery = queryOptions({
  queryKey: ['trail', 'verification'],
  queryFn: ({ signal }) => api.get<TrailVerification>('/trail/verification', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  meta: { live: false },
});

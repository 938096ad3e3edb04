import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api';
import type { Me, Setup } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/me', { signal }),
  staleTime: 60_000,
  meta: { live: ['notice'] },
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => api.get<Setup>('/setup', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in person. Only inside the signed-in part, where the router has loaded it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

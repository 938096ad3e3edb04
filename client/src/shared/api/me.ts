import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api';
import type { Me, Setup } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  // Without a signal: the router waits for it, whoever else stops looking.
  queryFn: () => api.get<Me>('/me'),
  staleTime: 60_000,
  meta: { live: ['notice'] },
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => api.get<Setup>('/setup'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in person. Only inside the signed-in part, where the router has loaded it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

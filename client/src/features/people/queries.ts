import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { ExternalParty, Page, Person, Post, StandIn, Unit } from '@/shared/api/types';
import type { PeopleFilter } from './use-people-state';

export const unitsQuery = queryOptions({
  queryKey: ['unit', { all: true }],
  queryFn: ({ signal }) => api.get<Page<Unit>>('/units', { query: { limit: 1000 }, signal }),
  meta: { live: ['person'] },
});

interface Wanted {
  q: string;
  unitId: string | undefined;
  state: PeopleFilter;
  sort: string;
}

export function peopleQuery(wanted: Wanted) {
  return infiniteQueryOptions({
    queryKey: ['person', { ...wanted }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Person>>('/people', {
        query: { ...wanted, limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    meta: { live: ['unit', 'account', 'post'] },
  });
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => api.get<Person>('/people/{id}', { path: { id }, signal }),
    meta: { live: ['account'] },
  });
}

export function standInsQuery(personId: string) {
  return queryOptions({
    queryKey: ['person', personId, 'stand-ins'],
    queryFn: ({ signal }) =>
      api.get<Page<StandIn>>('/people/{personId}/stand-ins', { path: { personId }, signal }),
    meta: { live: ['stand-in'] },
  });
}

export const postsQuery = queryOptions({
  queryKey: ['post'],
  queryFn: ({ signal }) => api.get<Page<Post>>('/posts', { query: { limit: 200 }, signal }),
});

export const externalQuery = queryOptions({
  queryKey: ['external-party'],
  queryFn: ({ signal }) =>
    api.get<Page<ExternalParty>>('/external-parties', { query: { limit: 200 }, signal }),
});

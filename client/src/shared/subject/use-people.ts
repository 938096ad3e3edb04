import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Page, Party } from '@/shared/api/types';

const NOBODY: Party[] = [];

/** The first people whose name, pinyin or initials begin like `query`. */
export function peopleQuery(query: string | null) {
  return queryOptions({
    queryKey: ['party', { q: query, kinds: ['PERSON'], limit: 6 }],
    queryFn: ({ signal }) =>
      api.get<Page<Party>>('/parties', { query: { q: query, kinds: 'PERSON', limit: 6 }, signal }),
    staleTime: 30_000,
  });
}

/** People whose name, pinyin or initials begin like `query`; nobody while it is null. */
export function usePeople(query: string | null): Party[] {
  const { data } = useQuery({
    ...peopleQuery(query),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });
  return query === null ? NOBODY : (data?.items ?? NOBODY);
}

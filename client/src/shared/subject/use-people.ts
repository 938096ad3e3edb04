import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Page, Party } from '@/shared/api/types';

const NOBODY: Party[] = [];

/** People whose name, pinyin or initials begin like `query`; nobody while it is null. */
export function usePeople(query: string | null): Party[] {
  const { data } = useQuery({
    queryKey: ['party', { q: query, kinds: ['PERSON'], limit: 6 }],
    queryFn: ({ signal }) =>
      api.get<Page<Party>>('/parties', { query: { q: query, kinds: 'PERSON', limit: 6 }, signal }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  return query === null ? NOBODY : (data?.items ?? NOBODY);
}

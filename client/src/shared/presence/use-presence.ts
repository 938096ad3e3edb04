import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, urlOf } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Party, SubjectRef } from '@/shared/api/types';

const SAY_AGAIN = 20_000;

/**
 * Says that this page shows `subject`, again and again while somebody looks at the page, and tells
 * who else does. A hidden page falls silent and is forgotten by the server after a while.
 */
export function usePresence({ kind, id }: SubjectRef): Party[] {
  const me = useMe().person.id;
  const path = { path: { kind, id } };
  const present = useQuery({
    queryKey: ['presence', id, kind],
    queryFn: ({ signal }) =>
      api.put<{ people: Party[] }>('/subjects/{kind}/{id}/presence', { ...path, signal }),
    refetchInterval: SAY_AGAIN,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    const leave = () => {
      // The page may be going away, too: the request must outlive it.
      void fetch(urlOf('/subjects/{kind}/{id}/presence', { path: { kind, id } }), {
        method: 'DELETE',
        keepalive: true,
      }).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [kind, id]);
  return (present.data?.people ?? []).filter((party) => party.id !== me);
}

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, urlOf } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Party, SubjectRef } from '@/shared/api/types';

const SAY_AGAIN = 20_000;

/** Parts of this page that show a subject; only the last one that goes takes leave. */
const shown = new Map<string, number>();

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
    const subject = `${kind}/${id}`;
    shown.set(subject, (shown.get(subject) ?? 0) + 1);
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
      const left = (shown.get(subject) ?? 1) - 1;
      shown.set(subject, left);
      if (left > 0) return;
      shown.delete(subject);
      leave();
    };
  }, [kind, id]);
  return (present.data?.people ?? []).filter((party) => party.id !== me);
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import { meQuery } from '@/shared/api/me';
import type { Me } from '@/shared/api/types';

export type MeChange = Partial<
  Pick<Me, 'language' | 'theme' | 'density' | 'timeZone'> & {
    name: string;
    email: string | null;
    phone: string | null;
  }
>;

/** Changes the signed-in person's own data; the version is the one last read. */
export function useChangeMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: MeChange) => {
      const version = queries.getQueryData(meQuery.queryKey)?.version;
      return api.patch<Me>('/me', {
        body: change,
        ...(version === undefined ? {} : { version }),
      });
    },
    onSuccess: (me) => queries.setQueryData(meQuery.queryKey, me),
    // The next try must carry the version that is there now.
    onError: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}

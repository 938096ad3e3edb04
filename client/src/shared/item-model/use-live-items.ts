import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '@/shared/api/me';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id, LiveEvent } from '@/shared/api/types';
import { useLiveEvent } from '@/shared/live/use-live';
import { justCommanded, lineSettled } from './in-line';
import { itemsQuery } from './plan-queries';

const NONE: ReadonlySet<Id> = new Set();

/** Keeps the items of a plan fresh while others work. Returns those that others just changed. */
export function useLiveItems(planId: Id): ReadonlySet<Id> {
  const queries = useQueryClient();
  const me = useMe().person.id;
  const [flashing, setFlashing] = useState(NONE);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; byOthers: boolean } | null>(null);
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer);
      clearTimeout(fading.current);
    },
    [],
  );

  const refresh = useCallback(
    async (byOthers: boolean) => {
      await lineSettled(planId);
      const options = itemsQuery(planId);
      const before = queries.getQueryData(options.queryKey);
      const after = await queries.fetchQuery({ ...options, staleTime: 0 });
      const changed = byOthers && before !== undefined ? changedItems(before, after) : NONE;
      if (changed.size === 0) return;
      setFlashing(changed);
      clearTimeout(fading.current);
      fading.current = setTimeout(() => setFlashing(NONE), 2_000);
    },
    [planId, queries],
  );

  useLiveEvent(
    useCallback(
      (event: LiveEvent) => {
        if (event.kind === 'presence') return;
        if (event.id !== planId && event.container?.id !== planId) return;
        // What this window did itself came back with the answer already.
        if (event.actorId === me && justCommanded(planId)) return;
        const byOthers = event.actorId !== me || waiting.current?.byOthers === true;
        clearTimeout(waiting.current?.timer);
        const timer = setTimeout(() => {
          waiting.current = null;
          void refresh(byOthers);
        }, 150);
        waiting.current = { timer, byOthers };
      },
      [planId, me, refresh],
    ),
  );
  return flashing;
}

/** Dates move without a new version: they are computed, nobody entered them. */
function changedItems(before: readonly WorkItem[], after: readonly WorkItem[]): Set<Id> {
  const look = (item: WorkItem) => `${item.version} ${item.start} ${item.finish} ${item.outline}`;
  const looks = new Map(before.map((item) => [item.id, look(item)]));
  return new Set(after.filter((item) => looks.get(item.id) !== look(item)).map((item) => item.id));
}

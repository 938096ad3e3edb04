import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { ChecklistEntry, PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { applyChange } from './apply-change';
import { type ChecklistPatch, changedChecklist } from './checklist';
import { inLine } from './in-line';
import { itemsQuery, planQuery } from './plan-queries';

/**
 * Commands on the checklist of an item, shown at once. They throw what the server refuses; what was
 * shown is taken back then. An entry that somebody else just changed to the same is no refusal.
 */
export function useChecklist(planId: Id, itemId: Id) {
  const queries = useQueryClient();
  return useMemo(() => {
    const key = itemsQuery(planId).queryKey;
    const path = { path: { planId, itemId } };
    const entries = () =>
      queries.getQueryData(key)?.find((item) => item.id === itemId)?.checklist ?? [];
    const show = (checklist: ChecklistEntry[]) =>
      queries.setQueryData(key, (items) =>
        items?.map((item: WorkItem) => (item.id === itemId ? { ...item, checklist } : item)),
      );
    const accept = (change: PlanChange) => {
      queries.setQueryData(key, (known) => known && applyChange(known, change));
      queries.setQueryData(planQuery(planId).queryKey, change.plan);
      void queries.invalidateQueries({ queryKey: ['plan', planId, 'undo'] });
    };
    const run = (guess: ChecklistEntry[] | null, call: () => Promise<PlanChange>) =>
      inLine(planId, async () => {
        if (guess !== null) show(guess);
        try {
          accept(await call());
        } catch (error) {
          await queries.invalidateQueries({ queryKey: key });
          throw error;
        }
      });
    const one = (entryId: Id) => {
      const version = entries().find((entry) => entry.id === entryId)?.version;
      return {
        path: { planId, itemId, entryId },
        ...(version === undefined ? {} : { version }),
      };
    };
    return {
      /** One entry a line. */
      add: (text: string) =>
        run(null, () =>
          api.post('/plans/{planId}/items/{itemId}/checklist', { ...path, body: { text } }),
        ),
      change: async (entryId: Id, patch: ChecklistPatch) => {
        try {
          await run(changedChecklist(entries(), entryId, patch), () =>
            api.patch('/plans/{planId}/items/{itemId}/checklist/{entryId}', {
              ...one(entryId),
              body: patch,
            }),
          );
        } catch (error) {
          const current = currentOf<ChecklistEntry>(error);
          const same =
            current !== null &&
            (patch.done === undefined || patch.done === current.done) &&
            (patch.text === undefined || patch.text === current.text);
          if (!same) throw error;
        }
      },
      remove: (entryId: Id) =>
        run(
          entries().filter((entry) => entry.id !== entryId),
          () => api.delete('/plans/{planId}/items/{itemId}/checklist/{entryId}', one(entryId)),
        ),
    };
  }, [planId, itemId, queries]);
}

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '@/shared/api/api';
import { ApiError, currentOf } from '@/shared/api/api-error';
import type { LinkType, PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { applyChange } from './apply-change';
import type { Bulk } from './bulk';
import { inLine } from './in-line';
import { type ItemPatch, stillFits } from './item-patch';
import { itemsQuery, planQuery } from './plan-queries';
import type { Place } from './tree';

export type Outcome =
  | { kind: 'done'; change: PlanChange }
  | { kind: 'conflict'; current: WorkItem; error: ApiError }
  | { kind: 'refused'; error: unknown };

export type NewItem = ItemPatch & Partial<Place>;

export type PlanCommands = ReturnType<typeof usePlanCommands>;

/**
 * Every command on the items of a plan. Answers are put into the cache at once; what moved stands
 * in `lastChangeKey` for the bar under the table. None of these throws.
 */
export function usePlanCommands(planId: Id) {
  const queries = useQueryClient();
  return useMemo(() => {
    const key = itemsQuery(planId).queryKey;
    const read = (itemId: Id) => queries.getQueryData(key)?.find((item) => item.id === itemId);
    const put = (items: WorkItem[], removed: Id[] = []) =>
      queries.setQueryData(key, (known) => known && applyChange(known, { items, removed }));

    const accept = (change: PlanChange, structure: boolean): Outcome => {
      put(change.items, change.removed);
      queries.setQueryData(planQuery(planId).queryKey, change.plan);
      queries.setQueryData(lastChangeKey(planId), change);
      void queries.invalidateQueries({ queryKey: ['plan', planId, 'undo'] });
      void queries.invalidateQueries({ queryKey: ['plan', planId, 'raci'] });
      void queries.invalidateQueries({ queryKey: ['plan', planId, 'why'] });
      void queries.invalidateQueries({ queryKey: ['my-work'] });
      // Outline numbers and links of others follow the place of an item.
      if (structure) void queries.invalidateQueries({ queryKey: key });
      return { kind: 'done', change };
    };
    const refuse = (error: unknown): Outcome => {
      const current = currentOf<WorkItem>(error);
      if (current === null || !(error instanceof ApiError)) return { kind: 'refused', error };
      put([current]);
      return { kind: 'conflict', current, error };
    };
    const run = (structure: boolean, call: () => Promise<PlanChange>): Promise<Outcome> =>
      inLine(planId, async () => {
        try {
          return accept(await call(), structure);
        } catch (error) {
          return refuse(error);
        }
      });
    const path = (itemId: Id) => ({ path: { planId, itemId } });
    const versioned = (itemId: Id) => {
      const version = read(itemId)?.version;
      return version === undefined ? path(itemId) : { ...path(itemId), version };
    };

    /** Commands before this one in line may have raised the version. */
    const latest = (change: NonNullable<Bulk['changes']>[number]) => ({
      ...change,
      version: Math.max(change.version, read(change.itemId)?.version ?? 0),
    });

    const send = async (base: WorkItem, patch: ItemPatch, version: number): Promise<Outcome> => {
      try {
        const change = await api.patch<PlanChange>('/plans/{planId}/items/{itemId}', {
          ...path(base.id),
          body: patch,
          version,
        });
        return accept(change, false);
      } catch (error) {
        const outcome = refuse(error);
        const again =
          outcome.kind === 'conflict' &&
          outcome.current.version !== version &&
          stillFits(patch, base, outcome.current);
        return again ? send(outcome.current, patch, outcome.current.version) : outcome;
      }
    };

    return {
      /**
       * Changes fields of an item. `guess` is shown until the answer comes, and taken back when it
       * is a refusal. `base` is what the person saw; by default what the cache holds.
       */
      edit: (itemId: Id, patch: ItemPatch, guess: Partial<WorkItem> = {}, base?: WorkItem) => {
        const present = read(itemId);
        const seen = base ?? present;
        if (seen !== undefined && present !== undefined && !mayFollow(patch, seen, present)) {
          return Promise.resolve(overtaken(present));
        }
        if (seen !== undefined) {
          queries.setQueryData(key, (known) =>
            known?.map((item) => (item.id === itemId ? { ...item, ...guess } : item)),
          );
        }
        return inLine(planId, async (): Promise<Outcome> => {
          const known = read(itemId) ?? seen;
          if (known === undefined) return { kind: 'refused', error: null };
          const before = seen === undefined ? known : { ...seen, version: known.version };
          const outcome = await send(before, patch, known.version);
          if (outcome.kind === 'refused' && seen !== undefined) {
            const back = Object.fromEntries(
              Object.keys(guess).map((field) => [field, seen[field as keyof WorkItem]]),
            );
            queries.setQueryData(key, (list) =>
              list?.map((item) => (item.id === itemId ? { ...item, ...back } : item)),
            );
          }
          return outcome;
        });
      },
      add: (item: NewItem) =>
        run(true, () => api.post('/plans/{planId}/items', { path: { planId }, body: item })),
      /**
       * Many steps as one command. Its answer holds all that changed; `guesses` are shown until it
       * comes, and taken back when it is a refusal.
       */
      bulk: (steps: Bulk, guesses: ReadonlyMap<Id, Partial<WorkItem>> = new Map()) => {
        const before = queries.getQueryData(key);
        if (guesses.size > 0) {
          queries.setQueryData(key, (known) =>
            known?.map((item) => {
              const guess = guesses.get(item.id);
              return guess === undefined ? item : { ...item, ...guess };
            }),
          );
        }
        return inLine(planId, async (): Promise<Outcome> => {
          try {
            const body = { ...steps, changes: steps.changes?.map(latest) };
            const path = { planId };
            return accept(await api.post('/plans/{planId}/items/bulk', { path, body }), false);
          } catch (error) {
            if (guesses.size > 0) queries.setQueryData(key, before);
            void queries.invalidateQueries({ queryKey: key });
            return { kind: 'refused', error };
          }
        });
      },
      remove: (itemId: Id) =>
        run(true, () => api.delete('/plans/{planId}/items/{itemId}', versioned(itemId))),
      restore: (itemId: Id) =>
        run(true, () => api.post('/plans/{planId}/items/{itemId}/restore', path(itemId))),
      move: (itemId: Id, place: Place) =>
        run(true, () =>
          api.post('/plans/{planId}/items/{itemId}/move', { ...versioned(itemId), body: place }),
        ),
      indent: (itemId: Id) =>
        run(true, () => api.post('/plans/{planId}/items/{itemId}/indent', versioned(itemId))),
      outdent: (itemId: Id) =>
        run(true, () => api.post('/plans/{planId}/items/{itemId}/outdent', versioned(itemId))),
      link: (fromId: Id, toId: Id, type: LinkType, lagDays: number) =>
        run(false, () =>
          api.post('/plans/{planId}/links', {
            path: { planId },
            body: { fromId, toId, type, lagDays },
          }),
        ),
      changeLink: (linkId: Id, change: { type?: LinkType; lagDays?: number }) =>
        run(false, () =>
          api.patch('/plans/{planId}/links/{linkId}', { path: { planId, linkId }, body: change }),
        ),
      unlink: (linkId: Id) =>
        run(false, () =>
          api.delete('/plans/{planId}/links/{linkId}', { path: { planId, linkId } }),
        ),
      undo: () => run(true, () => api.post('/plans/{planId}/undo', { path: { planId } })),
      redo: () => run(true, () => api.post('/plans/{planId}/redo', { path: { planId } })),
      setRaci: (itemId: Id, kind: string, partyId: Id, letter: string, note: string | null) =>
        run(false, () =>
          api.put('/plans/{planId}/items/{itemId}/raci/{kind}/{partyId}', {
            path: { planId, itemId, kind, partyId },
            body: { letter, note },
            ...versionOnly(read(itemId)),
          }),
        ),
      clearRaci: (itemId: Id, kind: string, partyId: Id) =>
        run(false, () =>
          api.delete('/plans/{planId}/items/{itemId}/raci/{kind}/{partyId}', {
            path: { planId, itemId, kind, partyId },
            ...versionOnly(read(itemId)),
          }),
        ),
    };
  }, [planId, queries]);
}

/** Whether a change made by looking at `seen` may be sent though `present` is what is there now. */
function mayFollow(patch: ItemPatch, seen: WorkItem, present: WorkItem): boolean {
  return present.version === seen.version || stillFits(patch, seen, present);
}

/** As the server would say it: somebody was faster. */
function overtaken(current: WorkItem): Outcome {
  const problem = { type: '/problems/api/stale', title: '', status: 412, detail: '', current };
  return { kind: 'conflict', current, error: new ApiError(problem) };
}

export const lastChangeKey = (planId: Id) => ['last-change', planId] as const;

function versionOnly(item: WorkItem | undefined): { version?: number } {
  return item === undefined ? {} : { version: item.version };
}

import { useMemo, useState } from 'react';
import { api } from '@/shared/api/api';
import { ApiError } from '@/shared/api/api-error';
import type { WorkItem } from '@/shared/api/plan-types';
import type { HistoryEntry, Id, Page } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { cellKey } from '@/shared/grid/grid-types';
import { type PlanCommands, usePlanCommands } from '@/shared/item-model/use-plan-command';
import type { Edit, FieldKey } from './fields';

/** What stands beside a field until somebody settles it. */
export type FieldNote =
  | { kind: 'refused'; edit: Edit; sentence: string }
  | { kind: 'conflict'; edit: Edit; theirs: WorkItem; by: string | null };

export interface FieldEdit {
  commands: PlanCommands;
  /** Keyed by `cellKey(item, field)`. */
  notes: ReadonlyMap<string, FieldNote>;
  commit: (item: WorkItem, field: FieldKey, edit: Edit) => Promise<void>;
  drop: (itemId: Id, field: FieldKey) => void;
  /** The item that is being marked as blocked; the screen shows the dialog. */
  blocking: WorkItem | null;
  block: (item: WorkItem | null) => void;
}

/** Edits of single fields with everything that can come back: refusals and conflicts. */
export function useFieldEdit(planId: Id): FieldEdit {
  const commands = usePlanCommands(planId);
  const sentence = useSentence();
  const [notes, setNotes] = useState<ReadonlyMap<string, FieldNote>>(new Map());
  const [blocking, block] = useState<WorkItem | null>(null);
  const steps = useMemo(() => {
    const note = (key: string, value: FieldNote | null) =>
      setNotes((before) => {
        if (value === null && !before.has(key)) return before;
        const next = new Map(before);
        if (value === null) next.delete(key);
        else next.set(key, value);
        return next;
      });
    return {
      drop: (itemId: Id, field: FieldKey) => note(cellKey(itemId, field), null),
      commit: async (item: WorkItem, field: FieldKey, edit: Edit) => {
        const key = cellKey(item.id, field);
        note(key, null);
        if (edit.asks === 'blocked') {
          block(item);
          return;
        }
        const outcome = await commands.edit(item.id, edit.patch, edit.guess, item);
        if (outcome.kind === 'refused') {
          note(key, { kind: 'refused', edit, sentence: firstSentence(outcome.error, sentence) });
        } else if (outcome.kind === 'conflict') {
          const by = await lastActor(item.id);
          note(key, { kind: 'conflict', edit, theirs: outcome.current, by });
        }
      },
    };
  }, [commands, sentence]);
  return { commands, notes, blocking, block, ...steps };
}

/** The sentence of the first field that is wrong, otherwise of the whole refusal. */
export function firstSentence(error: unknown, sentence: (error: unknown) => string): string {
  const first = error instanceof ApiError ? error.fieldErrors[0]?.message : undefined;
  return first ?? sentence(error);
}

async function lastActor(itemId: Id): Promise<string | null> {
  try {
    const page = await api.get<Page<HistoryEntry>>('/subjects/{kind}/{id}/history', {
      path: { kind: 'item', id: itemId },
      query: { limit: 1 },
    });
    return page.items[0]?.actor?.name ?? null;
  } catch {
    // The question can be asked without a name.
    return null;
  }
}

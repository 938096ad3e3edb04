import { useMemo, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { keepDraft, readDraft } from '@/shared/drafts/drafts';
import { cellKey } from '@/shared/grid/grid-types';
import { type PlanCommands, usePlanCommands } from '@/shared/item-model/use-plan-command';
import { changedBy } from './changed-by';
import type { Edit, FieldKey } from './fields';

/** What stands beside a field until somebody settles it. */
export type FieldNote =
  | { kind: 'refused'; edit: Edit; sentence: string; offline: boolean }
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
  const [notes, setNotes] = useState<ReadonlyMap<string, FieldNote>>(() => kept(planId));
  const [blocking, block] = useState<WorkItem | null>(null);
  const steps = useMemo(() => {
    const note = (key: string, value: FieldNote | null) =>
      setNotes((before) => {
        if (value === null && !before.has(key)) return before;
        const next = new Map(before);
        if (value === null) next.delete(key);
        else next.set(key, value);
        keep(planId, next);
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
        const outcome = await commands.edit(item.id, edit.patch, edit.guess, edit.base ?? item);
        if (outcome.kind === 'refused') {
          const offline = outcome.error instanceof ApiError && outcome.error.offline;
          const said = firstSentence(outcome.error, sentence);
          note(key, { kind: 'refused', edit, sentence: said, offline });
        } else if (outcome.kind === 'conflict') {
          const by = await changedBy(item.id, field);
          note(key, { kind: 'conflict', edit, theirs: outcome.current, by });
        }
      },
    };
  }, [commands, sentence, planId]);
  return { commands, notes, blocking, block, ...steps };
}

/** The sentence of the first field that is wrong, otherwise of the whole refusal. */
export function firstSentence(error: unknown, sentence: (error: unknown) => string): string {
  const first = error instanceof ApiError ? error.fieldErrors[0]?.message : undefined;
  return first ?? sentence(error);
}

const draftOf = (planId: Id) => `cells.${planId}`;

/** What could not be sent is there again after a reload; everything else the server has. */
function keep(planId: Id, notes: ReadonlyMap<string, FieldNote>): void {
  const unsent = [...notes].filter(([, note]) => note.kind === 'refused' && note.offline);
  keepDraft(draftOf(planId), unsent.length === 0 ? null : unsent);
}

function kept(planId: Id): ReadonlyMap<string, FieldNote> {
  return new Map(readDraft<[string, FieldNote][]>(draftOf(planId)) ?? []);
}

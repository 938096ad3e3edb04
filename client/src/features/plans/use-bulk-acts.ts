import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { addDays } from '@/shared/dates/day';
import type { DropPlace } from '@/shared/grid/drop-place';
import type { Region } from '@/shared/grid/grid-types';
import { fillPairs } from '@/shared/grid/region';
import type { Grid } from '@/shared/grid/use-grid';
import type { Bulk } from '@/shared/item-model/bulk';
import { topmost } from '@/shared/item-model/tree-moves';
import type { Outcome } from '@/shared/item-model/use-plan-command';
import { type Edit, type FieldKey, isEntered } from '@/shared/item-view/fields';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { emptyEdit, valueEdit } from '@/shared/item-view/value-edit';
import { toast } from '@/shared/ui/toast';

interface Needs {
  items: readonly WorkItem[];
  grid: Grid;
  edits: FieldEdit;
  mayEdit: (item: WorkItem) => boolean;
  undo: () => Promise<unknown>;
}

interface Change {
  item: WorkItem;
  edits: readonly Edit[];
}

/** What is done with many items at once; every act is one command and one step back. */
export function useBulkActs({ items, grid, edits, mayEdit, undo }: Needs) {
  const { t } = useTranslation('plans');
  const sentence = useSentence();
  const byId = () => new Map(items.map((item) => [item.id, item]));

  const send = async (
    steps: Bulk,
    guesses?: ReadonlyMap<Id, Partial<WorkItem>>,
  ): Promise<Outcome> => {
    const outcome = await edits.commands.bulk(steps, guesses);
    if (outcome.kind === 'done') {
      toast({
        text: outcome.change.label,
        action: { label: t('shared:undo'), onPress: () => void undo() },
      });
    } else toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
    return outcome;
  };
  const change = async (changes: readonly Change[]): Promise<void> => {
    const wanted = changes.filter((each) => each.edits.length > 0);
    if (wanted.length === 0) {
      toast({ text: t('bulk.nothing'), tone: 'failed' });
      return;
    }
    const guesses = new Map<Id, Partial<WorkItem>>();
    const steps = wanted.map((each) => {
      guesses.set(each.item.id, Object.assign({}, ...each.edits.map((edit) => edit.guess)));
      const patch = Object.assign({}, ...each.edits.map((edit) => edit.patch));
      return { itemId: each.item.id, version: each.item.version, patch };
    });
    await send({ changes: steps }, guesses);
  };
  const open = (item: WorkItem, field: FieldKey) => mayEdit(item) && isEntered(field, item);
  const chosen = () => items.filter((item) => grid.checked.has(item.id));

  return {
    send,
    chosen,
    fill: (source: Region, target: Region) => {
      const known = byId();
      const changes = fillPairs(source, target).flatMap(({ from, to }): Change[] => {
        const [giver, taker] = [known.get(from), known.get(to)];
        if (giver === undefined || taker === undefined) return [];
        const fields = target.columns as readonly FieldKey[];
        const given = fields.flatMap((field) => {
          const edit = open(taker, field) ? valueEdit(field, giver) : null;
          return edit === null ? [] : [edit];
        });
        return [{ item: taker, edits: given }];
      });
      void change(changes);
    },
    clear: (region: Region) => {
      const known = byId();
      const changes = region.rowIds.flatMap((id): Change[] => {
        const item = known.get(id);
        if (item === undefined) return [];
        const fields = region.columns as readonly FieldKey[];
        const emptied = fields.flatMap((field) => {
          const edit = open(item, field) ? emptyEdit(field) : null;
          return edit === null ? [] : [edit];
        });
        return [{ item, edits: emptied }];
      });
      void change(changes);
    },
    /** One edit for all chosen items that may take it. */
    edit: (field: FieldKey, edit: Edit) =>
      void change(chosen().map((item) => ({ item, edits: open(item, field) ? [edit] : [] }))),
    /** Moves the dates of chosen work by calendar days; what follows moves with it. */
    shift: (days: number) => {
      const work = chosen().filter((item) => open(item, 'start') && item.start !== null);
      void change(
        work.map((item) => {
          const start = addDays(item.start ?? '', days);
          return { item, edits: [{ patch: { start }, guess: {}, typed: start }] };
        }),
      );
    },
    remove: async () => {
      const gone = chosen();
      const deletes = gone.map((item) => ({ itemId: item.id, version: item.version }));
      const outcome = await send({ deletes });
      if (outcome.kind === 'done') grid.uncheckAll();
    },
    drop: (rowIds: readonly Id[], place: DropPlace) => {
      let afterId = place.afterId;
      const moves = topmost(items, rowIds).map((itemId) => {
        const move = { itemId, parentId: place.parentId, afterId };
        afterId = itemId;
        return move;
      });
      void send({ moves });
    },
  };
}

import { useTranslation } from 'react-i18next';
import type { ItemKind, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import type { GridCommand } from '@/shared/grid/grid-keys';
import type { CellAt } from '@/shared/grid/grid-types';
import type { Grid } from '@/shared/grid/use-grid';
import { descendantsOf, indentPlace, outdentPlace, stepPlace } from '@/shared/item-model/tree';
import { movesOf, type TreeAct, type TreeMove } from '@/shared/item-model/tree-moves';
import type { Outcome } from '@/shared/item-model/use-plan-command';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { toast } from '@/shared/ui/toast';

interface Needs {
  items: readonly WorkItem[];
  rows: readonly WorkItem[];
  grid: Grid;
  edits: FieldEdit;
  folded: ReadonlySet<Id>;
  unfold: (ids: readonly Id[]) => void;
  /** Many moves as one step. */
  moveAll: (moves: TreeMove[]) => void;
  peek: (id: Id | undefined) => void;
  page: (id: Id) => void;
  peeked: Id | undefined;
}

/** What the keys and buttons of the table do to the plan, with the words that follow. */
export function useTableActs(needs: Needs) {
  const { items, rows, grid, edits, folded } = needs;
  const { commands } = edits;
  const { t } = useTranslation('plans');
  const sentence = useSentence();

  const fail = (text: string) => toast({ text, tone: 'failed' });
  const told = async (sent: Promise<Outcome>, said?: (label: string) => string) => {
    const outcome = await sent;
    if (outcome.kind !== 'done') fail(firstSentence(outcome.error, sentence));
    else if (said !== undefined) toast({ text: said(outcome.change.label) });
    return outcome;
  };
  const rowOf = (at: CellAt | null) => items.find((item) => item.id === at?.rowId);

  const add = async (kind: ItemKind, at: CellAt | null = grid.active) => {
    const row = rowOf(at) ?? rows.at(-1);
    const inside = row !== undefined && row.hasChildren && !folded.has(row.id) && kind !== 'PHASE';
    const place =
      row === undefined
        ? { parentId: null, afterId: null }
        : inside
          ? { parentId: row.id, afterId: null }
          : { parentId: row.parentId, afterId: row.id };
    const outcome = await told(commands.add({ ...place, kind, name: t(`new.${kind}`) }));
    const added = outcome.kind === 'done' ? outcome.change.items[0] : undefined;
    if (added !== undefined) grid.edit({ rowId: added.id, column: 'name' });
  };

  const remove = async (row: WorkItem) => {
    const inside = descendantsOf(items, row.id).size;
    const index = rows.indexOf(row);
    const outcome = await commands.remove(row.id);
    if (outcome.kind !== 'done') {
      fail(firstSentence(outcome.error, sentence));
      return;
    }
    if (needs.peeked === row.id) needs.peek(undefined);
    const next = rows[index + 1 + inside] ?? rows[index - 1];
    if (next !== undefined && grid.active !== null) {
      grid.activate({ rowId: next.id, column: grid.active.column });
    }
    toast({
      text:
        inside === 0
          ? t('table.deleted', { name: row.name })
          : t('table.deletedWith', { name: row.name, count: inside }),
      action: { label: t('shared:undo'), onPress: () => void told(commands.restore(row.id)) },
    });
  };

  const indent = (row: WorkItem) => {
    const place = indentPlace(items, row.id);
    if (place === null) return fail(t('table.firstChild'));
    if (place.parentId !== null) needs.unfold([place.parentId]);
    return void told(commands.indent(row.id));
  };
  const outdent = (row: WorkItem) =>
    outdentPlace(items, row.id) === null
      ? fail(t('table.top'))
      : void told(commands.outdent(row.id));
  const move = (row: WorkItem, by: -1 | 1) => {
    const place = stepPlace(items, row.id, by);
    if (place !== null) void told(commands.move(row.id, place));
  };
  /** All chosen rows at once, while there are any. */
  const moveChosen = (act: TreeAct) => {
    const moves = movesOf(items, grid.checked, act);
    if (moves.length === 0) {
      if (act === 'indent') fail(t('table.firstChild'));
      if (act === 'outdent') fail(t('table.top'));
      return;
    }
    if (act === 'indent') needs.unfold(moves.flatMap(({ parentId }) => parentId ?? []));
    needs.moveAll(moves);
  };
  const undo = () => told(commands.undo(), (label) => t('plan.undone', { label }));
  const redo = () => told(commands.redo(), (label) => t('plan.redone', { label }));

  const run = (command: GridCommand, at: CellAt | null, mayEdit: boolean) => {
    const row = rowOf(at);
    if (command.do === 'peek') needs.peek(row?.id === needs.peeked ? undefined : row?.id);
    else if (command.do === 'open' && row !== undefined) needs.page(row.id);
    if (!mayEdit) return;
    if (command.do === 'undo') void undo();
    else if (command.do === 'redo') void redo();
    else if (command.do === 'addBelow') void add('TASK', at);
    const act = grid.checked.size === 0 ? null : treeAct(command);
    if (act !== null) return moveChosen(act);
    if (row === undefined) return;
    if (command.do === 'delete') void remove(row);
    else if (command.do === 'indent') indent(row);
    else if (command.do === 'outdent') outdent(row);
    else if (command.do === 'move') move(row, command.by);
  };

  return { run, add, undo, redo, moveChosen };
}

function treeAct(command: GridCommand): TreeAct | null {
  if (command.do === 'indent' || command.do === 'outdent') return command.do;
  if (command.do !== 'move') return null;
  return command.by === -1 ? 'up' : 'down';
}

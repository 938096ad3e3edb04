import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStatus, Plan, WorkItem } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import type { ItemPatch } from '@/shared/item-model/item-patch';
import type { Outcome } from '@/shared/item-model/use-plan-command';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { toast } from '@/shared/ui/toast';
import { type Lane, type LaneKind, phasesOf } from './board-model';

interface Needs {
  plan: Plan;
  items: readonly WorkItem[];
  edits: FieldEdit;
  lanes: LaneKind;
}

/** What putting a card somewhere else means, and the words that follow. */
export function useBoardMoves({ plan, items, edits, lanes }: Needs) {
  const { t } = useTranslation('plans');
  const sentence = useSentence();
  const [said, setSaid] = useState('');
  const { commands } = edits;

  const refuse = (item: WorkItem, outcome: Outcome) => {
    if (outcome.kind === 'done') return false;
    const why = firstSentence(outcome.error, sentence);
    toast({ text: t('board.refused', { name: item.name, why }), tone: 'failed' });
    return true;
  };

  /** Changes of the lane: another owner, or another phase. */
  const laneChange = (item: WorkItem, lane: Lane): 'same' | 'owner' | 'phase' => {
    if (lanes === 'owner') return (item.owner?.id ?? '-') === lane.key ? 'same' : 'owner';
    if (lanes !== 'phase') return 'same';
    return (phasesOf(items).get(item.id)?.id ?? '-') === lane.key ? 'same' : 'phase';
  };

  const move = async (item: WorkItem, lane: Lane, status: ItemStatus) => {
    const change = laneChange(item, lane);
    if (change === 'same' && status === item.status) return;
    const patch: ItemPatch = {};
    const guess: Partial<WorkItem> = {};
    const asks = status === 'BLOCKED' && item.status !== 'BLOCKED';
    if (status !== item.status && !asks) {
      patch.status = status;
      guess.status = status;
      if (status === 'DONE') guess.progress = 100;
    }
    if (change === 'owner') {
      patch.ownerId = lane.owner?.id ?? null;
      guess.owner = lane.owner;
    }
    if (change === 'phase') {
      const parentId = lane.phase?.id ?? null;
      const last = items.filter((each) => each.parentId === parentId && each.id !== item.id).at(-1);
      const placed = await commands.move(item.id, { parentId, afterId: last?.id ?? null });
      if (refuse(item, placed)) return;
    }
    if (Object.keys(patch).length > 0) {
      if (refuse(item, await commands.edit(item.id, patch, guess))) return;
      if (status === 'DONE') {
        toast({
          text: t('board.done', { name: item.name }),
          action: { label: t('shared:undo'), onPress: () => void commands.undo() },
        });
      }
    }
    setSaid(t('board.said', { name: item.name, column: t(`item-view:status.${status}`) }));
    // Being blocked needs a reason and somebody who can help.
    if (asks) edits.block(item);
  };

  const add = async (status: ItemStatus, lane: Lane, name: string): Promise<boolean> => {
    const outcome = await commands.add({
      kind: 'TASK',
      name,
      status,
      ...(lane.owner === null ? {} : { ownerId: lane.owner.id }),
      ...(lane.phase === null ? {} : { parentId: lane.phase.id }),
    });
    if (outcome.kind === 'done') return true;
    toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
    return false;
  };

  return { move, add, said, plan };
}

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { ItemStatus, MyItem, MyWork, PlanChange } from '@/shared/api/plan-types';
import type { Id, LocalDate } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { isWeekend, patchForDue } from '@/shared/item-model/due-day';
import { firstSentence } from '@/shared/item-view/use-field-edit';
import { toast } from '@/shared/ui/toast';
import { myWorkQuery, ranked } from './my-work-query';

/** Changes of work out of any plan: the day it is due, its status, the order it is done in. */
export function useMyMoves() {
  const { t } = useTranslation('my-work');
  const sentence = useSentence();
  const queries = useQueryClient();
  const { near } = useDates();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['my-work'] });
    void queries.invalidateQueries({ queryKey: ['plan'] });
  };
  const undo = (planId: Id) => async () => {
    try {
      await api.post('/plans/{planId}/undo', { path: { planId } });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    refresh();
  };
  const send = async ({ item }: MyItem, body: object): Promise<PlanChange | null> => {
    try {
      const change = await api.patch<PlanChange>('/plans/{planId}/items/{itemId}', {
        path: { planId: item.planId, itemId: item.id },
        body,
        version: item.version,
      });
      refresh();
      return change;
    } catch (error) {
      toast({ text: `${item.name}：${firstSentence(error, sentence)}`, tone: 'failed' });
      refresh();
      return null;
    }
  };
  return {
    /** Says what else moved, and how to take it back. */
    due: async (mine: MyItem, day: LocalDate) => {
      const { item } = mine;
      if (item.finish === day) return;
      const change = await send(
        mine,
        patchForDue(item, day, (each) => !isWeekend(each)),
      );
      if (change === null) return;
      const others = new Set(
        change.moved.filter((each) => each.itemId !== item.id).map((each) => each.itemId),
      ).size;
      const now = change.items.find((each) => each.id === item.id)?.finish ?? day;
      toast({
        text:
          others === 0
            ? t('moved', { name: item.name, day: near(now) })
            : t('movedWith', { name: item.name, day: near(now), count: others }),
        action: { label: t('shared:undo'), onPress: () => void undo(item.planId)() },
      });
    },
    /** Several at once, one after the other; answers how many went well. */
    become: async (all: readonly MyItem[], status: ItemStatus) => {
      let count = 0;
      for (const mine of all) {
        if (mine.item.status === status) continue;
        if ((await send(mine, { status })) !== null) count += 1;
      }
      if (count > 0) toast({ text: t('becameMany', { count }) });
    },
    order: async (ids: Id[]) => {
      const key = myWorkQuery().queryKey;
      queries.setQueryData(key, (work: MyWork | undefined) => work && ranked(work, ids));
      try {
        await api.put('/my-work/order', { body: { itemIds: ids } });
      } catch (error) {
        toast({ text: sentence(error), tone: 'failed' });
        refresh();
      }
    },
  };
}

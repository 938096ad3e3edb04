import { useTranslation } from 'react-i18next';
import type { ItemStatus, MyItem } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import { usePlanCommands } from '@/shared/item-model/use-plan-command';
import { firstSentence } from '@/shared/item-view/use-field-edit';
import { toast } from '@/shared/ui/toast';

/** Changes the status of an item of mine; completing can be taken back, refusals are said. */
export function useMyStatus({ item }: MyItem) {
  const { t } = useTranslation('my-work');
  const sentence = useSentence();
  const commands = usePlanCommands(item.planId);
  const become = async (status: ItemStatus): Promise<boolean> => {
    const outcome = await commands.edit(item.id, { status }, {}, item);
    if (outcome.kind !== 'done') {
      toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
      return false;
    }
    if (status === 'DONE') {
      toast({
        text: t('completed', { name: item.name }),
        action: { label: t('shared:undo'), onPress: () => void commands.undo() },
      });
    } else if (item.status === 'DONE') toast({ text: t('reopened', { name: item.name }) });
    return true;
  };
  return become;
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useScreenCommands } from '@/shared/commands/screen-commands';
import { undoQuery } from '@/shared/item-model/plan-queries';
import { usePlanCommands } from '@/shared/item-model/use-plan-command';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { toast } from '@/shared/ui/toast';
import { firstSentence } from './use-field-edit';

/** Ctrl/⌘ Z and its way back for one's own last commands on a plan, whatever shows the plan. */
export function UndoKeys({ planId }: { planId: Id }) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const commands = usePlanCommands(planId);
  const next = useQuery(undoQuery(planId)).data;
  const told = async (step: 'undo' | 'redo') => {
    const outcome = await commands[step]();
    // The server's word says what was undone: 撤销：把 1 设计 的工期改为 8 天
    if (outcome.kind === 'done') toast({ text: outcome.change.label });
    else toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
  };
  useShortcut('mod+z', () => void told('undo'));
  useShortcut('mod+shift+z', () => void told('redo'));
  useShortcut('mod+y', () => void told('redo'));
  useScreenCommands([
    ...(next?.undo == null
      ? []
      : [
          {
            id: 'undo',
            label: t('undo.undo', { label: next.undo.label }),
            icon: 'undo' as const,
            keywords: 'chexiao cx undo back',
            shortcut: 'mod+z',
            run: () => void told('undo'),
          },
        ]),
    ...(next?.redo == null
      ? []
      : [
          {
            id: 'redo',
            label: t('undo.redo', { label: next.redo.label }),
            icon: 'redo' as const,
            keywords: 'chongzuo cz redo again',
            shortcut: 'mod+shift+z',
            run: () => void told('redo'),
          },
        ]),
  ]);
  return null;
}

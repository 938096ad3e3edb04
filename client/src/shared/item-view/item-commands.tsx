import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { type ScreenCommand, useScreenCommands } from '@/shared/commands/screen-commands';
import { toast } from '@/shared/ui/toast';
import { isEntered, PRIORITIES, readChoice, STATUSES } from './fields';
import type { FieldEdit } from './use-field-edit';

const STATUS_WORDS = {
  NOT_STARTED: 'weikaishi wks todo',
  IN_PROGRESS: 'jinxingzhong jxz start doing',
  DONE: 'yiwancheng ywc done finish complete',
  BLOCKED: 'shouzu sz blocked',
};
const PRIORITY_WORDS = { HIGH: 'gao g high', MEDIUM: 'zhong z medium', LOW: 'di d low' };

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
}

/** What can be done to the item in the panel or on its page, for the palette. */
export function ItemCommands({ item, edits, mayEdit }: Props) {
  const { t } = useTranslation('item-view');
  const navigate = useNavigate();
  const address = `/plans/${item.planId}/items/${item.id}`;
  const copy = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}${address}`);
    toast({ text: t('commands.copied') });
  };
  const choices: ScreenCommand[] = mayEdit
    ? [
        ...STATUSES.filter((status) => status !== item.status).map((status) => ({
          id: `status.${status}`,
          label: t('commands.status', { item: item.name, value: t(`status.${status}`) }),
          icon: 'check' as const,
          keywords: `zhuangtai zt status ${STATUS_WORDS[status]}`,
          run: () => void edits.commit(item, 'status', readChoice('status', status)),
        })),
        ...(isEntered('priority', item) ? PRIORITIES : [])
          .filter((priority) => priority !== item.priority)
          .map((priority) => ({
            id: `priority.${priority}`,
            label: t('commands.priority', { item: item.name, value: t(`priority.${priority}`) }),
            icon: 'sort' as const,
            keywords: `youxianji yxj priority ${PRIORITY_WORDS[priority]}`,
            run: () => void edits.commit(item, 'priority', readChoice('priority', priority)),
          })),
      ]
    : [];
  useScreenCommands([
    {
      id: 'item.page',
      label: t('commands.page', { item: item.name }),
      icon: 'arrow-right',
      keywords: 'dakai zhengye dkzy open page',
      run: () => void navigate({ to: address }),
    },
    {
      id: 'item.copy',
      label: t('commands.copy', { item: item.name }),
      icon: 'copy',
      keywords: 'fuzhi lianjie fzlj copy link',
      run: () => void copy(),
    },
    ...choices,
  ]);
  return null;
}

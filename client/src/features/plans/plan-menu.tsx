import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Plan } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import { toast } from '@/shared/ui/toast';
import css from './plans-screen.module.css';

export function PlanMenu({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  const { t } = useTranslation('plans');
  const queries = useQueryClient();
  const sentence = useSentence();
  const rights = rightsOf(plan);
  const call = { path: { planId: plan.id } };
  const act = async (work: () => Promise<unknown>, text: string, back?: () => void) => {
    try {
      await work();
      toast({
        text,
        ...(back === undefined ? {} : { action: { label: t('shared:undo'), onPress: back } }),
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await queries.invalidateQueries({ queryKey: ['plan'] });
  };
  const restore = () =>
    void act(
      () => api.post('/plans/{planId}/restore', call),
      t('list.restored', { name: plan.name }),
    );
  const remove = () =>
    void act(
      () => api.delete('/plans/{planId}', { ...call, version: plan.version }),
      t('list.deleted', { name: plan.name }),
      restore,
    );
  if (!rights.edit) return null;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton icon="more" label={t('list.menu', { name: plan.name })} className={css.menu} />
      }
      entries={[
        { label: t('list.edit'), icon: 'edit', onSelect: onEdit },
        {
          label: t('list.delete'),
          icon: 'bin',
          danger: true,
          disabled: !rights.manage,
          onSelect: remove,
        },
      ]}
    />
  );
}

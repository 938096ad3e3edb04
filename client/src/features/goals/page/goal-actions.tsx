import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal } from '@/shared/api/goal-types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu, type MenuEntry } from '@/shared/ui/menu';
import { toast } from '@/shared/ui/toast';
import { isClosed, isInForce, mayEditGoal } from '../parts/rights';
import { RealignDialog } from '../realign-dialog';
import { CarryDialog } from './carry-dialog';
import { EndingDialog } from './ending-dialog';
import { SubmitDialog } from './submit-dialog';

type Open = 'submit' | 'end' | 'carry' | 'align' | null;

/** What can be done with the goal in the state it is in. */
export function GoalActions({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [open, setOpen] = useState<Open>(null);
  const may = mayEditGoal(goal);
  const call = { path: { goalId: goal.id } };
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
    await queries.invalidateQueries({ queryKey: ['goal'] });
  };
  const restore = () =>
    void act(
      () => api.post('/goals/{goalId}/restore', call),
      t('act.restored', { title: goal.title }),
    );
  const remove = async () => {
    try {
      await api.delete('/goals/{goalId}', { ...call, version: goal.version });
      await navigate({ to: '/goals' });
      toast({
        text: t('act.deleted', { title: goal.title }),
        action: { label: t('shared:undo'), onPress: restore },
      });
      await queries.invalidateQueries({ queryKey: ['goal', {}], exact: false });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
  };
  const meeting = () => void navigate({ to: '/goals/meeting', search: { at: goal.id } as never });
  const entries: MenuEntry[] = [{ label: t('meeting.start'), icon: 'people', onSelect: meeting }];
  if (may && !isClosed(goal)) {
    entries.push({ label: t('align.title'), icon: 'move', onSelect: () => setOpen('align') });
  }
  if (may && goal.state === 'TO_CONFIRM') {
    entries.push({
      label: t('act.withdraw'),
      icon: 'undo',
      onSelect: () =>
        void act(
          () => api.post('/goals/{goalId}/withdrawal', { ...call, version: goal.version }),
          t('act.withdrawn'),
        ),
    });
  }
  if (may && isInForce(goal)) {
    entries.push({ label: t('act.end'), icon: 'check', onSelect: () => setOpen('end') });
  }
  if (may && isClosed(goal)) {
    entries.push({
      label: t('act.reopen'),
      icon: 'undo',
      onSelect: () =>
        void act(
          () => api.post('/goals/{goalId}/reopening', { ...call, version: goal.version }),
          t('act.reopened'),
        ),
    });
  }
  if (may && goal.state !== 'DRAFT') {
    entries.push({ label: t('act.carry'), icon: 'arrow-right', onSelect: () => setOpen('carry') });
  }
  if (goal.myRight === 'MANAGE') {
    entries.push('separator', {
      label: t('act.delete'),
      icon: 'bin',
      danger: true,
      onSelect: () => void remove(),
    });
  }
  return (
    <>
      {may && !isClosed(goal) && (
        <Button icon="edit" onClick={onEdit}>
          {t('act.edit')}
        </Button>
      )}
      {may && goal.state === 'DRAFT' && goal.form !== 'LONG' && (
        <Button look="primary" onClick={() => setOpen('submit')}>
          {t('confirm.submit')}
        </Button>
      )}
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={t('act.more')} />}
        entries={entries}
      />
      {open === 'submit' && <SubmitDialog goal={goal} onClose={() => setOpen(null)} />}
      {open === 'end' && <EndingDialog goal={goal} onClose={() => setOpen(null)} />}
      {open === 'carry' && <CarryDialog goal={goal} onClose={() => setOpen(null)} />}
      {open === 'align' && (
        <RealignDialog goalId={goal.id} parent={null} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

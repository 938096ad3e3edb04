import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalRef } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { GoalPicker } from '@/shared/goal-view/goal-picker';
import { goalQuery } from '@/shared/goal-view/goal-queries';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { mayEditGoal } from './parts/rights';

interface Props {
  goalId: Id;
  /** Where it was dropped; null when it is still to be chosen. */
  parent: GoalRef | null;
  onClose: () => void;
}

/** Lets a goal stand under another one, after a word on what that means. */
export function RealignDialog({ goalId, parent, onClose }: Props) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const sentence = useSentence();
  const goal = useQuery(goalQuery(goalId));
  const [chosen, setChosen] = useState<GoalRef | null | undefined>(
    parent === null ? undefined : parent,
  );
  const before = goal.data?.parent ?? null;
  const next = chosen === undefined ? before : chosen;
  const move = async (parentId: Id | null) => {
    // The newest version: aligning touches nothing that somebody else may have typed.
    const now = await api.get<Goal>('/goals/{goalId}', { path: { goalId } });
    return api.patch<Goal>('/goals/{goalId}', {
      path: { goalId },
      body: { parentId },
      version: now.version,
    });
  };
  const save = useMutation({
    mutationFn: () => move(next?.id ?? null),
    onSuccess: async (moved) => {
      onClose();
      toast({
        text: next === null ? t('align.doneTop') : t('align.done', { parent: next.title }),
        action: {
          label: t('shared:undo'),
          onPress: () =>
            void move(before?.id ?? null)
              .catch((error: unknown) => toast({ text: sentence(error), tone: 'failed' }))
              .finally(() => void queries.invalidateQueries({ queryKey: ['goal'] })),
        },
      });
      queries.setQueryData(goalQuery(goalId).queryKey, moved);
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  const same = (next?.id ?? null) === (before?.id ?? null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('align.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={save.isPending}
            disabled={goal.data === undefined || !mayEditGoal(goal.data) || same}
            onClick={() => save.mutate()}
          >
            {t('align.confirm')}
          </Button>
        </>
      }
      description={
        goal.data && (
          <>
            <p>{t('align.text', { goal: goal.data.title })}</p>
            <p>
              {before === null ? t('align.beforeTop') : t('align.before', { parent: before.title })}
            </p>
          </>
        )
      }
    >
      {goal.isPending && <Skeleton rows={2} />}
      {goal.data !== undefined && !mayEditGoal(goal.data) && (
        <FormProblem error={null} text={t('align.mayNot', { owner: goal.data.owner.name })} />
      )}
      <FormProblem error={save.error} />
      {goal.data !== undefined && (
        <Field label={t('align.parent')} hint={t('align.hint')}>
          <GoalPicker
            value={next}
            onChange={setChosen}
            notBelow={goal.data.level}
            without={goalId}
          />
        </Field>
      )}
    </Dialog>
  );
}

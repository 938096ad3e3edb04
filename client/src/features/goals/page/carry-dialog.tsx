import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal } from '@/shared/api/goal-types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import { cyclesQuery } from '../queries';
import css from './goal-screen.module.css';

/** Goes on with a goal in another cycle. */
export function CarryDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const cycles = useQuery(cyclesQuery);
  const choices = (cycles.data ?? []).filter((cycle) => cycle.id !== goal.cycle?.id);
  const [to, setTo] = useState('');
  const carry = useMutation({
    mutationFn: () =>
      api.post<Goal>('/goals/{goalId}/carry-over', {
        path: { goalId: goal.id },
        body: { cycleId: to },
      }),
    onSuccess: async (next) => {
      onClose();
      toast({ text: t('act.carried', { cycle: next.cycle?.name ?? '' }) });
      await queries.invalidateQueries({ queryKey: ['goal'] });
      await navigate({ to: `/goals/${next.id}` });
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('act.carry')}
      description={t('act.carryText')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={carry.isPending}
            disabled={to === ''}
            onClick={() => carry.mutate()}
          >
            {t('act.carryNow')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <FormProblem error={carry.error} />
        <Field label={t('cycles.to')} {...(choices.length === 0 ? { hint: t('act.noCycle') } : {})}>
          <Select
            value={to}
            onChange={setTo}
            options={[
              { value: '', label: t('cycles.choose') },
              ...choices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      </div>
    </Dialog>
  );
}

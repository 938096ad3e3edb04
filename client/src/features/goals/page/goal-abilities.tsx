import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalAbility } from '@/shared/api/goal-types';
import { useSentence } from '@/shared/api/use-sentence';
import { parseAmount } from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { mayEditGoal } from '../parts/rights';
import { abilitiesQuery } from '../queries';
import css from './goal-screen.module.css';

const STATES = ['PLANNED', 'BUILDING', 'READY'] as const;

/** What one has to be able to do for the goal, and how far that is built. */
export function GoalAbilities({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useQuery(abilitiesQuery(goal.id));
  const [name, setName] = useState('');
  const [action, setAction] = useState('');
  const may = mayEditGoal(goal);
  const path = { goalId: goal.id };
  const refresh = () => queries.invalidateQueries({ queryKey: ['goal', goal.id] });
  const add = useMutation({
    mutationFn: () =>
      api.post('/goals/{goalId}/abilities', {
        path,
        body: { name: name.trim(), action: action.trim() || null, state: 'PLANNED', progress: 0 },
      }),
    onSuccess: async () => {
      setName('');
      setAction('');
      await refresh();
    },
  });
  const change = async (ability: GoalAbility, part: Partial<GoalAbility>) => {
    const { name: own, action: does, state, progress } = { ...ability, ...part };
    try {
      await api.patch('/goals/{goalId}/abilities/{abilityId}', {
        path: { ...path, abilityId: ability.id },
        body: { name: own, action: does, state, progress },
        version: ability.version,
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await refresh();
  };
  const remove = async (ability: GoalAbility) => {
    try {
      await api.delete('/goals/{goalId}/abilities/{abilityId}', {
        path: { ...path, abilityId: ability.id },
        version: ability.version,
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await refresh();
  };
  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      {list.data.length === 0 && <p className={css.quiet}>{t('ability.empty')}</p>}
      {list.data.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('ability.name')}</th>
              <th scope="col">{t('ability.action')}</th>
              <th scope="col">{t('ability.state')}</th>
              <th scope="col">{t('ability.progress')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('act.more')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.data.map((ability) => (
              <tr key={ability.id}>
                <td>{ability.name}</td>
                <td>{ability.action}</td>
                <td className={css.cell}>
                  {may ? (
                    <Select
                      size="small"
                      label={t('ability.stateOf', { name: ability.name })}
                      value={ability.state}
                      onChange={(state) => void change(ability, { state })}
                      options={STATES.map((value) => ({
                        value,
                        label: t(`ability.states.${value}`),
                      }))}
                    />
                  ) : (
                    t(`ability.states.${ability.state}`)
                  )}
                </td>
                <td className={css.cell}>
                  {may ? (
                    <Input
                      size="small"
                      aria-label={t('ability.progressOf', { name: ability.name })}
                      inputMode="numeric"
                      defaultValue={String(ability.progress)}
                      onBlur={(event) => {
                        const progress = parseAmount(event.target.value);
                        if (progress !== null && progress !== ability.progress) {
                          void change(ability, { progress });
                        }
                      }}
                    />
                  ) : (
                    `${ability.progress}%`
                  )}
                </td>
                <td>
                  {may && (
                    <IconButton
                      icon="close"
                      label={t('ability.remove', { name: ability.name })}
                      onClick={() => void remove(ability)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && (
        <form
          className={css.tools}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') add.mutate();
          }}
        >
          <FormProblem error={add.error} />
          <div className={css.three}>
            <Input
              size="small"
              aria-label={t('ability.name')}
              placeholder={t('ability.name')}
              maxLength={300}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Input
              size="small"
              aria-label={t('ability.action')}
              placeholder={t('ability.action')}
              maxLength={2000}
              value={action}
              onChange={(event) => setAction(event.target.value)}
            />
            <div>
              <Button type="submit" size="small" icon="add" busy={add.isPending}>
                {t('ability.add')}
              </Button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}

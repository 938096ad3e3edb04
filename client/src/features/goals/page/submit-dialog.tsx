import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalConfirmation } from '@/shared/api/goal-types';
import type { Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import { toast } from '@/shared/ui/toast';
import { confirmationQuery } from '../queries';
import css from './goal-screen.module.css';

/** Sends a goal to the team and the superior; the superior is asked in any case. */
export function SubmitDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const [team, setTeam] = useState<readonly Party[]>([]);
  const [round, setRound] = useState(0);
  const send = useMutation({
    mutationFn: () =>
      api.post<GoalConfirmation>('/goals/{goalId}/confirmation', {
        path: { goalId: goal.id },
        body: { personIds: team.map((each) => each.id) },
        version: goal.version,
      }),
    onSuccess: async (now) => {
      onClose();
      queries.setQueryData(confirmationQuery(goal.id).queryKey, now);
      toast({
        text: t('confirm.sent', { names: now.people.map((each) => each.person.name).join('、') }),
      });
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('confirm.submit')}
      description={t('confirm.submitText')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" busy={send.isPending} onClick={() => send.mutate()}>
            {t('confirm.send')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <FormProblem error={send.error} />
        <Field label={t('confirm.team')} hint={t('confirm.teamHint')}>
          <PartyPicker
            key={round}
            value={null}
            onChange={(party) => {
              if (party !== null && !team.some((each) => each.id === party.id)) {
                setTeam([...team, party]);
              }
              setRound(round + 1);
            }}
          />
        </Field>
        <ul className={css.people}>
          {team.map((party) => (
            <li key={party.id} className={css.person}>
              <PartyName party={party} />
              <IconButton
                icon="close"
                label={t('confirm.without', { name: party.name })}
                onClick={() => setTeam(team.filter((each) => each.id !== party.id))}
              />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

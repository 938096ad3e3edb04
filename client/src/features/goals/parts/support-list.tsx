import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalSupport } from '@/shared/api/goal-types';
import type { SubjectRef } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { keyResultsQuery } from '@/shared/goal-view/goal-queries';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { addressOf } from '@/shared/routing/address-of';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import { toast } from '@/shared/ui/toast';
import { supportsQuery } from '../queries';
import { mayEditGoal } from './rights';
import css from './support-list.module.css';
import { WorkPicker } from './work-picker';

/** The plans, tasks and indicators that serve a goal, and which part of it. */
export function SupportList({ goal, readOnly = false }: { goal: Goal; readOnly?: boolean }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useQuery(supportsQuery(goal.id));
  const results = useQuery(keyResultsQuery(goal.id));
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const may = mayEditGoal(goal) && !readOnly;
  const refresh = () => queries.invalidateQueries({ queryKey: ['goal'] });
  const add = async (subject: SubjectRef, keyResultId: string | null) => {
    try {
      await api.post('/goals/{goalId}/supports', {
        path: { goalId: goal.id },
        body: { subject: { kind: subject.kind, id: subject.id }, keyResultId },
      });
      setAdding(false);
      setError(null);
    } catch (failed) {
      setError(failed);
    }
    await refresh();
  };
  const remove = async (support: GoalSupport) => {
    try {
      await api.delete('/goals/{goalId}/supports/{supportId}', {
        path: { goalId: goal.id, supportId: support.id },
      });
      const { subject } = support;
      toast({
        text: t('supports.removed', { title: support.title ?? '' }),
        ...(subject === null
          ? {}
          : {
              action: {
                label: t('shared:undo'),
                onPress: () => void add(subject, support.keyResultId),
              },
            }),
      });
    } catch (failed) {
      toast({ text: sentence(failed), tone: 'failed' });
    }
    await refresh();
  };
  const supports = list.data ?? [];
  const nameOf = (id: string | null) =>
    results.data?.find((each) => each.id === id)?.title ?? t('supports.whole');
  return (
    <div className={css.frame}>
      {list.isError && <FormProblem error={list.error} />}
      {list.isSuccess && supports.length === 0 && !adding && (
        <p className={css.quiet}>{t('supports.empty')}</p>
      )}
      {supports.length > 0 && (
        <ul className={css.list}>
          {supports.map((support) => (
            <li key={support.id} className={css.row}>
              <Icon name={support.subject?.kind === 'plan' ? 'plan' : 'today'} size={14} />
              <span className={css.name}>
                <Name support={support} />
                <span className={css.quiet}>{nameOf(support.keyResultId)}</span>
              </span>
              <span className={css.bar}>
                <StandingBar progress={support.progress} expected={null} health={support.health} />
              </span>
              <span className={css.state} title={support.sentence}>
                <GoalHealth health={support.health} />
                <span className={css.why}>{support.sentence}</span>
              </span>
              {may && (
                <IconButton
                  icon="close"
                  label={t('supports.remove', { title: support.title ?? '' })}
                  onClick={() => void remove(support)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <WorkPicker
          keyResults={results.data ?? []}
          error={error}
          onAdd={add}
          onCancel={() => {
            setAdding(false);
            setError(null);
          }}
        />
      ) : (
        may && (
          <Button size="small" look="quiet" icon="add" onClick={() => setAdding(true)}>
            {t('supports.add')}
          </Button>
        )
      )}
    </div>
  );
}

function Name({ support }: { support: GoalSupport }) {
  const { t } = useTranslation('goals');
  if (support.subject === null || support.title === null) {
    return <span className={css.quiet}>{t('why.hidden')}</span>;
  }
  const address = addressOf(support.subject, support.container);
  if (address === null) return <span>{support.title}</span>;
  return (
    <Link to={address.to} search={(address.search ?? {}) as never}>
      {support.title}
    </Link>
  );
}

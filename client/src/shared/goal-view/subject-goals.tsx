import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Contribution } from '@/shared/api/goal-types';
import type { SubjectRef } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { toast } from '@/shared/ui/toast';
import { GoalHealth } from './goal-health';
import { subjectGoalsQuery } from './goal-queries';
import css from './goal-view.module.css';
import { measured, percent } from './numbers';
import { SupportForm } from './support-form';

interface Props {
  subject: SubjectRef;
  /** May change what it serves. */
  mayEdit: boolean;
}

/** “My task supports …”: the goals that a thing serves, up to the company, with present values. */
export function SubjectGoals({ subject, mayEdit }: Props) {
  const { t } = useTranslation('goal-view');
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useQuery(subjectGoalsQuery(subject));
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: subjectGoalsQuery(subject).queryKey }),
      queries.invalidateQueries({ queryKey: ['goal'] }),
    ]);
  const add = async (goalId: string, keyResultId: string | null) => {
    try {
      await api.post('/goals/{goalId}/supports', {
        path: { goalId },
        body: { subject: { kind: subject.kind, id: subject.id }, keyResultId },
      });
      setAdding(false);
      setError(null);
    } catch (failed) {
      setError(failed);
    }
    await refresh();
  };
  const remove = async (line: Contribution) => {
    const goal = line.goals[0];
    if (goal === undefined || line.supportId === null) return;
    try {
      await api.delete('/goals/{goalId}/supports/{supportId}', {
        path: { goalId: goal.id, supportId: line.supportId },
      });
      toast({
        text: t('serves.removed', { title: goal.title }),
        action: {
          label: t('shared:undo'),
          onPress: () => void add(goal.id, line.keyResult?.id ?? null),
        },
      });
    } catch (failed) {
      toast({ text: sentence(failed), tone: 'failed' });
    }
    await refresh();
  };
  const lines = list.data ?? [];
  return (
    <section className={css.supports} aria-label={t('serves.title')}>
      <header className={css.heading}>
        <h3>{t('serves.title')}</h3>
        {mayEdit && !adding && (
          <Button size="small" look="quiet" icon="add" onClick={() => setAdding(true)}>
            {t('serves.add')}
          </Button>
        )}
      </header>
      {list.isError && <FormProblem error={list.error} />}
      {list.isSuccess && lines.length === 0 && !adding && (
        <p className={css.quiet}>{t('serves.empty')}</p>
      )}
      {lines.map((line) => (
        <Line
          key={`${line.supportId ?? line.through?.id}${line.goals[0]?.id}${line.keyResult?.id}`}
          line={line}
          onRemove={mayEdit && line.supportId !== null ? () => void remove(line) : null}
        />
      ))}
      {adding && (
        <SupportForm
          error={error}
          onAdd={add}
          onCancel={() => {
            setAdding(false);
            setError(null);
          }}
        />
      )}
    </section>
  );
}

function Line({ line, onRemove }: { line: Contribution; onRemove: (() => void) | null }) {
  const { t, i18n } = useTranslation('goal-view');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { keyResult, throughTitle } = line;
  const goal = line.goals[0];
  return (
    <div className={css.line}>
      <div className={css.lineHead}>
        <p className={css.serves}>
          {throughTitle !== null && t('serves.through', { title: throughTitle })}
          {keyResult !== null &&
            t('serves.keyResult', {
              title: keyResult.title,
              current: measured(keyResult.figure.current, keyResult.figure.unit, language),
              target: measured(keyResult.figure.target, keyResult.figure.unit, language),
            })}
          {keyResult === null && throughTitle === null && t('serves.whole')}
        </p>
        {onRemove !== null && goal !== undefined && (
          <IconButton
            icon="close"
            label={t('serves.remove', { title: goal.title })}
            onClick={onRemove}
          />
        )}
      </div>
      <ol className={css.chain}>
        {line.goals.map((step, index) => (
          <li key={step.id} className={css.step}>
            <span>
              <Link to={`/goals/${step.id}`}>{step.title}</Link>{' '}
              <span className={css.level}>
                {t(`level.${step.level}`)} · {percent(step.progress)}
              </span>
            </span>
            <GoalHealth health={step.health} />
            {index === 0 && step.health !== 'ON_TRACK' && (
              <span className={css.sentence}>{step.sentence}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

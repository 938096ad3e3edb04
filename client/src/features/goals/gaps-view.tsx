import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { GoalRef } from '@/shared/api/goal-types';
import type { Id, SubjectRef } from '@/shared/api/types';
import { percent } from '@/shared/goal-view/numbers';
import { SupportForm } from '@/shared/goal-view/support-form';
import { addressOf } from '@/shared/routing/address-of';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Icon } from '@/shared/ui/icon/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import type { GoalsSearch } from './goals-search';
import { gapsQuery } from './queries';
import { RealignDialog } from './realign-dialog';
import css from './views.module.css';

/** Where goals and work do not meet, and where goals do not fit together; each with a way out. */
export function GapsView({ search }: { search: GoalsSearch }) {
  const { t } = useTranslation('goals');
  const gaps = useQuery(gapsQuery({ cycle: search.cycle, unit: search.unit }));
  const [aligning, setAligning] = useState<Id | null>(null);
  if (gaps.isPending) return <Skeleton rows={8} />;
  if (gaps.isError) {
    return <ErrorState error={gaps.error} onRetry={() => void gaps.refetch()} />;
  }
  const { goalsWithoutWork, workWithoutGoal, orphans, balance, contradictions } = gaps.data;
  return (
    <div className={css.gaps}>
      <Gap name="noWork" count={goalsWithoutWork.length}>
        {goalsWithoutWork.map((goal) => (
          <li key={goal.id}>
            <GoalName goal={goal} />
            <Link to={`/goals/${goal.id}`} search={{ part: 'supports' } as never}>
              {t('gaps.linkWork')}
            </Link>
          </li>
        ))}
      </Gap>
      <Gap name="noGoal" count={workWithoutGoal.length}>
        {workWithoutGoal.map((work) => (
          <LooseWork key={work.subject.id} subject={work.subject} title={work.title} />
        ))}
      </Gap>
      <Gap name="orphans" count={orphans.length}>
        {orphans.map((goal) => (
          <li key={goal.id}>
            <GoalName goal={goal} />
            <Button size="small" onClick={() => setAligning(goal.id)}>
              {t('gaps.align')}
            </Button>
          </li>
        ))}
      </Gap>
      <Gap name="contradictions" count={contradictions.length}>
        {contradictions.map(({ metricId, up, down }) => (
          <li key={`${metricId}${up.id}${down.id}`}>
            <span>
              {t('gaps.up')} <GoalName goal={up} /> · {t('gaps.down')} <GoalName goal={down} />
            </span>
            <Link to={`/indicators/${metricId}`}>{t('figure.indicator')}</Link>
          </li>
        ))}
      </Gap>
      <section className={css.gap}>
        <h2>{t('gaps.balance')}</h2>
        <p className={css.quiet}>{t('gaps.balanceText')}</p>
        <ul>
          {balance.map((each) => (
            <li key={each.dimension}>
              <span>{t(`dimension.${each.dimension}`)}</span>
              {each.goals === 0 ? (
                <span className={css.missing}>{t('gaps.noneIn')}</span>
              ) : (
                <span className={css.quiet}>
                  {t('coverage.cell', { count: each.goals, share: percent(each.progress) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {aligning !== null && (
        <RealignDialog goalId={aligning} parent={null} onClose={() => setAligning(null)} />
      )}
    </div>
  );
}

function Gap(props: {
  name: 'noWork' | 'noGoal' | 'orphans' | 'contradictions';
  count: number;
  children: ReactNode;
}) {
  const { t } = useTranslation('goals');
  return (
    <section className={css.gap}>
      <h2>
        {t(`gaps.${props.name}.title`)} <span className={css.quiet}>{props.count}</span>
      </h2>
      <p className={css.quiet}>{t(`gaps.${props.name}.text`)}</p>
      {props.count === 0 ? (
        <p className={css.well}>
          <Icon name="check" size={14} /> {t(`gaps.${props.name}.well`)}
        </p>
      ) : (
        <ul>{props.children}</ul>
      )}
    </section>
  );
}

function GoalName({ goal }: { goal: GoalRef }) {
  const { t } = useTranslation('goals');
  return (
    <span>
      <Link to={`/goals/${goal.id}`}>{goal.title}</Link>{' '}
      <span className={css.quiet}>{t(`goal-view:level.${goal.level}`)}</span>
    </span>
  );
}

function LooseWork({ subject, title }: { subject: SubjectRef; title: string }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const address = addressOf(subject);
  const add = async (goalId: Id, keyResultId: Id | null) => {
    try {
      await api.post('/goals/{goalId}/supports', {
        path: { goalId },
        body: { subject, keyResultId },
      });
      await queries.invalidateQueries({ queryKey: ['goal'] });
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <li>
      <span>{address === null ? title : <Link to={address.to}>{title}</Link>}</span>
      {!open && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('gaps.linkGoal')}
        </Button>
      )}
      {open && <SupportForm error={error} onAdd={add} onCancel={() => setOpen(false)} />}
    </li>
  );
}

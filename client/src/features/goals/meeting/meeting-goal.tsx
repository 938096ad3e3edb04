import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Id } from '@/shared/api/types';
import { goalQuery } from '@/shared/goal-view/goal-queries';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Skeleton } from '@/shared/ui/skeleton';
import { GoalConfirmation } from '../page/goal-confirmation';
import { GoalWhy } from '../parts/goal-why';
import { Measures } from '../parts/measures';
import { SupportList } from '../parts/support-list';
import css from './meeting.module.css';

/** One goal as a page of the presentation; promises and answers are taken at its right. */
export function MeetingGoal({ goalId }: { goalId: Id }) {
  const { t } = useTranslation('goals');
  const me = useMe().person;
  const query = useQuery(goalQuery(goalId));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} />;
  const goal = query.data;
  return (
    <div className={css.page}>
      <div className={css.left}>
        <p className={css.quiet}>
          {t(`goal-view:level.${goal.level}`)}
          {goal.unit !== null && ` · ${goal.unit.name}`}
          {goal.parent !== null && ` · ${t('side.serves')} ${goal.parent.title}`}
        </p>
        <h2 className={css.title}>
          <Link to={`/goals/${goalId}`}>{goal.title}</Link>
        </h2>
        <div className={css.standing}>
          <PartyName party={goal.owner} />
          <StandingBar
            progress={goal.standing.progress}
            expected={goal.standing.expected}
            health={goal.standing.health}
            wide
          />
        </div>
        <GoalWhy goalId={goalId} standing={goal.standing} />
        <Measures
          goal={goal}
          meId={me.id}
          onEdit={null}
          empty={<p className={css.quiet}>{t('result.none')}</p>}
        />
        <section className={css.work}>
          <h3>{t('supports.title')}</h3>
          <SupportList goal={goal} readOnly />
        </section>
      </div>
      <div className={css.right}>
        <GoalConfirmation goal={goal} />
      </div>
    </div>
  );
}

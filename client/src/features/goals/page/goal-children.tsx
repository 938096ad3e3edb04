import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal } from '@/shared/api/goal-types';
import type { Page } from '@/shared/api/types';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { GOAL_LIVE } from '@/shared/goal-view/goal-queries';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { PartyName } from '@/shared/ui/party-name';
import css from './goal-screen.module.css';

/** The goals directly under a goal, those the reader may see. */
export function GoalChildren({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const list = useQuery({
    queryKey: ['goal', { parent: goal.id }],
    queryFn: ({ signal }) =>
      api.get<Page<Goal>>('/goals', { query: { parentId: goal.id, limit: 100 }, signal }),
    enabled: goal.children > 0,
    meta: { live: GOAL_LIVE },
  });
  const children = list.data?.items ?? [];
  return (
    <section className={css.section} aria-label={t('page.children')}>
      <header className={css.head}>
        <h2>{t('page.children')}</h2>
        <Link to="/goals" search={{ new: true, goal: goal.id } as never}>
          {t('page.addChild')}
        </Link>
      </header>
      {goal.children === 0 && <p className={css.quiet}>{t('page.noChildren')}</p>}
      {children.length > 0 && (
        <ul className={css.list}>
          {children.map((child) => (
            <li key={child.id} className={css.row}>
              <Link to={`/goals/${child.id}`}>{child.title}</Link>
              <PartyName party={child.owner} />
              <StandingBar
                progress={child.standing.progress}
                expected={child.standing.expected}
                health={child.standing.health}
              />
              <GoalHealth health={child.standing.health} />
            </li>
          ))}
        </ul>
      )}
      {goal.children > children.length && list.isSuccess && (
        <p className={css.quiet}>
          {t('page.hiddenChildren', { count: goal.children - children.length })}
        </p>
      )}
    </section>
  );
}

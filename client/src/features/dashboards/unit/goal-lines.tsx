import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalGlance } from '@/shared/api/dashboard-types';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { PartyName } from '@/shared/ui/party-name';
import css from './unit.module.css';

/** Goals with how far they are and why. */
export function GoalLines({ goals }: { goals: readonly GoalGlance[] }) {
  const { t } = useTranslation('goal-view');
  return (
    <ul className={css.lines}>
      {goals.map((goal) => (
        <li key={goal.id} className={css.line}>
          <Link to={`/goals/${goal.id}`} className={css.name} preload="intent">
            {goal.title}
          </Link>
          <StandingBar
            progress={goal.standing.progress}
            expected={goal.standing.expected}
            health={goal.standing.health}
          />
          <GoalHealth health={goal.standing.health} />
          <span className={css.sub}>
            <span>{t(`level.${goal.level}`)}</span>
            <PartyName party={goal.owner} avatar={false} />
            {(goal.standing.health === 'LATE' || goal.standing.health === 'AT_RISK') && (
              <span>{goal.standing.sentence}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

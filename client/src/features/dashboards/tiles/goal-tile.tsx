import { Link } from '@tanstack/react-router';
import type { GoalGlance } from '@/shared/api/dashboard-types';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { CausePath } from '../overview/cause-path';
import css from './tiles.module.css';

/** How far a goal is, and why. */
export function GoalTile({ goal }: { goal: GoalGlance }) {
  const { progress, expected, health, sentence } = goal.standing;
  return (
    <div className={css.goal}>
      <div className={css.line}>
        <Link to={`/goals/${goal.id}`} className={css.name}>
          {goal.title}
        </Link>
        <GoalHealth health={health} framed />
      </div>
      <StandingBar progress={progress} expected={expected} health={health} wide />
      <p>{sentence}</p>
      {goal.path.length > 1 && <CausePath path={goal.path} />}
    </div>
  );
}

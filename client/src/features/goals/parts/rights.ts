import type { Goal } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import type { Measure } from './figures';

/** Whether the reader may change the goal. The server has the last word. */
export function mayEditGoal(goal: Goal): boolean {
  return goal.myRight === 'EDIT' || goal.myRight === 'MANAGE';
}

export function isInForce(goal: Goal): boolean {
  return goal.state === 'ACTIVE' || goal.state === 'ADJUSTED';
}

export function isClosed(goal: Goal): boolean {
  return goal.state === 'ACHIEVED' || goal.state === 'MISSED';
}

/** Who edits the goal, or answers for the key result, says where it is. */
export function mayCheckIn(goal: Goal, measure: Measure, meId: Id): boolean {
  return isInForce(goal) && (mayEditGoal(goal) || measure.owner?.id === meId);
}

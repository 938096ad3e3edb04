import type {
  CheckIn,
  Goal,
  GoalFigure,
  GoalHealth,
  GoalStanding,
  KeyResult,
} from '@/shared/api/goal-types';
import type { Id, LocalDate, Party } from '@/shared/api/types';
import { addDays } from '@/shared/dates/day';

/** Something with a number that one checks in: a key result, or the goal's own figure. */
export interface Measure {
  /** Null for the goal's own figure. */
  keyResult: KeyResult | null;
  title: string;
  figure: GoalFigure;
  standing: GoalStanding;
  owner: Party | null;
  weight: number | null;
  confidence: number | null;
}

/** What a goal is measured by: its key results, or its own figure where it has one. */
export function measuresOf(goal: Goal, keyResults: readonly KeyResult[]): Measure[] {
  const own: Measure[] =
    goal.figure.target === null && goal.figure.metricId === null
      ? []
      : [
          {
            keyResult: null,
            title: goal.title,
            figure: goal.figure,
            standing: goal.standing,
            owner: goal.owner,
            weight: null,
            confidence: null,
          },
        ];
  return [
    ...own,
    ...keyResults.map((each) => ({
      keyResult: each,
      title: each.title,
      figure: each.figure,
      standing: each.standing,
      owner: each.owner,
      weight: each.weight,
      confidence: each.confidence,
    })),
  ];
}

/** Check-ins of one measure, the newest first as they came. */
export function checkInsOf(checkIns: readonly CheckIn[], keyResultId: Id | null): CheckIn[] {
  return checkIns.filter((each) => each.keyResultId === keyResultId);
}

/** From where it began to the last word, in time order. */
export function valuesOf(checkIns: readonly CheckIn[], base: number | null): number[] {
  const said = checkIns.flatMap((each) => (each.value === null ? [] : [each.value])).reverse();
  return base === null ? said : [base, ...said];
}

/** A week after the last word, as the reminders count. */
export function nextCheckIn(last: CheckIn | undefined, start: LocalDate | null): LocalDate | null {
  const since = last === undefined ? start : last.at.slice(0, 10);
  return since === null ? null : addDays(since, 7);
}

export function toneOf(health: GoalHealth): 'good' | 'warn' | 'bad' | 'plain' {
  return health === 'LATE'
    ? 'bad'
    : health === 'AT_RISK'
      ? 'warn'
      : health === 'ON_TRACK'
        ? 'good'
        : 'plain';
}

/** Weights as shares of all, in whole percent; equal where none is given. */
export function weightShares(weights: readonly (number | null)[]): number[] {
  const filled = weights.map((each) => each ?? 1);
  const sum = filled.reduce((total, each) => total + each, 0);
  return filled.map((each) => (sum === 0 ? 0 : Math.round((each / sum) * 100)));
}

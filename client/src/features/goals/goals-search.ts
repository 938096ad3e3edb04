import type { GoalLevel } from '@/shared/api/goal-types';
import { oneOf, text } from '@/shared/routing/use-search-state';

export const VIEWS = ['tree', 'coverage', 'roadmap', 'gaps'] as const;
export type GoalsView = (typeof VIEWS)[number];

export const LEVELS: readonly GoalLevel[] = ['COMPANY', 'DEPARTMENT', 'TEAM', 'PERSON'];

/** What the address says of the goals screen. */
export function readSearch(raw: Record<string, unknown>) {
  const year = Number(raw['year']);
  return {
    view: oneOf(raw['view'], VIEWS) ?? 'tree',
    cycle: text(raw['cycle']),
    unit: text(raw['unit']),
    level: oneOf(raw['level'], LEVELS),
    q: text(raw['q']),
    mine: raw['mine'] === true,
    off: raw['off'] === true,
    goal: text(raw['goal']),
    new: raw['new'] === true,
    cycles: raw['cycles'] === true,
    year: Number.isInteger(year) && year > 1_900 && year < 2_200 ? year : undefined,
  };
}

export type GoalsSearch = ReturnType<typeof readSearch>;
export type SetGoalsSearch = (
  part: { [K in keyof GoalsSearch]?: GoalsSearch[K] | undefined },
  push?: boolean,
) => void;

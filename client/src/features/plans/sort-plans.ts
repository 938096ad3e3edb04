import type { Plan } from '@/shared/api/plan-types';

export const PLAN_SORTS = ['name', 'period', 'progress', 'late', 'health'] as const;
export type PlanSort = (typeof PLAN_SORTS)[number];

const HEALTH = { DELAYED: 0, AT_RISK: 1, ON_TRACK: 2 };

/** Plans in the order asked for; as the server gave them when none is. */
export function sortPlans(plans: readonly Plan[], by: PlanSort | null, down: boolean): Plan[] {
  if (by === null) return [...plans];
  const sorted = [...plans].sort((a, b) => compare(a, b, by) || a.name.localeCompare(b.name, 'zh'));
  return down ? sorted.reverse() : sorted;
}

function compare(a: Plan, b: Plan, by: PlanSort): number {
  switch (by) {
    case 'name':
      return a.name.localeCompare(b.name, 'zh');
    case 'period':
      return (a.start ?? a.from ?? '9').localeCompare(b.start ?? b.from ?? '9');
    case 'progress':
      return a.progress - b.progress;
    case 'late':
      return a.late - b.late;
    case 'health':
      return HEALTH[a.health.value] - HEALTH[b.health.value];
  }
}

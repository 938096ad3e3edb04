import type {
  ExceptionKind,
  ExecutiveOverview,
  OverviewException,
} from '@/shared/api/dashboard-types';

export const EXCEPTION_KINDS: readonly ExceptionKind[] = ['GOAL', 'PLAN', 'METRIC', 'PERSON'];

export function countsOf(exceptions: readonly OverviewException[]): Record<ExceptionKind, number> {
  const counts: Record<ExceptionKind, number> = { GOAL: 0, PLAN: 0, METRIC: 0, PERSON: 0 };
  for (const { kind } of exceptions) counts[kind] += 1;
  return counts;
}

/** Late ones and those only about to be late, each in the order of the server. */
export function bySeverity(exceptions: readonly OverviewException[]): {
  high: OverviewException[];
  medium: OverviewException[];
} {
  return {
    high: exceptions.filter(({ severity }) => severity === 'HIGH'),
    medium: exceptions.filter(({ severity }) => severity === 'MEDIUM'),
  };
}

/** Nothing is off, and nothing is hidden behind the limit. */
export function isCalm({ exceptions, more }: ExecutiveOverview): boolean {
  return exceptions.length === 0 && more === 0;
}

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type {
  CheckIn,
  GoalAbility,
  GoalAdjustment,
  GoalConfirmation,
  GoalCoverage,
  GoalCycle,
  GoalExplanation,
  GoalGaps,
  GoalSplit,
  GoalStatement,
  GoalSupport,
  GoalTree,
  RoadmapEntry,
} from '@/shared/api/goal-types';
import type { Id, Page, Unit } from '@/shared/api/types';
import { GOAL_LIVE } from '@/shared/goal-view/goal-queries';

const meta = { live: GOAL_LIVE };

export interface Scope {
  cycle: Id | undefined;
  unit: Id | undefined;
}

export function treeQuery({ cycle, unit }: Scope) {
  return queryOptions({
    queryKey: ['goal', { tree: true, cycle, unit }],
    queryFn: ({ signal }) =>
      api.get<GoalTree>('/goals/tree', { query: { cycleId: cycle, unitId: unit }, signal }),
    placeholderData: keepPreviousData,
    meta,
  });
}

export const cyclesQuery = queryOptions({
  queryKey: ['goal', { cycles: true }],
  queryFn: async ({ signal }) =>
    (await api.get<Page<GoalCycle>>('/goal-cycles', { query: { limit: 100 }, signal })).items,
  staleTime: 60_000,
  meta,
});

export const unitsQuery = queryOptions({
  queryKey: ['unit', { all: true, goals: true }],
  queryFn: async ({ signal }) =>
    (await api.get<Page<Unit>>('/units', { query: { limit: 200 }, signal })).items,
  staleTime: 60_000,
});

export function statementsQuery(unit: Id | undefined) {
  return queryOptions({
    queryKey: ['goal', { statements: true, unit }],
    queryFn: ({ signal }) =>
      api.get<GoalStatement[]>('/goal-statements', { query: { unitId: unit }, signal }),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    meta,
  });
}

export function coverageQuery(cycle: Id | undefined) {
  return queryOptions({
    queryKey: ['goal', { coverage: true, cycle }],
    queryFn: ({ signal }) =>
      api.get<GoalCoverage>('/goals/coverage', { query: { cycleId: cycle }, signal }),
    placeholderData: keepPreviousData,
    meta,
  });
}

export function gapsQuery({ cycle, unit }: Scope) {
  return queryOptions({
    queryKey: ['goal', { gaps: true, cycle, unit }],
    queryFn: ({ signal }) =>
      api.get<GoalGaps>('/goals/gaps', { query: { cycleId: cycle, unitId: unit }, signal }),
    placeholderData: keepPreviousData,
    meta,
  });
}

export function yearRoadmapQuery(year: number, unit: Id | undefined) {
  return queryOptions({
    queryKey: ['goal', { roadmap: true, year, unit }],
    queryFn: ({ signal }) =>
      api.get<RoadmapEntry[]>('/goals/roadmap', { query: { year, unitId: unit }, signal }),
    placeholderData: keepPreviousData,
    meta,
  });
}

/** A part of one goal, by the last step of its address. */
function part<T>(goalId: Id, name: string) {
  return queryOptions({
    queryKey: ['goal', goalId, name],
    queryFn: ({ signal }) => api.get<T>(`/goals/{goalId}/${name}`, { path: { goalId }, signal }),
    meta,
  });
}

export const explanationQuery = (goalId: Id) => part<GoalExplanation>(goalId, 'explanation');
export const supportsQuery = (goalId: Id) => part<GoalSupport[]>(goalId, 'supports');
export const confirmationQuery = (goalId: Id) => part<GoalConfirmation>(goalId, 'confirmation');
export const adjustmentsQuery = (goalId: Id) => part<GoalAdjustment[]>(goalId, 'adjustments');
export const roadmapQuery = (goalId: Id) => part<RoadmapEntry[]>(goalId, 'roadmap');
export const splitQuery = (goalId: Id) => part<GoalSplit>(goalId, 'split');
export const abilitiesQuery = (goalId: Id) => part<GoalAbility[]>(goalId, 'abilities');

/** The newest first, fifty at a time. */
export function checkInsQuery(goalId: Id) {
  return infiniteQueryOptions({
    queryKey: ['goal', goalId, 'check-ins'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<CheckIn>>('/goals/{goalId}/check-ins', {
        path: { goalId },
        query: { limit: 50, after: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    meta,
  });
}

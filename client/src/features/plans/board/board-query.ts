import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Board, ItemStatus } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';

/** The limits of a plan's columns. */
export function boardQuery(planId: Id) {
  return queryOptions({
    queryKey: ['plan', planId, 'board'],
    queryFn: ({ signal }) => api.get<Board>('/plans/{planId}/board', { path: { planId }, signal }),
  });
}

const FIELDS = {
  NOT_STARTED: 'notStarted',
  IN_PROGRESS: 'inProgress',
  BLOCKED: 'blocked',
  DONE: 'done',
} as const satisfies Record<ItemStatus, keyof Board>;

export function limitOf(board: Board | undefined, status: ItemStatus): number | null {
  return board?.[FIELDS[status]] ?? null;
}

/** All limits as they are sent, with one of them changed. */
export function withLimit(board: Board, status: ItemStatus, most: number | null) {
  const { version: _, ...limits } = board;
  return { ...limits, [FIELDS[status]]: most };
}

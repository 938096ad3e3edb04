import type { Id } from '@/shared/api/types';

const lines = new Map<Id, Promise<unknown>>();
const settledAt = new Map<Id, number>();

/** Runs commands on one plan one after the other, so that each knows the version before it. */
export function inLine<T>(planId: Id, work: () => Promise<T>): Promise<T> {
  const before = lines.get(planId) ?? Promise.resolve();
  const next = before.then(work, work);
  const settled = next.catch(() => undefined).finally(() => settledAt.set(planId, Date.now()));
  lines.set(planId, settled);
  return next;
}

/** Whether a command from this window runs or was answered in the last seconds. */
export function justCommanded(planId: Id): boolean {
  return Date.now() - (settledAt.get(planId) ?? 0) < 3_000;
}

/** Resolves when every command sent so far has its answer. */
export function lineSettled(planId: Id): Promise<unknown> {
  return lines.get(planId) ?? Promise.resolve();
}

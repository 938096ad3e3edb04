import type { MovedItem, PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';

export interface Affected {
  itemId: Id;
  outline: string;
  name: string;
  milestone: boolean;
  /** Of its finish; of its start when that alone moves. */
  before: string | null;
  after: string | null;
  days: number;
  why: string;
}

/**
 * The tasks and milestones whose dates a change moves, the changed one and sums of phases left
 * out; milestones first, then in the order of the plan.
 */
export function affectedBy(
  change: Pick<PlanChange, 'moved'>,
  own: Id,
  items: readonly Pick<WorkItem, 'id' | 'kind' | 'hasChildren'>[],
): Affected[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const found = new Map<Id, MovedItem>();
  for (const each of change.moved) {
    if (each.itemId === own || each.days === 0 || known.get(each.itemId)?.hasChildren) continue;
    const before = found.get(each.itemId);
    if (before === undefined || each.field === 'finish') found.set(each.itemId, each);
  }
  const list = [...found.values()].map(
    (each): Affected => ({
      itemId: each.itemId,
      outline: each.outline,
      name: each.name,
      milestone: known.get(each.itemId)?.kind === 'MILESTONE',
      before: each.before,
      after: each.after,
      days: each.days,
      why: each.why,
    }),
  );
  return [...list.filter((each) => each.milestone), ...list.filter((each) => !each.milestone)];
}

/** The one to name in a sentence: a milestone, otherwise whatever ends last. */
export function mostAffected(list: readonly Affected[]): Affected | null {
  const milestones = list.filter((each) => each.milestone);
  const among = milestones.length > 0 ? milestones : list;
  return among.reduce<Affected | null>(
    (best, each) => (best === null || (each.after ?? '') > (best.after ?? '') ? each : best),
    null,
  );
}

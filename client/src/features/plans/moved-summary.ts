import type { MovedItem, WorkItem } from '@/shared/api/plan-types';

export interface MovedSummary {
  count: number;
  direction: 'later' | 'earlier' | 'both';
  /** The finish that matters most: of a milestone, otherwise the latest of all. */
  most: { name: string; days: number } | null;
}

/** What a change did to the dates of other items, in short. Null when nothing moved. */
export function movedSummary(
  moved: readonly MovedItem[],
  items: readonly Pick<WorkItem, 'id' | 'kind'>[],
): MovedSummary | null {
  const count = new Set(moved.map((each) => each.itemId)).size;
  if (count === 0) return null;
  const later = moved.every((each) => each.days >= 0);
  const earlier = moved.every((each) => each.days <= 0);
  const kinds = new Map(items.map((item) => [item.id, item.kind]));
  const finishes = moved.filter((each) => each.field === 'finish' && each.days !== 0);
  const milestones = finishes.filter((each) => kinds.get(each.itemId) === 'MILESTONE');
  const tasks = finishes.filter((each) => kinds.get(each.itemId) !== 'PHASE');
  const named = [milestones, tasks, finishes].find((list) => list.length > 0) ?? [];
  const most = named.reduce<MovedItem | null>(
    (best, each) => (best === null || (each.after ?? '') > (best.after ?? '') ? each : best),
    null,
  );
  return {
    count,
    direction: later ? 'later' : earlier ? 'earlier' : 'both',
    most: most === null ? null : { name: most.name, days: most.days },
  };
}

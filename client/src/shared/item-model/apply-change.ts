import type { PlanChange, WorkItem } from '@/shared/api/plan-types';
import { compareOutlines } from './tree';

/** The items after a command: changed ones replaced, new ones in their place, removed ones gone. */
export function applyChange(
  items: readonly WorkItem[],
  change: Pick<PlanChange, 'items' | 'removed'>,
): WorkItem[] {
  const changed = new Map(change.items.map((item) => [item.id, item]));
  const removed = new Set(change.removed);
  const next: WorkItem[] = [];
  for (const item of items) {
    if (!removed.has(item.id)) next.push(newer(item, changed.get(item.id)));
    changed.delete(item.id);
  }
  next.push(...changed.values());
  return next.sort((a, b) => compareOutlines(a.outline, b.outline));
}

function newer(known: WorkItem, answer: WorkItem | undefined): WorkItem {
  return answer === undefined || answer.version < known.version ? known : answer;
}

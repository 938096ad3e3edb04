import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';

type Node = Pick<WorkItem, 'id' | 'parentId' | 'outline'>;

/** Orders `1.2` before `1.10`. */
export function compareOutlines(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = Number(left[i] ?? -1) - Number(right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface Place {
  parentId: Id | null;
  /** The sibling before it; null = first. */
  afterId: Id | null;
}

function siblingsOf<T extends Node>(items: readonly T[], parentId: Id | null): T[] {
  return items.filter((item) => item.parentId === parentId);
}

/** Where `id` goes when it moves one up or down among its siblings; null at the end of the road. */
export function stepPlace(items: readonly Node[], id: Id, step: -1 | 1): Place | null {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return null;
  const siblings = siblingsOf(items, item.parentId);
  const at = siblings.indexOf(item);
  if (at + step < 0 || at + step >= siblings.length) return null;
  const before = step === 1 ? siblings[at + 1] : siblings[at - 2];
  return { parentId: item.parentId, afterId: before?.id ?? null };
}

/** The new parent when `id` is indented: the sibling before it. Null for a first child. */
export function indentPlace(items: readonly Node[], id: Id): Place | null {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return null;
  const siblings = siblingsOf(items, item.parentId);
  const parent = siblings[siblings.indexOf(item) - 1];
  if (parent === undefined) return null;
  return { parentId: parent.id, afterId: siblingsOf(items, parent.id).at(-1)?.id ?? null };
}

/** Where `id` goes when it is outdented: right behind its parent. Null at the top level. */
export function outdentPlace(items: readonly Node[], id: Id): Place | null {
  const item = items.find((each) => each.id === id);
  const parent = items.find((each) => each.id === item?.parentId);
  return parent === undefined ? null : { parentId: parent.parentId, afterId: parent.id };
}

export function descendantsOf(items: readonly Node[], id: Id): Set<Id> {
  const within = new Set<Id>([id]);
  // Parents stand before their children, so one pass is enough.
  for (const item of items) {
    if (item.parentId !== null && within.has(item.parentId)) within.add(item.id);
  }
  within.delete(id);
  return within;
}

/**
 * What of a tree is to be seen. `keep` filters (parents of a kept item stay), `order` sorts within
 * each parent; both null show everything as it is. A filter opens what was folded.
 */
export function visibleItems<T extends Node>(
  items: readonly T[],
  folded: ReadonlySet<Id>,
  keep: ((item: T) => boolean) | null,
  order: ((a: T, b: T) => number) | null,
): T[] {
  const children = new Map<Id | null, T[]>();
  for (const item of items) {
    const siblings = children.get(item.parentId);
    if (siblings === undefined) children.set(item.parentId, [item]);
    else siblings.push(item);
  }
  const kept = keep === null ? null : keptWithParents(items, keep);
  const shown: T[] = [];
  const walk = (parentId: Id | null) => {
    const siblings = children.get(parentId) ?? [];
    for (const item of order === null ? siblings : [...siblings].sort(order)) {
      if (kept !== null && !kept.has(item.id)) continue;
      shown.push(item);
      if (kept !== null || !folded.has(item.id)) walk(item.id);
    }
  };
  walk(null);
  return shown;
}

function keptWithParents<T extends Node>(items: readonly T[], keep: (item: T) => boolean): Set<Id> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const kept = new Set<Id>();
  for (const item of items) {
    if (!keep(item)) continue;
    for (
      let each: T | undefined = item;
      each !== undefined && !kept.has(each.id);
      each = each.parentId === null ? undefined : byId.get(each.parentId)
    ) {
      kept.add(each.id);
    }
  }
  return kept;
}

import type { GoalHealth, GoalLevel, GoalNode } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';

export interface GoalFilter {
  level: GoalLevel | undefined;
  /** Only goals of this person. */
  owner: Id | undefined;
  /** Only what is off track or at risk. */
  off: boolean;
  q: string | undefined;
}

export interface GoalRow {
  node: GoalNode;
  /** 1 at the top. */
  level: number;
  hasChildren: boolean;
  open: boolean;
  /** False for a goal that is shown only because something below it fits. */
  hit: boolean;
}

export function isOff(health: GoalHealth): boolean {
  return health === 'LATE' || health === 'AT_RISK';
}

export function isFiltered(filter: GoalFilter): boolean {
  return (
    filter.level !== undefined ||
    filter.owner !== undefined ||
    filter.off ||
    (filter.q ?? '').trim() !== ''
  );
}

function fits(node: GoalNode, filter: GoalFilter): boolean {
  const q = (filter.q ?? '').trim().toLowerCase();
  return (
    (filter.level === undefined || node.level === filter.level) &&
    (filter.owner === undefined || node.owner.id === filter.owner) &&
    (!filter.off || isOff(node.health)) &&
    (q === '' ||
      [node.title, node.owner.name, node.unit?.name ?? ''].some((each) =>
        each.toLowerCase().includes(q),
      ))
  );
}

/**
 * What is shown of a tree that comes with every parent before its children: goals that fit, all
 * above them, and nothing below a folded one. While something is filtered nothing is folded.
 */
export function shownRows(
  nodes: readonly GoalNode[],
  filter: GoalFilter,
  folded: ReadonlySet<Id>,
): GoalRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = (node: GoalNode) => (node.parentId === null ? undefined : byId.get(node.parentId));
  const filtered = isFiltered(filter);
  const hits = new Set<Id>();
  const kept = new Set<Id>();
  for (const node of nodes) {
    if (!fits(node, filter)) continue;
    hits.add(node.id);
    for (let at: GoalNode | undefined = node; at && !kept.has(at.id); at = above(at)) {
      kept.add(at.id);
    }
  }
  const parents = new Set<Id>();
  for (const node of nodes) {
    if (kept.has(node.id) && node.parentId !== null) parents.add(node.parentId);
  }
  const levels = new Map<Id, number>();
  const hidden = new Set<Id>();
  const rows: GoalRow[] = [];
  for (const node of nodes) {
    if (!kept.has(node.id)) continue;
    const parent = above(node);
    const level = parent === undefined ? 1 : (levels.get(parent.id) ?? 0) + 1;
    levels.set(node.id, level);
    const under =
      parent !== undefined && (hidden.has(parent.id) || (!filtered && folded.has(parent.id)));
    if (under) {
      hidden.add(node.id);
      continue;
    }
    const hasChildren = parents.has(node.id);
    const open = hasChildren && (filtered || !folded.has(node.id));
    rows.push({ node, level, hasChildren, open, hit: hits.has(node.id) });
  }
  return rows;
}

export type HealthCount = Record<GoalHealth, number>;

export function countHealth(nodes: readonly GoalNode[]): HealthCount {
  const count: HealthCount = { LATE: 0, AT_RISK: 0, ON_TRACK: 0, NONE: 0 };
  for (const node of nodes) count[node.health] += 1;
  return count;
}

/** Whether `id` may stand under `parent`: not below itself, never under a lower level. */
export function mayStandUnder(nodes: readonly GoalNode[], id: Id, parent: Id): boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [moved, target] = [byId.get(id), byId.get(parent)];
  if (moved === undefined || target === undefined || moved.parentId === parent) return false;
  for (let at: GoalNode | undefined = target; at; at = byId.get(at.parentId ?? '')) {
    if (at.id === id) return false;
  }
  const order: readonly GoalLevel[] = ['COMPANY', 'DEPARTMENT', 'TEAM', 'PERSON'];
  return order.indexOf(moved.level) >= order.indexOf(target.level);
}

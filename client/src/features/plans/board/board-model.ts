import type { ItemStatus, WorkItem } from '@/shared/api/plan-types';
import type { Id, Party } from '@/shared/api/types';

export const LANES = ['none', 'owner', 'phase'] as const;
export type LaneKind = (typeof LANES)[number];

/** From left to right, as work goes. */
export const COLUMNS: readonly ItemStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE'];

export interface Lane {
  /** Id of the owner or phase; `-` for those without, `all` when there are no lanes. */
  key: string;
  owner: Party | null;
  phase: WorkItem | null;
  columns: Record<ItemStatus, WorkItem[]>;
}

/** Work that somebody does: phases only group it. */
export function leavesOf(items: readonly WorkItem[]): WorkItem[] {
  return items.filter((item) => !item.hasChildren && item.kind !== 'PHASE');
}

/** The outermost phase an item is in; null at the top level. */
export function phasesOf(items: readonly WorkItem[]): Map<Id, WorkItem | null> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const top = new Map<Id, WorkItem | null>();
  // Parents stand before their children, so one pass is enough.
  for (const item of items) {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    top.set(item.id, parent === undefined ? null : (top.get(parent.id) ?? parent));
  }
  return top;
}

/** The cards of the board, lane by lane in the order of the plan; lanes without cards are left out. */
export function lanesOf(
  items: readonly WorkItem[],
  shown: readonly WorkItem[],
  kind: LaneKind,
): Lane[] {
  const phases = kind === 'phase' ? phasesOf(items) : null;
  const lanes = new Map<string, Lane>();
  for (const item of shown) {
    const owner = kind === 'owner' ? item.owner : null;
    const phase = phases?.get(item.id) ?? null;
    const key = kind === 'none' ? 'all' : (owner?.id ?? phase?.id ?? '-');
    const lane = lanes.get(key) ?? { key, owner, phase, columns: emptyColumns() };
    lane.columns[item.status].push(item);
    lanes.set(key, lane);
  }
  const all = [...lanes.values()];
  if (kind === 'none' && all.length === 0) {
    return [{ key: 'all', owner: null, phase: null, columns: emptyColumns() }];
  }
  // Those without an owner or phase stand last.
  return all.sort((a, b) => Number(a.key === '-') - Number(b.key === '-'));
}

function emptyColumns(): Record<ItemStatus, WorkItem[]> {
  return { NOT_STARTED: [], IN_PROGRESS: [], BLOCKED: [], DONE: [] };
}

export function countIn(lanes: readonly Lane[], status: ItemStatus): number {
  return lanes.reduce((sum, lane) => sum + lane.columns[status].length, 0);
}

/** The next column in a direction; null at the edge. */
export function stepStatus(status: ItemStatus, step: -1 | 1): ItemStatus | null {
  return COLUMNS[COLUMNS.indexOf(status) + step] ?? null;
}

/** Where the arrow keys lead from a card: its neighbour in the column, or the column beside it. */
export function neighbour(
  lanes: readonly Lane[],
  id: Id,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): Id | null {
  for (const [laneIndex, lane] of lanes.entries()) {
    for (const status of COLUMNS) {
      const cards = lane.columns[status];
      const at = cards.findIndex((card) => card.id === id);
      if (at < 0) continue;
      if (key === 'ArrowUp' || key === 'ArrowDown') {
        const step = key === 'ArrowUp' ? -1 : 1;
        const next = cards[at + step];
        if (next !== undefined) return next.id;
        for (let other = laneIndex + step; lanes[other] !== undefined; other += step) {
          const column = lanes[other]?.columns[status] ?? [];
          const card = step === 1 ? column[0] : column.at(-1);
          if (card !== undefined) return card.id;
        }
        return null;
      }
      const step = key === 'ArrowLeft' ? -1 : 1;
      for (
        let beside = stepStatus(status, step);
        beside !== null;
        beside = stepStatus(beside, step)
      ) {
        const column = lane.columns[beside];
        const card = column[Math.min(at, column.length - 1)];
        if (card !== undefined) return card.id;
      }
      return null;
    }
  }
  return null;
}

import type { WorkItem } from '@/shared/api/plan-types';
import type { Id, LocalDate } from '@/shared/api/types';
import { daysBetween } from '@/shared/dates/day';
import type { Bar, BarRights, BarTone } from '@/shared/gantt/bars';
import { type ChartLink, indexLinks, type LinkIndex } from '@/shared/gantt/links';
import { dayNumber } from '@/shared/gantt/time-axis';
import { isLate } from '@/shared/item-model/planned-progress';

export interface GanttModel {
  /** One per visible row; null where an item has no dates. */
  bars: (Bar | null)[];
  links: LinkIndex;
  rowOf: ReadonlyMap<Id, number>;
}

interface Needs {
  items: readonly WorkItem[];
  /** The visible ones, in their order. */
  rows: readonly WorkItem[];
  today: LocalDate;
  mayEditPlan: boolean;
  mayEdit: (item: WorkItem) => boolean;
  sayLate: (days: number) => string;
}

/** The picture of a plan: a bar for each visible row and the links between them. */
export function ganttModel(needs: Needs): GanttModel {
  const { items, rows } = needs;
  const rowOf = new Map(rows.map((item, row) => [item.id, row]));
  const words = new Map<number, string>();
  const sayLate = (days: number) => {
    const known = words.get(days) ?? needs.sayLate(days);
    words.set(days, known);
    return known;
  };
  const told = { ...needs, sayLate };
  const bars = rows.map((item) => barOf(item, told));
  const parents = new Map(items.map((item) => [item.id, item.parentId]));
  const byId = new Map(items.map((item) => [item.id, item]));
  // A folded phase speaks for what is in it.
  const shownRow = (id: Id): { row: number; folded: boolean } | null => {
    let at: Id | null | undefined = id;
    for (let folded = false; at !== null && at !== undefined; folded = true) {
      const row = rowOf.get(at);
      if (row !== undefined) return { row, folded };
      at = parents.get(at);
    }
    return null;
  };
  const links: ChartLink[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    for (const link of item.predecessors) {
      const from = shownRow(link.itemId);
      const to = shownRow(item.id);
      if (from === null || to === null || from.row === to.row) continue;
      const folded = from.folded || to.folded;
      const key = `${from.row} ${to.row} ${link.type}`;
      if (folded && seen.has(key)) continue;
      seen.add(key);
      links.push({
        id: link.linkId,
        from: from.row,
        to: to.row,
        type: link.type,
        lagDays: link.lagDays,
        critical: item.critical && byId.get(link.itemId)?.critical === true,
        folded,
      });
    }
  }
  return { bars, links: indexLinks(links), rowOf };
}

function barOf(item: WorkItem, needs: Needs): Bar | null {
  if (item.start === null || item.finish === null) return null;
  const start = dayNumber(item.start);
  const finish = dayNumber(item.finish);
  const done = item.status === 'DONE';
  const shape = item.hasChildren ? 'phase' : item.kind === 'MILESTONE' ? 'milestone' : 'task';
  const lateFinish = item.lateFinish === null ? null : dayNumber(item.lateFinish);
  const slack = !item.hasChildren && !done && lateFinish !== null && lateFinish > finish;
  const late = !item.hasChildren && isLate(item, needs.today);
  return {
    id: item.id,
    shape,
    start: shape === 'milestone' ? finish : start,
    finish,
    progress: Math.min(100, Math.max(0, item.progress)) / 100,
    tone: toneOf(item),
    critical: item.critical && !item.hasChildren && !done,
    slackTo: slack ? lateFinish : null,
    deadline: item.deadline === null ? null : dayNumber(item.deadline),
    name: item.name,
    owner: item.owner?.name ?? '',
    late: late ? needs.sayLate(daysBetween(item.finish, needs.today)) : '',
    may: rightsOn(item, needs),
  };
}

function toneOf(item: WorkItem): BarTone {
  if (item.status === 'DONE') return 'done';
  if (item.status === 'BLOCKED') return 'blocked';
  return item.critical ? 'critical' : 'plain';
}

/** What has really begun cannot be moved, what has ended cannot be stretched: those are facts. */
export function rightsOn(
  item: WorkItem,
  { mayEditPlan, mayEdit }: Pick<Needs, 'mayEditPlan' | 'mayEdit'>,
): BarRights {
  const leaf = !item.hasChildren;
  const begun = item.actualStart !== null;
  const ended = item.status === 'DONE' || item.actualFinish !== null;
  const task = leaf && item.kind !== 'MILESTONE';
  return {
    move: mayEditPlan && leaf && !begun && !ended,
    resizeStart: mayEditPlan && task && !begun && !ended,
    resizeFinish: mayEditPlan && task && !ended,
    progress: task && !ended && mayEdit(item),
    link: mayEditPlan,
  };
}

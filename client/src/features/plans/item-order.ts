import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import type { Sort } from '@/shared/grid/grid-types';
import { isLate } from '@/shared/item-model/planned-progress';
import type { Only } from './plan-search';

const RANK: Record<string, number> = {
  HIGH: 0,
  MEDIUM: 1,
  LOW: 2,
  BLOCKED: 0,
  IN_PROGRESS: 1,
  NOT_STARTED: 2,
  DONE: 3,
  DELAYED: 0,
  AT_RISK: 1,
  ON_TRACK: 2,
};

/** How rows are compared when sorted by a column; null for the order of the plan. */
export function itemOrder(sort: Sort | null): ((a: WorkItem, b: WorkItem) => number) | null {
  if (sort === null) return null;
  const by = (item: WorkItem) => sortValue(item, sort.column);
  return (a, b) => {
    const [left, right] = [by(a), by(b)];
    if (left === right) return 0;
    // What has no value stands at the end, whichever way it is sorted.
    if (left === null) return 1;
    if (right === null) return -1;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right), 'zh');
    return sort.down ? -order : order;
  };
}

function sortValue(item: WorkItem, column: string): string | number | null {
  switch (column) {
    case 'owner':
      return item.owner?.name ?? null;
    case 'status':
      return RANK[item.status] ?? null;
    case 'priority':
      return item.priority === null ? null : (RANK[item.priority] ?? null);
    case 'health':
      return RANK[item.health.value] ?? null;
    case 'name':
    case 'start':
    case 'finish':
    case 'deadline':
    case 'durationDays':
    case 'progress':
    case 'totalSlackDays':
      return item[column];
    default:
      return null;
  }
}

interface Wanted {
  q: string | undefined;
  only: readonly Only[];
  me: string;
  today: LocalDate;
}

/** Which items a filter keeps; null when it keeps all. */
export function itemFilter({ q, only, me, today }: Wanted): ((item: WorkItem) => boolean) | null {
  const words = q?.trim().toLowerCase() ?? '';
  if (words === '' && only.length === 0) return null;
  const tests: Record<Only, (item: WorkItem) => boolean> = {
    mine: (item) => item.owner?.id === me || item.collaborators.some((party) => party.id === me),
    late: (item) => isLate(item, today),
    critical: (item) => item.critical && !item.hasChildren,
    blocked: (item) => item.status === 'BLOCKED',
    open: (item) => item.status !== 'DONE',
  };
  const text = (item: WorkItem) =>
    `${item.outline} ${item.code ?? ''} ${item.name} ${item.owner?.name ?? ''} ${item.deliverable ?? ''}`.toLowerCase();
  return (item) =>
    only.every((each) => tests[each](item)) && (words === '' || text(item).includes(words));
}

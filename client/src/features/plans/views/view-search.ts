import type { ItemStatus, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { STATUSES } from '@/shared/item-view/fields';
import { oneOf, text } from '@/shared/routing/use-search-state';
import { LANES, type LaneKind, leavesOf } from '../board/board-model';
import { SPANS, type Span } from '../month/month-model';

/** What the board, the calendar and the people view keep in the address. */
export interface ViewSearch {
  q: string | undefined;
  /** Person; `-` for items without an owner. */
  owner: Id | undefined;
  status: ItemStatus | undefined;
  lanes: LaneKind;
  span: Span;
  /** The day whose month or weeks are shown; today when absent. */
  day: string | undefined;
  item: Id | undefined;
}

export function readViewSearch(raw: Record<string, unknown>): ViewSearch {
  const day = text(raw['day']);
  return {
    q: text(raw['q']),
    owner: text(raw['owner']),
    status: oneOf(raw['status'], STATUSES),
    lanes: oneOf(raw['lanes'], LANES) ?? 'none',
    span: oneOf(raw['span'], SPANS) ?? 'month',
    day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    item: text(raw['item']),
  };
}

/** The work that the filters leave. */
export function shownOf(
  items: readonly WorkItem[],
  { q, owner, status }: Pick<ViewSearch, 'q' | 'owner' | 'status'>,
): WorkItem[] {
  const words = q?.trim().toLowerCase() ?? '';
  return leavesOf(items).filter(
    (item) =>
      (owner === undefined || (item.owner?.id ?? '-') === owner) &&
      (status === undefined || item.status === status) &&
      (words === '' ||
        `${item.outline} ${item.code ?? ''} ${item.name} ${item.owner?.name ?? ''}`
          .toLowerCase()
          .includes(words)),
  );
}

import type { Id } from '@/shared/api/types';
import { descendantsOf, indentPlace, outdentPlace, type Place, stepPlace } from './tree';

export type TreeAct = 'indent' | 'outdent' | 'up' | 'down';

export interface TreeMove extends Place {
  itemId: Id;
}

interface Node {
  id: Id;
  parentId: Id | null;
  outline: string;
}

/** The chosen items without those that hang under a chosen one and go with it, in the order of the plan. */
export function topmost(items: readonly Node[], ids: Iterable<Id>): Id[] {
  const wanted = new Set(ids);
  const inside = new Set([...wanted].flatMap((id) => [...descendantsOf(items, id)]));
  return items.filter(({ id }) => wanted.has(id) && !inside.has(id)).map(({ id }) => id);
}

/**
 * The moves, in their order, that take all chosen items one step: they stay together and in their
 * order. Those that cannot go are left where they are.
 */
export function movesOf(items: readonly Node[], ids: Iterable<Id>, act: TreeAct): TreeMove[] {
  const chosen = topmost(items, ids);
  const together = new Set(chosen);
  // Downwards and outwards the last goes first, so that none has to pass another.
  const order = act === 'outdent' || act === 'down' ? chosen.reverse() : chosen;
  const moves: TreeMove[] = [];
  let now: readonly Node[] = items;
  for (const itemId of order) {
    const place = placeOf(now, itemId, act, together);
    if (place === null) continue;
    moves.push({ itemId, ...place });
    now = moved(now, itemId, place);
  }
  return moves;
}

function placeOf(
  items: readonly Node[],
  id: Id,
  act: TreeAct,
  together: ReadonlySet<Id>,
): Place | null {
  if (act === 'indent') {
    const place = indentPlace(items, id);
    // The first of a parent stays, and what is chosen behind it does not go under it.
    return place?.parentId != null && together.has(place.parentId) ? null : place;
  }
  if (act === 'outdent') return outdentPlace(items, id);
  const step = act === 'up' ? -1 : 1;
  const parentId = items.find((each) => each.id === id)?.parentId ?? null;
  const siblings = items.filter((each) => each.parentId === parentId);
  const beside = siblings[siblings.findIndex((each) => each.id === id) + step];
  return beside === undefined || together.has(beside.id) ? null : stepPlace(items, id, step);
}

/** The same items with one at another place; only the order among siblings matters. */
function moved(items: readonly Node[], id: Id, { parentId, afterId }: Place): Node[] {
  const rest = items.filter((each) => each.id !== id);
  const item = items.find((each) => each.id === id);
  if (item === undefined) return rest;
  const at = afterId === null ? 0 : rest.findIndex((each) => each.id === afterId) + 1;
  return [...rest.slice(0, at), { ...item, parentId }, ...rest.slice(at)];
}

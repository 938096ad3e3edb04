import type { LiveEvent } from '@/shared/api/types';

/**
 * Whether a query shows what `event` changed. Query keys read `[kind, id?, …]`:
 * `['plan']` and `['plan', {…filter}]` are lists, `['plan', planId, 'items']` belongs to one plan.
 * `meta.live` is `false` (the screen listens itself) or further kinds that the query shows.
 */
export function matches(
  key: readonly unknown[],
  live: readonly string[] | false | undefined,
  event: LiveEvent,
): boolean {
  // Who looks at a thing changes nothing of the thing, nor of what it is in.
  if (event.kind === 'presence') return key[0] === 'presence' && key[1] === event.id;
  if (live === false) return false;
  if (live?.includes(event.kind)) return true;
  return concerns(key, event.kind, event.id)
    ? true
    : event.container !== null && concerns(key, event.container.kind, event.container.id);
}

function concerns(key: readonly unknown[], kind: string, id: string): boolean {
  return key[0] === kind && (typeof key[1] !== 'string' || key[1] === id);
}

import { type Account, type Visit, visit } from './harness';
import type { Colleague } from './people';

interface Made {
  items: { id: string }[];
}

/** A plan through the API, for journeys that are not about making one. */
export async function makePlan(owner: Visit, name: string): Promise<string> {
  const plan = await owner.api.call<{ id: string }>('POST', '/plans', {
    name,
    from: '2026-09-07',
  });
  return plan.id;
}

export async function makeItem(
  owner: Visit,
  planId: string,
  item: Record<string, unknown>,
): Promise<string> {
  const made = await owner.api.call<Made>('POST', `/plans/${planId}/items`, item);
  return made.items[0]?.id ?? '';
}

/** Lets somebody into a plan and opens a page of his own. */
export async function joins(
  who: Colleague,
  owner: Visit,
  planId: string,
  role = 'EDITOR',
): Promise<Visit> {
  await owner.api.call('PUT', `/plans/${planId}/members/${who.id}`, { role });
  return visit({ as: who satisfies Account });
}

import type { Id } from '@/shared/api/types';
import type { Address } from '@/shared/routing/address-of';

/** Something that was found and opened before. */
export interface RecentPlace {
  id: Id;
  kind: string;
  title: string;
  detail: string;
  address: Address;
}

const MOST = 5;
const keyOf = (person: Id) => `zhixing.recent.${person}`;

export function readRecent(person: Id): RecentPlace[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]') as RecentPlace[];
  } catch {
    return [];
  }
}

/** The newest first, each once, a handful at most. */
export function rememberRecent(person: Id, place: RecentPlace): void {
  const rest = readRecent(person).filter((each) => each.id !== place.id);
  try {
    localStorage.setItem(keyOf(person), JSON.stringify([place, ...rest].slice(0, MOST)));
  } catch {
    // Then there is nothing recent.
  }
}

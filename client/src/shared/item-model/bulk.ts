import type { Id } from '@/shared/api/types';
import type { ItemPatch } from './item-patch';

/** Many changes of a plan as one command: all of them or none, undone in one step. */
export interface Bulk {
  changes?: { itemId: Id; version: number; patch: ItemPatch }[];
  creates?: BulkRow[];
  moves?: { itemId: Id; parentId: Id | null; afterId: Id | null }[];
  deletes?: { itemId: Id; version: number }[];
}

/** A new item; `parentKey` and `afterKey` name rows before it, instead of ids. */
export interface BulkRow {
  key: string;
  parentKey?: string | undefined;
  afterKey?: string | undefined;
  item: ItemPatch & { parentId?: Id | null; afterId?: Id | null; name: string };
}

/** Which step a refusal speaks of: `changes[3].finish`. */
export function stepOf(path: string): { list: keyof Bulk; index: number; field: string } | null {
  const found = /^(changes|creates|moves|deletes)\[(\d+)\]\.(?:item\.|patch\.)?(.*)$/.exec(path);
  return found === null
    ? null
    : { list: found[1] as keyof Bulk, index: Number(found[2]), field: found[3] ?? '' };
}

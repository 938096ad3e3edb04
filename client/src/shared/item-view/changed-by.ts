import { api } from '@/shared/api/api';
import type { HistoryEntry, Id, Page } from '@/shared/api/types';
import type { FieldKey } from './fields';

/** Who changed the field last; null when the history does not tell. */
export async function changedBy(itemId: Id, field: FieldKey): Promise<string | null> {
  try {
    const page = await api.get<Page<HistoryEntry>>('/subjects/{kind}/{id}/history', {
      path: { kind: 'item', id: itemId },
      query: { limit: 20 },
    });
    return nameOf(page.items, field);
  } catch {
    // The question can be asked without a name.
    return null;
  }
}

/** The newest entry comes first. */
export function nameOf(entries: readonly HistoryEntry[], field: FieldKey): string | null {
  const entry = entries.find((each) => each.changes.some((change) => change.field === field));
  return (entry ?? entries[0])?.actor?.name ?? null;
}

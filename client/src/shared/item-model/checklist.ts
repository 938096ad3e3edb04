import type { ChecklistEntry } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';

/** What changes of an entry; `afterId` is the entry it follows, null puts it first. */
export interface ChecklistPatch {
  text?: string;
  done?: boolean;
  afterId?: Id | null;
}

/** The checklist as it will be. */
export function changedChecklist(
  entries: readonly ChecklistEntry[],
  id: Id,
  { text, done, afterId }: ChecklistPatch,
): ChecklistEntry[] {
  const known = entries.find((entry) => entry.id === id);
  if (known === undefined) return [...entries];
  const next = { ...known, text: text ?? known.text, done: done ?? known.done };
  if (afterId === undefined) return entries.map((entry) => (entry.id === id ? next : entry));
  const rest = entries.filter((entry) => entry.id !== id);
  const at = afterId === null ? 0 : rest.findIndex((entry) => entry.id === afterId) + 1;
  return [...rest.slice(0, at), next, ...rest.slice(at)];
}

/** What entry `id` follows after a step up or down; undefined when there is no way. */
export function stepAfter(
  entries: readonly ChecklistEntry[],
  id: Id,
  by: -1 | 1,
): Id | null | undefined {
  const from = entries.findIndex((entry) => entry.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= entries.length) return undefined;
  const before = entries[by < 0 ? to - 1 : to];
  return before?.id ?? null;
}

/** Pasted lines without the marks that other programs put before them: `- [x] `, `1. `, `•`. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line.replace(/^\s*(?:[-*+•·]\s+)?(?:\[[ xX]\]\s*|[☐☑✅]\s*|\d+[.)、]\s*)?/, '').trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

export function countDone(entries: readonly ChecklistEntry[]): number {
  return entries.filter((entry) => entry.done).length;
}

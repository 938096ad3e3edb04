import type { Id, Party } from '@/shared/api/types';

/** The name being typed after an @ before `caret`; null when there is none. */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const found = /(?:^|[\s，。；：（(])@([^\s@，。；：]{0,20})$/.exec(text.slice(0, caret));
  if (found === null) return null;
  const query = found[1] ?? '';
  return { from: caret - query.length - 1, query };
}

export function withMention(
  text: string,
  at: { from: number; query: string },
  name: string,
): { text: string; caret: number } {
  const start = `${text.slice(0, at.from)}@${name} `;
  return { text: start + text.slice(at.from + 1 + at.query.length), caret: start.length };
}

/** Those of the chosen whose names still stand in the text. */
export function mentionedIds(text: string, chosen: readonly Party[]): Id[] {
  return [
    ...new Set(chosen.filter((party) => text.includes(`@${party.name}`)).map((party) => party.id)),
  ];
}

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

const WRITTEN = /@\[([^\]]+)\]\(person:([0-9a-f-]+)\)/gi;

/** Text as shown → Markdown as sent: the chosen people become `@[name](person:id)`. */
export function toMarkdown(text: string, chosen: readonly Party[]): string {
  const longestFirst = [...chosen].sort((a, b) => b.name.length - a.name.length);
  let written = text;
  for (const { id, name } of longestFirst) {
    written = written.replaceAll(`@${name}`, `@[${name}](person:${id})`);
  }
  return written;
}

/** Markdown → the text to edit and the people in it. */
export function fromMarkdown(markdown: string): { text: string; people: Party[] } {
  const people: Party[] = [];
  const text = markdown.replace(WRITTEN, (_, name: string, id: Id) => {
    people.push({ kind: 'PERSON', id, name, detail: null, active: true });
    return `@${name}`;
  });
  return { text, people };
}

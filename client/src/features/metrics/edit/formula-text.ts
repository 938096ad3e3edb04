/** The text in pieces, so that what is wrong can be marked; an end without width takes one place. */
export function markedPieces(
  text: string,
  mistakes: readonly { from: number; to: number }[],
): { at: number; text: string; wrong: boolean }[] {
  const wrong = new Set<number>();
  for (const { from, to } of mistakes) {
    for (let at = from; at < Math.max(to, from + 1); at += 1) wrong.add(Math.min(at, text.length));
  }
  const padded = wrong.has(text.length) ? `${text} ` : text;
  const pieces: { at: number; text: string; wrong: boolean }[] = [];
  for (let at = 0; at < padded.length; at += 1) {
    const last = pieces.at(-1);
    const bad = wrong.has(at);
    const letter = padded[at] ?? '';
    if (last !== undefined && last.wrong === bad) last.text += letter;
    else pieces.push({ at, text: letter, wrong: bad });
  }
  return pieces;
}

/** Puts a word at the caret, with spaces round it where it would stick to another. */
export function insertedAt(text: string, from: number, to: number, word: string) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const left = /[\w")]$/.test(before) ? ' ' : '';
  const right = /^[\w"]/.test(after) ? ' ' : '';
  const next = `${before}${left}${word}${right}${after}`;
  const opens = word.indexOf('()');
  const caret = before.length + left.length + (opens < 0 ? word.length : opens + 1);
  return { text: next, caret };
}

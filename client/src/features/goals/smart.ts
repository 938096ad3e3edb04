import type { SmartHint } from '@/shared/api/goal-types';

export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];

/** The fields of the card that answer the letters. */
export const LETTER_FIELDS = {
  S: 'specific',
  M: 'measurable',
  A: 'achievable',
  R: 'relevant',
  T: 'timeBound',
} as const;

export interface Piece {
  text: string;
  /** What is said about these words; empty where nothing is. */
  flaws: readonly string[];
}

/**
 * The text cut at the words that findings stand on. Findings about the whole text mark nothing:
 * something is missing there, no word is wrong.
 */
export function markedPieces(text: string, hints: readonly SmartHint[]): Piece[] {
  const marks = hints.filter(
    ({ start, words }) =>
      words !== '' && words.length < text.trim().length && text.startsWith(words, start),
  );
  const edges = new Set([0, text.length]);
  for (const { start, words } of marks) {
    edges.add(start);
    edges.add(start + words.length);
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      flaws: marks
        .filter(({ start, words }) => start <= from && start + words.length >= to)
        .map(({ flaw }) => flaw),
    };
  });
}

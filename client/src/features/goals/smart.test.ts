import { describe, expect, it } from 'vitest';
import type { SmartHint } from '@/shared/api/goal-types';
import { markedPieces } from './smart';

const hint = (flaw: string, start: number, words: string): SmartHint => ({
  letter: 'S',
  flaw,
  start,
  words,
  finding: '',
  suggestion: '',
});

describe('the words that a finding stands on', () => {
  it('are cut out of the text where they stand', () => {
    const text = '尽快提升客户满意度';
    const pieces = markedPieces(text, [
      hint('VAGUE_TIME', 0, '尽快'),
      hint('VAGUE_WORD', 2, '提升'),
      hint('NO_FIGURE', 0, text),
    ]);
    expect(pieces).toEqual([
      { text: '尽快', flaws: ['VAGUE_TIME'] },
      { text: '提升', flaws: ['VAGUE_WORD'] },
      { text: '客户满意度', flaws: [] },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
  it('may overlap', () => {
    expect(
      markedPieces('abcdef', [hint('X', 0, 'abcd'), hint('Y', 2, 'cde')]).map((p) => p.flaws),
    ).toEqual([['X'], ['X', 'Y'], ['Y'], []]);
  });
  it('mark nothing when the text has changed since it was read', () => {
    expect(markedPieces('改善', [hint('VAGUE_WORD', 2, '提升')])).toEqual([
      { text: '改善', flaws: [] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePredecessors, tidyPredecessors } from './parse-predecessors';

describe('predecessors as people type them', () => {
  it.each([
    ['2.1', '2.1FS'],
    ['2.1fs+2d', '2.1FS+2d'],
    ['2.1FS＋2天，3 ss', '2.1FS+2d, 3SS'],
    ['1.2.1 FS -1d; 4FF+1w', '1.2.1FS-1d, 4FF+5d'],
    ['1、2、3', '1FS, 2FS, 3FS'],
    ['', ''],
  ])('%s means %s', (typed, tidy) => expect(tidyPredecessors(typed)).toBe(tidy));

  it('leaves what it cannot read to the server', () => {
    expect(parsePredecessors('2.1 之后')).toBeNull();
    expect(tidyPredecessors(' 2.1 之后 ')).toBe('2.1 之后');
  });
});

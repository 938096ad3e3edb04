import { expect, it } from 'vitest';
import { draftOfSplit, remainders } from './split-draft';

const part = (dimension: 'REGION' | 'CHANNEL', member: string, amount: string) => ({
  key: 0,
  dimension,
  member,
  amount,
  previous: '',
});

it('what is left of the total is told for each dimension in use', () => {
  expect(
    remainders(
      [part('REGION', '华东', '60'), part('REGION', '华南', '40.5'), part('CHANNEL', '直销', '30')],
      100.5,
    ),
  ).toEqual([
    { dimension: 'REGION', left: 0 },
    { dimension: 'CHANNEL', left: 70.5 },
  ]);
});

it('a blank part counts for nothing', () => {
  expect(remainders(draftOfSplit([]), 10)).toEqual([]);
});

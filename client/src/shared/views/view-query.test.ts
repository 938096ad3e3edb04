import { expect, it } from 'vitest';
import { viewQuery, viewValues } from './view-query';

const keys = ['q', 'sort', 'f', 'group'];

it('writes the same view the same way, whatever came first', () => {
  const one = viewQuery({ sort: '-finish', q: undefined, f: 'and~status.is.DONE' });
  expect(viewQuery({ f: 'and~status.is.DONE', sort: '-finish', group: '' })).toBe(one);
});

it('reads what was written and leaves the rest at its default', () => {
  const values = { q: '上线 & 推广', sort: undefined, f: undefined, group: 'owner' };
  expect(viewValues(viewQuery(values), keys)).toEqual(values);
});

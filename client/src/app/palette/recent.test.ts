import { beforeEach, describe, expect, it } from 'vitest';
import { readRecent, rememberRecent } from './recent';

const place = (id: string) => ({
  id,
  kind: 'item',
  title: id,
  detail: '',
  address: { to: `/plans/${id}` },
});

beforeEach(() => localStorage.clear());

describe('what was opened before', () => {
  it('is kept newest first, each once, a handful, and for one person only', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) rememberRecent('我', place(id));
    expect(readRecent('我').map((each) => each.id)).toEqual(['b', 'f', 'e', 'd', 'c']);
    expect(readRecent('别人')).toEqual([]);
  });
  it('is nothing when what was kept cannot be read', () => {
    localStorage.setItem('zhixing.recent.我', '{');
    expect(readRecent('我')).toEqual([]);
  });
});

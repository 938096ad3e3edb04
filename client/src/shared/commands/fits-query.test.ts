import { describe, expect, it } from 'vitest';
import { fitsQuery } from './fits-query';

const fits = (query: string) => fitsQuery(query, '新建计划', 'xinjian jihua xjjh new plan');

describe('what somebody types', () => {
  it('finds a command by its name, by pinyin, by initials and by the other language', () => {
    for (const query of ['新建', '计划', 'xinjian', 'xinjianjihua', 'xjjh', 'xjj', 'New', 'plan']) {
      expect(fits(query), query).toBeGreaterThan(0);
    }
  });
  it('finds it by several words in any order', () => {
    expect(fits('plan new')).toBeGreaterThan(0);
    expect(fits('plan old')).toBe(0);
  });
  it('does not find it by something else', () => {
    expect(fits('删除')).toBe(0);
    expect(fits('zz')).toBe(0);
  });
  it('puts the beginning of a name before a word behind it', () => {
    expect(fits('新建')).toBeGreaterThan(fits('xj'));
    expect(fits('xj')).toBeGreaterThan(fits('划'));
  });
  it('finds everything while nothing is typed', () => {
    expect(fits(' ')).toBeGreaterThan(0);
  });
});

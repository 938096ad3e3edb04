import { describe, expect, it } from 'vitest';
import { filterOf, spanOf } from './filter-match';
import { type Filter, type FilterType, type Rule, readFilter, writeFilter } from './filter-model';

interface Row {
  name: string;
  status: string;
  owner: string[];
  finish: string | null;
  days: number | null;
}

const TYPES: Record<keyof Row, FilterType> = {
  name: 'text',
  status: 'choice',
  owner: 'party',
  finish: 'day',
  days: 'number',
};
const rows: Row[] = [
  { name: '设计评审', status: 'DONE', owner: ['wang'], finish: '2026-11-20', days: 5 },
  { name: '联调', status: 'BLOCKED', owner: ['li', 'wang'], finish: '2026-11-25', days: 10 },
  { name: '上线 Launch', status: 'NOT_STARTED', owner: [], finish: null, days: null },
];
// A Saturday.
const today = '2026-11-21';

function kept(join: Filter['join'], ...rules: [string, Rule['operator'], string?][]) {
  const filter = {
    join,
    rules: rules.map(([field, operator, value = '']) => ({ field, operator, value })),
  };
  const test = filterOf<Row>(filter, {
    today,
    typeOf: (field) => TYPES[field as keyof Row],
    read: (row, field) => row[field as keyof Row],
  });
  return test === null ? null : rows.map((row) => (test(row) ? 'x' : '-')).join('');
}

describe('a filter', () => {
  it('finds text in any case, and its absence', () => {
    expect(kept('and', ['name', 'has', 'launch'])).toBe('--x');
    expect(kept('and', ['name', 'hasNot', '评审'])).toBe('-xx');
  });
  it('takes one of several choices or people', () => {
    expect(kept('and', ['status', 'is', 'DONE,BLOCKED'])).toBe('xx-');
    expect(kept('and', ['owner', 'not', 'li'])).toBe('x-x');
    expect(kept('and', ['owner', 'empty'])).toBe('--x');
  });
  it('compares days, with spans that move with today', () => {
    expect(kept('and', ['finish', 'before', '2026-11-25'])).toBe('x--');
    expect(kept('and', ['finish', 'in', 'past'])).toBe('x--');
    expect(kept('and', ['finish', 'in', 'nextWeek'])).toBe('-x-');
    expect(spanOf('thisWeek', today)).toEqual(['2026-11-16', '2026-11-22']);
    expect(spanOf('nextMonth', today)).toEqual(['2026-12-01', '2026-12-31']);
  });
  it('compares numbers; what has none is never more or less', () => {
    expect(kept('and', ['days', 'more', '5'])).toBe('-x-');
    expect(kept('and', ['days', 'less', '100'])).toBe('xx-');
  });
  it('joins rules by and or by or', () => {
    expect(kept('and', ['status', 'is', 'DONE'], ['days', 'more', '5'])).toBe('---');
    expect(kept('or', ['status', 'is', 'DONE'], ['days', 'more', '5'])).toBe('xx-');
  });
  it('passes over rules that are not complete or of unknown fields', () => {
    expect(kept('and', ['status', 'is'])).toBeNull();
    expect(kept('and', ['gone', 'is', 'x'])).toBeNull();
  });
});

it('stands in the address and is read from it again', () => {
  const filter: Filter = {
    join: 'or',
    rules: [
      { field: 'name', operator: 'has', value: 'v1.2~beta!' },
      { field: 'status', operator: 'is', value: 'DONE,BLOCKED' },
      { field: 'owner', operator: 'empty', value: '' },
    ],
  };
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(readFilter(undefined).rules).toEqual([]);
  expect(readFilter('and~x.nonsense.1').rules).toEqual([]);
});

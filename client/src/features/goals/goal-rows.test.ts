import { describe, expect, it } from 'vitest';
import type { GoalNode } from '@/shared/api/goal-types';
import { countHealth, type GoalFilter, mayStandUnder, shownRows } from './goal-rows';

const all: GoalFilter = { level: undefined, owner: undefined, off: false, q: undefined };

function node(id: string, parentId: string | null, more: Partial<GoalNode> = {}): GoalNode {
  return {
    id,
    parentId,
    depth: 0,
    form: 'OKR',
    level: parentId === null ? 'COMPANY' : 'DEPARTMENT',
    title: id,
    unit: null,
    owner: { kind: 'PERSON', id: 'p1', name: '韩璐', detail: null, active: true },
    state: 'ACTIVE',
    due: null,
    health: 'ON_TRACK',
    progress: 0.5,
    expected: 0.5,
    sentence: '',
    children: 0,
    keyResults: 0,
    supports: 0,
    ...more,
  };
}

const tree = [
  node('推荐', null),
  node('回音', '推荐', { health: 'LATE' }),
  node('首响', '回音', { level: 'TEAM' }),
  node('成本', null),
  node('分流', '成本', { health: 'AT_RISK' }),
];
const shown = (filter: Partial<GoalFilter>, folded: string[] = []) =>
  shownRows(tree, { ...all, ...filter }, new Set(folded));

describe('the tree of goals', () => {
  it('shows every goal under the one it serves', () => {
    expect(shown({}).map((row) => [row.node.id, row.level, row.hasChildren])).toEqual([
      ['推荐', 1, true],
      ['回音', 2, true],
      ['首响', 3, false],
      ['成本', 1, true],
      ['分流', 2, false],
    ]);
  });
  it('hides all below a folded goal', () => {
    expect(shown({}, ['推荐']).map((row) => row.node.id)).toEqual(['推荐', '成本', '分流']);
  });
  it('keeps what is above a hit, marked as no hit, and unfolds it', () => {
    expect(shown({ off: true }, ['推荐']).map((row) => [row.node.id, row.hit])).toEqual([
      ['推荐', false],
      ['回音', true],
      ['成本', false],
      ['分流', true],
    ]);
  });
  it('finds goals by title, owner and level', () => {
    expect(shown({ q: '首' }).filter((row) => row.hit)).toHaveLength(1);
    expect(shown({ q: '韩璐' })).toHaveLength(5);
    expect(shown({ level: 'TEAM' }).filter((row) => row.hit)).toHaveLength(1);
    expect(shown({ owner: 'p2' })).toEqual([]);
  });
  it('counts how many stand how', () => {
    expect(countHealth(tree)).toEqual({ LATE: 1, AT_RISK: 1, ON_TRACK: 3, NONE: 0 });
  });
});

describe('a goal that is aligned anew', () => {
  it('stands under one of its own level or above, never below itself or where it is', () => {
    expect(mayStandUnder(tree, '首响', '分流')).toBe(true);
    expect(mayStandUnder(tree, '回音', '分流')).toBe(true);
    expect(mayStandUnder(tree, '回音', '首响')).toBe(false);
    expect(mayStandUnder(tree, '推荐', '分流')).toBe(false);
    expect(mayStandUnder(tree, '首响', '回音')).toBe(false);
  });
});

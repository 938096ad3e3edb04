import { describe, expect, it } from 'vitest';
import type { ItemStatus, WorkItem } from '@/shared/api/plan-types';
import { countIn, lanesOf, leavesOf, neighbour, stepStatus } from './board-model';

const item = (
  id: string,
  status: ItemStatus,
  more: { parentId?: string; owner?: string; phase?: boolean } = {},
) =>
  ({
    id,
    status,
    parentId: more.parentId ?? null,
    kind: more.phase ? 'PHASE' : 'TASK',
    hasChildren: more.phase ?? false,
    owner: more.owner === undefined ? null : { id: more.owner, name: more.owner },
  }) as unknown as WorkItem;

const plan = [
  item('p', 'IN_PROGRESS', { phase: true }),
  item('q', 'IN_PROGRESS', { parentId: 'p', phase: true }),
  item('a', 'NOT_STARTED', { parentId: 'q', owner: '江雪' }),
  item('b', 'IN_PROGRESS', { parentId: 'p', owner: '魏东' }),
  item('c', 'IN_PROGRESS', { owner: '江雪' }),
  item('d', 'DONE'),
];
const leaves = leavesOf(plan);
const ids = (cards: readonly WorkItem[] | undefined) => cards?.map((card) => card.id);

describe('the columns', () => {
  it('hold the work, not what groups it', () => {
    const [lane] = lanesOf(plan, leaves, 'none');
    expect(ids(lane?.columns.NOT_STARTED)).toEqual(['a']);
    expect(ids(lane?.columns.IN_PROGRESS)).toEqual(['b', 'c']);
    expect(lane?.columns.BLOCKED).toEqual([]);
  });

  it('stay when a filter leaves nothing', () => {
    expect(lanesOf(plan, [], 'none')).toHaveLength(1);
  });
});

describe('lanes', () => {
  it('by owner put those without one last', () => {
    const lanes = lanesOf(plan, leaves, 'owner');
    expect(lanes.map((lane) => lane.owner?.name ?? '-')).toEqual(['江雪', '魏东', '-']);
    expect(countIn(lanes, 'IN_PROGRESS')).toBe(2);
  });

  it('by phase go by the outermost one', () => {
    const lanes = lanesOf(plan, leaves, 'phase');
    expect(lanes.map((lane) => lane.phase?.id ?? '-')).toEqual(['p', '-']);
    expect(ids(lanes[0]?.columns.NOT_STARTED)).toEqual(['a']);
  });
});

describe('arrow keys', () => {
  const lanes = lanesOf(plan, leaves, 'none');
  it('go to the neighbour in the column', () => {
    expect(neighbour(lanes, 'b', 'ArrowDown')).toBe('c');
    expect(neighbour(lanes, 'b', 'ArrowUp')).toBeNull();
  });

  it('step over a column without cards', () => {
    expect(neighbour(lanes, 'b', 'ArrowRight')).toBe('d');
    expect(neighbour(lanes, 'd', 'ArrowLeft')).toBe('b');
  });

  it('keep to the height, or the last card of a shorter column', () => {
    expect(neighbour(lanes, 'c', 'ArrowLeft')).toBe('a');
  });

  it('go on in the next lane', () => {
    expect(neighbour(lanesOf(plan, leaves, 'owner'), 'c', 'ArrowDown')).toBe('b');
  });
});

it('knows the column beside', () => {
  expect(stepStatus('NOT_STARTED', -1)).toBeNull();
  expect(stepStatus('NOT_STARTED', 1)).toBe('IN_PROGRESS');
  expect(stepStatus('DONE', 1)).toBeNull();
});

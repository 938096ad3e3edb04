import { describe, expect, it } from 'vitest';
import type { Predecessor, WorkItem } from '@/shared/api/plan-types';
import { dayNumber } from '@/shared/gantt/time-axis';
import { ganttModel, rightsOn } from './gantt-model';

const from = (itemId: string): Predecessor => ({
  linkId: `${itemId}>`,
  itemId,
  outline: '',
  type: 'FS',
  lagDays: 0,
});
const item = (id: string, more: Partial<WorkItem> = {}) =>
  ({
    id,
    parentId: null,
    kind: 'TASK',
    name: id,
    owner: null,
    start: '2026-11-23',
    finish: '2026-11-27',
    deadline: null,
    actualStart: null,
    actualFinish: null,
    lateFinish: '2026-11-27',
    progress: 40,
    status: 'NOT_STARTED',
    critical: false,
    hasChildren: false,
    predecessors: [],
    ...more,
  }) as unknown as WorkItem;
const build = (items: WorkItem[], rows = items) =>
  ganttModel({
    items,
    rows,
    today: '2026-12-01',
    mayEditPlan: true,
    mayEdit: () => true,
    sayLate: (days) => `late ${days}`,
  });

describe('the picture of a plan', () => {
  it('has a bar per visible row, and none without dates', () => {
    const { bars } = build([item('a'), item('b', { start: null, finish: null })]);
    expect(bars[0]).toMatchObject({ shape: 'task', progress: 0.4, late: 'late 4' });
    expect(bars[1]).toBeNull();
  });
  it('draws a milestone at its finish and a phase as a bracket', () => {
    const { bars } = build([
      item('m', { kind: 'MILESTONE' }),
      item('p', { kind: 'PHASE', hasChildren: true }),
    ]);
    expect(bars[0]).toMatchObject({ shape: 'milestone', start: dayNumber('2026-11-27') });
    expect(bars[1]).toMatchObject({ shape: 'phase', late: '' });
  });
  it('shows slack only where there is some and the item is open', () => {
    const { bars } = build([
      item('a', { lateFinish: '2026-12-04' }),
      item('b', { lateFinish: '2026-12-04', status: 'DONE' }),
      item('c'),
    ]);
    expect(bars.map((bar) => bar?.slackTo)).toEqual([dayNumber('2026-12-04'), null, null]);
  });
  it('lets a folded phase speak for the links of what is in it', () => {
    const items = [
      item('p', { hasChildren: true }),
      item('a', { parentId: 'p' }),
      item('b', { parentId: 'p', predecessors: [from('a')] }),
      item('c', { predecessors: [from('a'), from('b')] }),
    ];
    const open = build(items).links.links;
    expect(open.map((link) => [link.from, link.to, link.folded])).toEqual([
      [1, 2, false],
      [1, 3, false],
      [2, 3, false],
    ]);
    const folded = build(
      items,
      items.filter((each) => each.parentId === null),
    ).links.links;
    expect(folded.map((link) => [link.from, link.to, link.folded])).toEqual([[0, 1, true]]);
  });
  it('draws a link red when both ends are critical', () => {
    const items = [
      item('a', { critical: true }),
      item('b', { critical: true, predecessors: [from('a')] }),
      item('c', { predecessors: [from('b')] }),
    ];
    expect(build(items).links.links.map((link) => link.critical)).toEqual([true, false]);
  });
});

describe('what may be dragged', () => {
  const rights = (more: Partial<WorkItem>, mayEditPlan = true) =>
    rightsOn(item('a', more), { mayEditPlan, mayEdit: () => true });

  it('is all of an open task', () => {
    expect(rights({})).toEqual({
      move: true,
      resizeStart: true,
      resizeFinish: true,
      progress: true,
      link: true,
    });
  });
  it('is not what has really happened', () => {
    expect(rights({ actualStart: '2026-11-23' })).toMatchObject({
      move: false,
      resizeFinish: true,
    });
    expect(rights({ status: 'DONE' })).toMatchObject({ move: false, resizeFinish: false });
  });
  it('is not the sum of a phase, nor the length of a milestone', () => {
    expect(rights({ hasChildren: true })).toMatchObject({ move: false, progress: false });
    expect(rights({ kind: 'MILESTONE' })).toMatchObject({ move: true, resizeFinish: false });
  });
  it('is only the progress for somebody who works on it but does not plan', () => {
    expect(rights({}, false)).toMatchObject({ move: false, link: false, progress: true });
  });
});

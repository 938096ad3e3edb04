import { describe, expect, it } from 'vitest';
import type { WorkItem } from '@/shared/api/plan-types';
import { dueOn, stepSpan, weeksOf } from './month-model';

describe('the weeks drawn', () => {
  it('are those that touch the month, from Monday', () => {
    const weeks = weeksOf('2026-11-21', 'month');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
  });

  it('are four when February fills them', () => {
    expect(weeksOf('2027-02-10', 'month')).toHaveLength(4);
  });

  it('are one in the week view', () => {
    expect(weeksOf('2026-11-22', 'week')).toEqual([
      [
        '2026-11-16',
        '2026-11-17',
        '2026-11-18',
        '2026-11-19',
        '2026-11-20',
        '2026-11-21',
        '2026-11-22',
      ],
    ]);
  });

  it('go on by months and weeks', () => {
    expect(stepSpan('2026-01-31', 'month', 1)).toBe('2026-02-01');
    expect(stepSpan('2026-01-01', 'week', -1)).toBe('2025-12-25');
  });
});

it('puts milestones before critical and other work of a day', () => {
  const item = (name: string, kind: string, critical: boolean) =>
    ({ name, kind, critical, finish: '2026-11-20' }) as WorkItem;
  const days = dueOn([
    item('做', 'TASK', false),
    item('急', 'TASK', true),
    item('碑', 'MILESTONE', false),
    { ...item('无', 'TASK', false), finish: null },
  ]);
  expect(days.get('2026-11-20')?.map(({ name }) => name)).toEqual(['碑', '急', '做']);
});

import { expect, it } from 'vitest';
import type { WorkItem } from '@/shared/api/plan-types';
import { planTotals } from './plan-totals';

const item = (change: Partial<WorkItem>) =>
  ({ hasChildren: false, progress: 0, status: 'NOT_STARTED', ...change }) as WorkItem;

it('sums work, not the phases that sum it already', () => {
  const totals = planTotals([
    item({ hasChildren: true, durationDays: 30, start: '2026-01-01', finish: '2026-12-31' }),
    item({
      durationDays: 5,
      progress: 100,
      status: 'DONE',
      start: '2026-03-02',
      finish: '2026-03-06',
    }),
    item({ durationDays: 15, progress: 20, start: '2026-03-09', finish: '2026-03-27' }),
    item({ durationDays: 0, start: null, finish: null }),
  ]);
  expect(totals).toEqual({
    count: 3,
    done: 1,
    start: '2026-03-02',
    finish: '2026-03-27',
    days: 20,
    progress: 40,
  });
});

it('says nothing about the progress of no work', () => {
  expect(planTotals([]).progress).toBeNull();
});

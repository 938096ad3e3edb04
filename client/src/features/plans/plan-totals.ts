import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';

export interface PlanTotals {
  count: number;
  done: number;
  start: LocalDate | null;
  finish: LocalDate | null;
  /** Working days of all leaves together. */
  days: number;
  /** Percent, by length; null when nothing has a length. */
  progress: number | null;
}

/** What rows come to. Phases are left out: they sum what stands under them. */
export function planTotals(items: readonly WorkItem[]): PlanTotals {
  const work = items.filter((item) => !item.hasChildren);
  let days = 0;
  let reached = 0;
  let start: LocalDate | null = null;
  let finish: LocalDate | null = null;
  for (const item of work) {
    days += item.durationDays ?? 0;
    reached += (item.durationDays ?? 0) * item.progress;
    if (item.start !== null && (start === null || item.start < start)) start = item.start;
    if (item.finish !== null && (finish === null || item.finish > finish)) finish = item.finish;
  }
  return {
    count: work.length,
    done: work.filter((item) => item.status === 'DONE').length,
    start,
    finish,
    days,
    progress: days === 0 ? null : Math.round(reached / days),
  };
}

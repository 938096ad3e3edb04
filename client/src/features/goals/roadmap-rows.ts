import type { RoadmapEntry, RoadmapPeriod } from '@/shared/api/goal-types';
import type { Id, LocalDate } from '@/shared/api/types';

const QUARTERS: readonly RoadmapPeriod[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const HORIZONS: readonly RoadmapPeriod[] = ['ONE_YEAR', 'THREE_YEARS', 'FIVE_YEARS'];

export interface RoadmapRow {
  goalId: Id;
  title: string;
  entries: RoadmapEntry[];
}

/** One line a goal, in the order in which goals come. */
export function rowsOf(entries: readonly RoadmapEntry[]): RoadmapRow[] {
  const rows = new Map<Id, RoadmapRow>();
  for (const entry of entries) {
    const row = rows.get(entry.goalId);
    if (row === undefined) {
      rows.set(entry.goalId, { goalId: entry.goalId, title: entry.goalTitle, entries: [entry] });
    } else row.entries.push(entry);
  }
  return [...rows.values()];
}

/** Always the four quarters; of the long horizons those that something is written for. */
export function columnsOf(entries: readonly RoadmapEntry[]): RoadmapPeriod[] {
  return [
    ...QUARTERS,
    ...HORIZONS.filter((period) => entries.some((entry) => entry.period === period)),
  ];
}

export function quarterOf(day: LocalDate): { year: number; period: RoadmapPeriod } {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return { year: Number(day.slice(0, 4)), period: QUARTERS[quarter - 1] ?? 'Q1' };
}

import type { WorkItem } from '@/shared/api/plan-types';
import type { DayView, Id, LocalDate, Party } from '@/shared/api/types';
import { addDays } from '@/shared/dates/day';
import { isWeekend } from '@/shared/item-model/due-day';

/** Working part of a day for one person: 1, less for short days, 0 when off or on leave. */
export type Works = (day: LocalDate) => number;

export interface LoadCell {
  /** Working days of open work, each item taken as a full day. */
  load: number;
  capacity: number;
  /** Days of leave in the week. */
  leave: number;
}

export interface LoadBar {
  item: WorkItem;
  /** Index of the first and last week drawn. */
  from: number;
  to: number;
  /** Row inside the person's part. */
  row: number;
}

export interface PersonLoad {
  /** Null: nobody. */
  party: Party | null;
  key: Id | '-';
  items: WorkItem[];
}

/** Everybody who has work in the plan, in the order of names; those without an owner last. */
export function byPerson(items: readonly WorkItem[]): PersonLoad[] {
  const people = new Map<string, PersonLoad>();
  for (const item of items) {
    const key = item.owner?.id ?? '-';
    const person = people.get(key) ?? { party: item.owner, key, items: [] };
    person.items.push(item);
    people.set(key, person);
  }
  return [...people.values()].sort(
    (a, b) =>
      Number(a.key === '-') - Number(b.key === '-') ||
      (a.party?.name ?? '').localeCompare(b.party?.name ?? '', 'zh'),
  );
}

/** What a calendar answer says about each day; weekdays while it is not there yet. */
export function worksBy(days: readonly DayView[] | undefined): Works {
  const known = new Map(days?.map((day) => [day.date, day.working ? 1 : 0]));
  return (day) => known.get(day) ?? (isWeekend(day) ? 0 : 1);
}

export function isOpen(item: WorkItem): boolean {
  return item.status !== 'DONE';
}

/**
 * Open work as it weighs from `today` on: what should be over and is not still wants the part that is
 * left of it, as `finish` had not been missed.
 */
export function stillToDo(item: WorkItem, today: LocalDate, works: Works): WorkItem {
  if (!isOpen(item) || item.finish === null || item.finish >= today || item.kind === 'MILESTONE') {
    return item;
  }
  let left = Math.max(1, Math.ceil(((item.durationDays ?? 1) * (100 - item.progress)) / 100));
  let finish = today;
  for (let day = today, tries = 0; left > 0 && tries < 370; day = addDays(day, 1), tries += 1) {
    left -= works(day) > 0 ? 1 : 0;
    finish = day;
  }
  return { ...item, start: today, finish };
}

/** How many working days `item` takes between two days, both included. */
export function daysWithin(
  item: Pick<WorkItem, 'start' | 'finish' | 'kind'>,
  from: LocalDate,
  to: LocalDate,
  works: Works,
): number {
  if (item.start === null || item.finish === null || item.kind === 'MILESTONE') return 0;
  let sum = 0;
  const last = item.finish < to ? item.finish : to;
  for (let day = item.start > from ? item.start : from; day <= last; day = addDays(day, 1)) {
    sum += works(day);
  }
  return sum;
}

/** Load and capacity of one person in the week from `monday`. */
export function cellOf(
  items: readonly WorkItem[],
  monday: LocalDate,
  works: Works,
  days: readonly DayView[] | undefined,
): LoadCell {
  const sunday = addDays(monday, 6);
  const open = items.filter(isOpen);
  let capacity = 0;
  for (let day = monday; day <= sunday; day = addDays(day, 1)) capacity += works(day);
  const leave =
    days?.filter((day) => day.source === 'LEAVE' && day.date >= monday && day.date <= sunday)
      .length ?? 0;
  return {
    load: open.reduce((sum, item) => sum + daysWithin(item, monday, sunday, works), 0),
    capacity,
    leave,
  };
}

/** Bars packed into as few rows as fit, over the weeks from `mondays`. */
export function barsOf(items: readonly WorkItem[], mondays: readonly LocalDate[]): LoadBar[] {
  const first = mondays[0];
  const last = mondays.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = addDays(last, 6);
  const ends: number[] = [];
  const bars: LoadBar[] = [];
  const sorted = items
    .filter((item) => item.start !== null && item.finish !== null)
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  for (const item of sorted) {
    const { start, finish } = item;
    if (start === null || finish === null || finish < first || start > end) continue;
    const from = Math.max(0, weekIndex(mondays, start));
    const to = weekIndex(mondays, finish);
    let row = ends.findIndex((taken) => taken < from);
    if (row < 0) row = ends.length;
    ends[row] = to;
    bars.push({ item, from, to, row });
  }
  return bars;
}

function weekIndex(mondays: readonly LocalDate[], day: LocalDate): number {
  for (let index = mondays.length - 1; index >= 0; index -= 1) {
    const monday = mondays[index];
    if (monday !== undefined && day >= monday) return index;
  }
  return -1;
}

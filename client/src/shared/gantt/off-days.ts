import type { DayView } from '@/shared/api/types';
import { type DayNumber, dayNumber, weekdayOf } from './time-axis';

export interface OffDays {
  isOff: (day: DayNumber) => boolean;
  /** 休 for a named day off, 班 for a weekend day worked instead; null for ordinary days. */
  markOf: (day: DayNumber) => 'off' | 'makeUp' | null;
}

/** Working days as a calendar says; what it does not say yet follows the week. */
export function offDaysOf(days: readonly DayView[]): OffDays {
  const known = new Map<DayNumber, DayView>();
  for (const day of days) known.set(dayNumber(day.date), day);
  const isOff = (day: DayNumber) => {
    const view = known.get(day);
    return view === undefined ? weekdayOf(day) > 4 : !view.working;
  };
  return {
    isOff,
    markOf: (day) => {
      const view = known.get(day);
      if (view === undefined || view.name === null) return null;
      const weekend = weekdayOf(day) > 4;
      if (view.working) return weekend ? 'makeUp' : null;
      return 'off';
    },
  };
}

/** A calendar without a single working day must not loop for ever. */
const FAR = 400;

/** The first working day at or after `day`. */
export function workdayFrom({ isOff }: OffDays, day: DayNumber): DayNumber {
  for (let at = day; at < day + FAR; at += 1) if (!isOff(at)) return at;
  return day;
}

/** The last working day at or before `day`. */
export function workdayUntil({ isOff }: OffDays, day: DayNumber): DayNumber {
  for (let at = day; at > day - FAR; at -= 1) if (!isOff(at)) return at;
  return day;
}

/** Working days from `start` to `finish`, both included. */
export function workdays({ isOff }: OffDays, start: DayNumber, finish: DayNumber): number {
  let count = 0;
  for (let at = start; at <= finish; at += 1) if (!isOff(at)) count += 1;
  return count;
}

/** Working days from one day to another; negative when it lies before. */
export function workdaysBetween(off: OffDays, from: DayNumber, to: DayNumber): number {
  return to >= from ? workdays(off, from, to - 1) : -workdays(off, to, from - 1);
}

/** The last of `count` working days that begin at `start`. */
export function finishAfter(off: OffDays, start: DayNumber, count: number): DayNumber {
  let at = workdayFrom(off, start);
  for (let left = count - 1; left > 0; left -= 1) at = workdayFrom(off, at + 1);
  return at;
}

/** `steps` working days away, backwards when negative. */
export function stepWorkdays(off: OffDays, day: DayNumber, steps: number): DayNumber {
  let at = day;
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    at = steps > 0 ? workdayFrom(off, at + 1) : workdayUntil(off, at - 1);
  }
  return at;
}

/** Stretches of days off between two days, for shading. */
export function offStretches(
  { isOff }: OffDays,
  from: DayNumber,
  to: DayNumber,
): { from: DayNumber; days: number }[] {
  const found: { from: DayNumber; days: number }[] = [];
  for (let day = from; day <= to; day += 1) {
    if (!isOff(day)) continue;
    const last = found.at(-1);
    if (last !== undefined && last.from + last.days === day) last.days += 1;
    else found.push({ from: day, days: 1 });
  }
  return found;
}

import { describe, expect, it } from 'vitest';
import type { DayView } from '@/shared/api/types';
import {
  finishAfter,
  offDaysOf,
  offStretches,
  stepWorkdays,
  workdayFrom,
  workdays,
  workdaysBetween,
  workdayUntil,
} from './off-days';
import { dayNumber, dayText } from './time-axis';

const view = (date: string, working: boolean, name: string | null): DayView => ({
  date,
  working,
  name,
  source: 'STATUTORY',
  announced: true,
  minutes: working ? 480 : 0,
});
// National Day 2026 as announced: 1 to 7 October off, 10 October worked.
const off = offDaysOf([
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => view(`2026-10-0${day}`, false, '国庆节')),
  view('2026-10-10', true, '调休上班'),
]);
const day = dayNumber;

describe('working days', () => {
  it('follow the calendar, and the week where the calendar says nothing', () => {
    expect(off.isOff(day('2026-10-01'))).toBe(true);
    expect(off.isOff(day('2026-10-10'))).toBe(false);
    expect(off.isOff(day('2026-11-21'))).toBe(true);
    expect(off.isOff(day('2026-11-23'))).toBe(false);
  });
  it('name holidays and make-up days, not weekends', () => {
    expect(off.markOf(day('2026-10-01'))).toBe('off');
    expect(off.markOf(day('2026-10-10'))).toBe('makeUp');
    expect(off.markOf(day('2026-11-21'))).toBeNull();
  });
  it('are found forwards and backwards', () => {
    expect(dayText(workdayFrom(off, day('2026-10-01')))).toBe('2026-10-08');
    expect(dayText(workdayUntil(off, day('2026-10-04')))).toBe('2026-09-30');
  });
  it('are counted and added over holidays', () => {
    expect(workdays(off, day('2026-09-28'), day('2026-10-10'))).toBe(6);
    expect(dayText(finishAfter(off, day('2026-09-28'), 6))).toBe('2026-10-10');
    expect(dayText(stepWorkdays(off, day('2026-10-10'), -3))).toBe('2026-09-30');
    expect(workdaysBetween(off, day('2026-09-30'), day('2026-10-09'))).toBe(2);
    expect(workdaysBetween(off, day('2026-10-09'), day('2026-09-30'))).toBe(-2);
  });
  it('do not make a calendar without any loop for ever', () => {
    const never = { isOff: () => true, markOf: () => null };
    expect(workdayFrom(never, 100)).toBe(100);
    expect(workdayUntil(never, 100)).toBe(100);
  });
});

it('days off next to each other are one stretch', () => {
  expect(offStretches(off, day('2026-09-28'), day('2026-10-12'))).toEqual([
    { from: day('2026-10-01'), days: 7 },
    { from: day('2026-10-11'), days: 1 },
  ]);
});

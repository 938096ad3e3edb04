import { describe, expect, it } from 'vitest';
import { isWeekend, patchForDue } from './due-day';

const works = (day: string) => !isWeekend(day);

describe('being due on another day', () => {
  const task = { kind: 'TASK', durationDays: 3, actualStart: null } as const;

  it('moves what has not begun and keeps its working days', () => {
    expect(patchForDue(task, '2026-11-24', works)).toEqual({ start: '2026-11-20' });
  });

  it('counts back from a day off', () => {
    expect(patchForDue(task, '2026-11-22', works)).toEqual({ start: '2026-11-18' });
  });

  it('makes what runs longer or shorter', () => {
    const running = { ...task, actualStart: '2026-11-10' };
    expect(patchForDue(running, '2026-11-24', works)).toEqual({ finish: '2026-11-24' });
  });

  it('moves a milestone to the day', () => {
    const milestone = { kind: 'MILESTONE', durationDays: 0, actualStart: null } as const;
    expect(patchForDue(milestone, '2026-11-24', works)).toEqual({ start: '2026-11-24' });
  });

  it('ends with a calendar that has no working day', () => {
    expect(patchForDue(task, '2026-11-24', () => false)).toHaveProperty('start');
  });
});

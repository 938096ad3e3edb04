import { describe, expect, it } from 'vitest';
import { snoozeTimes } from './snooze-times';

describe('snoozing', () => {
  it('means nine o’clock where the person lives', () => {
    const times = snoozeTimes(new Date('2026-03-19T16:30:00Z'), 'Asia/Shanghai');
    expect(times.map((time) => time.until)).toEqual([
      '2026-03-19T19:30:00.000Z',
      '2026-03-21T01:00:00.000Z',
      '2026-03-23T01:00:00.000Z',
    ]);
  });
  it('is right over a change of the clocks', () => {
    const times = snoozeTimes(new Date('2026-03-28T10:00:00Z'), 'Europe/Berlin');
    expect(times[1]?.until).toBe('2026-03-29T07:00:00.000Z');
  });
});

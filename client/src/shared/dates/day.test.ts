import { expect, it } from 'vitest';
import { addDays, dayNumberOf, daysBetween } from './day';

it('counts days as the calendar does, over leap years and centuries', () => {
  for (let day = '1895-11-17'; day < '2105-03-03'; day = addDays(day, 13)) {
    expect(dayNumberOf(day), day).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  }
  expect(dayNumberOf('2000-02-29') + 1).toBe(dayNumberOf('2000-03-01'));
  expect(dayNumberOf('2100-02-28') + 1).toBe(dayNumberOf('2100-03-01'));
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});

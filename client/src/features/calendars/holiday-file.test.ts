import { describe, expect, it } from 'vitest';
import { readHolidayFile } from './holiday-file';

const day = { name: '元旦', date: '2027-01-01', isOffDay: true };

describe('a file of days off', () => {
  it('is read with what belongs to it and nothing else', () => {
    const text = JSON.stringify({
      $schema: 'x',
      year: 2027,
      papers: ['p'],
      days: [{ ...day, x: 1 }],
    });
    expect(readHolidayFile(text)).toEqual({ year: 2027, papers: ['p'], days: [day] });
  });
  it.each([
    'no json',
    '[]',
    '{"year":2027}',
    '{"year":2027,"days":[]}',
    JSON.stringify({ year: '2027', days: [day] }),
    JSON.stringify({ year: 2027, days: [{ ...day, date: '1 Jan' }] }),
    JSON.stringify({ year: 2027, days: [{ ...day, isOffDay: 'yes' }] }),
  ])('is refused when it is another: %s', (text) => expect(readHolidayFile(text)).toBeNull());
});

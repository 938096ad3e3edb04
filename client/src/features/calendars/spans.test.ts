import { describe, expect, it } from 'vitest';
import { minutesOf, readSpans, writeSpans } from './spans';

describe('working hours as people write them', () => {
  it.each([
    ['09:00–12:00, 13:30–18:30', '09:00–12:00, 13:30–18:30'],
    ['9-12 13:30-18:30', '09:00–12:00, 13:30–18:30'],
    ['9：00至12：00，13：30到18：30', '09:00–12:00, 13:30–18:30'],
    ['8.30~17', '08:30–17:00'],
    ['', ''],
  ])('reads %s', (text, spans) => {
    const read = readSpans(text);
    expect(read).not.toBeNull();
    expect(writeSpans(read ?? [])).toBe(spans);
  });
  it.each(['9', '12-9', '9-12, 11-13', '25-26', '9:70-10', '上午'])('refuses %s', (text) => {
    expect(readSpans(text)).toBeNull();
  });
  it('adds up the minutes', () => {
    expect(minutesOf(readSpans('9-12, 13:30-18:30') ?? [])).toBe(480);
  });
});

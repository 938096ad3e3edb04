import type { Instant, LocalDate } from '@/shared/api/types';

/** The instant at which clocks in `timeZone` show `time` (`HH:MM`) on `day`. */
export function instantOf(day: LocalDate, time: string, timeZone: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset at the guess is wrong only within hours of a clock change; one more round mends it.
  const first = asIfUtc - offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetAt(first, timeZone)).toISOString();
}

function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(at / 1_000) * 1_000;
}

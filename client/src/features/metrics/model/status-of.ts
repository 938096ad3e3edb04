import type { Direction, MetricStatus } from '@/shared/api/metric-types';

/** What a reading is held against. In a band, warning and alarm are distances from its nearer end. */
export interface Lines {
  direction: Direction;
  target: number | null;
  low: number | null;
  high: number | null;
  warning: number | null;
  alarm: number | null;
}

/** How a value stands, as the server judges it. */
export function statusOf(value: number | null, lines: Lines): MetricStatus {
  if (value === null) return 'EMPTY';
  if (isBeyond(value, lines.alarm, lines)) return 'ALARM';
  if (isBeyond(value, lines.warning, lines)) return 'WARNING';
  if (lines.direction === 'WITHIN') {
    if (lines.low === null || lines.high === null) return 'NO_TARGET';
    return outside(value, lines) === 0 ? 'REACHED' : 'NOT_REACHED';
  }
  if (lines.target === null) return 'NO_TARGET';
  const short = lines.direction === 'UP' ? value < lines.target : value > lines.target;
  return short ? 'NOT_REACHED' : 'REACHED';
}

/** How far a value lies outside of the band; zero inside. */
export function outside(value: number, { low, high }: Pick<Lines, 'low' | 'high'>): number {
  if (low !== null && value < low) return low - value;
  return high !== null && value > high ? value - high : 0;
}

function isBeyond(value: number, line: number | null, lines: Lines): boolean {
  if (line === null) return false;
  if (lines.direction === 'UP') return value < line;
  if (lines.direction === 'DOWN') return value > line;
  return outside(value, lines) > line;
}

import type { WorkingSpan } from '@/shared/api/types';

/**
 * Working hours as people write them: `9-12, 13:30–18:30`. Empty text is a day off (no spans);
 * null when it cannot be read, ends before it starts, or overlaps.
 */
export function readSpans(text: string): WorkingSpan[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,，、;；\s]+(?=\d)/)
    .map((part) => part.trim().replace(/[,，、;；]+$/, ''))
    .filter((part) => part !== '');
  const spans: WorkingSpan[] = [];
  for (const part of parts) {
    const found = /^(\d{1,2})(?:[:：.](\d{2}))?\s*[-–—~至到]\s*(\d{1,2})(?:[:：.](\d{2}))?$/.exec(
      part,
    );
    if (found === null) return null;
    const from = clock(found[1], found[2]);
    const to = clock(found[3], found[4]);
    const before = spans.at(-1);
    if (from === null || to === null || from >= to) return null;
    if (before !== undefined && from < before.to) return null;
    spans.push({ from, to });
  }
  return spans;
}

export function writeSpans(spans: readonly WorkingSpan[]): string {
  return spans.map((span) => `${span.from}–${span.to}`).join(', ');
}

/** Working minutes of the spans. */
export function minutesOf(spans: readonly WorkingSpan[]): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return spans.reduce((sum, span) => sum + minutes(span.to) - minutes(span.from), 0);
}

function clock(hour: string | undefined, minute = '00'): string | null {
  if (Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && minute !== '00')) {
    return null;
  }
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

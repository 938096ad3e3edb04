import type { LinkType } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import type { Bar } from './bars';
import type { End, Grip } from './hit-test';
import {
  finishAfter,
  type OffDays,
  stepWorkdays,
  workdayFrom,
  workdays,
  workdayUntil,
} from './off-days';
import { type Axis, type DayNumber, dayText } from './time-axis';

/** Where a bar would be. */
export interface Ghost {
  start: DayNumber;
  finish: DayNumber;
  /** 0–1. */
  progress: number;
}

type Span = Pick<Bar, 'shape' | 'start' | 'finish' | 'progress'>;

/** The bar after `grip` was pulled by `dx` pixels: on working days, never shorter than one. */
export function dragged(grip: Grip, bar: Span, dx: number, axis: Axis, off: OffDays): Ghost {
  const { start, finish, progress } = bar;
  const days = Math.round(dx / axis.pixels);
  switch (grip) {
    case 'move':
      return days === 0 ? { start, finish, progress } : movedTo(bar, start + days, days, off);
    case 'finish': {
      const wanted = Math.max(start, finish + days);
      const worked = workdayUntil(off, wanted);
      return { start, finish: days === 0 ? finish : Math.max(start, worked), progress };
    }
    case 'start': {
      const wanted = Math.min(finish, start + days);
      const worked = workdayFrom(off, wanted);
      return { start: days === 0 ? start : Math.min(finish, worked), finish, progress };
    }
    case 'progress': {
      const width = (finish + 1 - start) * axis.pixels;
      const part = progress + dx / width;
      return { start, finish, progress: Math.round(Math.min(1, Math.max(0, part)) * 20) / 20 };
    }
  }
}

function movedTo(bar: Span, wanted: DayNumber, towards: number, off: OffDays): Ghost {
  const start = towards > 0 ? workdayFrom(off, wanted) : workdayUntil(off, wanted);
  if (bar.shape === 'milestone') return { start, finish: start, progress: bar.progress };
  const count = Math.max(1, workdays(off, bar.start, bar.finish));
  return { start, finish: finishAfter(off, start, count), progress: bar.progress };
}

/** The bar `steps` working days further, or its end. */
export function stepped(
  what: 'move' | 'finish',
  from: Ghost,
  bar: Span,
  steps: number,
  off: OffDays,
): Ghost {
  const { start, finish, progress } = from;
  if (what === 'finish') {
    return { start, finish: Math.max(start, stepWorkdays(off, finish, steps)), progress };
  }
  return movedTo({ ...bar, start, finish }, stepWorkdays(off, start, steps), steps, off);
}

export interface BarPatch {
  start?: LocalDate;
  finish?: LocalDate;
  durationDays?: number;
  progress?: number;
}

/** What has to be sent so that the bar stands where its ghost is; null when nothing changed. */
export function patchOf(grip: Grip, bar: Span, ghost: Ghost, off: OffDays): BarPatch | null {
  switch (grip) {
    case 'move':
      return ghost.start === bar.start ? null : { start: dayText(ghost.start) };
    case 'finish':
      return ghost.finish === bar.finish ? null : { finish: dayText(ghost.finish) };
    case 'start': {
      if (ghost.start === bar.start) return null;
      const durationDays = Math.max(1, workdays(off, ghost.start, ghost.finish));
      return { start: dayText(ghost.start), durationDays };
    }
    case 'progress': {
      const progress = Math.round(ghost.progress * 100);
      return progress === Math.round(bar.progress * 100) ? null : { progress };
    }
  }
}

/** The type of a link drawn from one end to another. */
export function linkTypeOf(from: End, to: End): LinkType {
  if (from === 'finish') return to === 'start' ? 'FS' : 'FF';
  return to === 'start' ? 'SS' : 'SF';
}

import type { GlanceStatus } from '@/shared/api/dashboard-types';
import type { ChipTone } from '@/shared/ui/chip';
import type { IconName } from '@/shared/ui/icon/paths';

/** Four tones in the order in which one looks at them. */
export type Tone = 'bad' | 'warn' | 'good' | 'plain';

export interface Share {
  tone: Tone;
  /** Key of its word. */
  word: string;
  count: number;
}

const GOALS: readonly [string, Tone][] = [
  ['LATE', 'bad'],
  ['AT_RISK', 'warn'],
  ['ON_TRACK', 'good'],
  ['NONE', 'plain'],
];
const PLANS: readonly [string, Tone][] = [
  ['DELAYED', 'bad'],
  ['AT_RISK', 'warn'],
  ['ON_TRACK', 'good'],
];
const METRICS: readonly [string, Tone][] = [
  ['ALARM', 'bad'],
  ['WARNING', 'warn'],
  ['NOT_REACHED', 'warn'],
  ['REACHED', 'good'],
  ['NO_TARGET', 'plain'],
  ['EMPTY', 'plain'],
];

const SETS = { goals: GOALS, plans: PLANS, metrics: METRICS } as const;
export type Counted = keyof typeof SETS;

/** Counts by state as parts of one bar, worst first, without those that are none. */
export function sharesOf(what: Counted, counts: Record<string, number>): Share[] {
  return SETS[what]
    .map(([state, tone]) => ({ tone, word: `${what}.${state}`, count: counts[state] ?? 0 }))
    .filter(({ count }) => count > 0);
}

export function totalOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}

/** How many are not as they should be. */
export function offOf(shares: readonly Share[]): number {
  return totalOf(shares.filter(({ tone }) => tone === 'bad' || tone === 'warn'));
}

export const STATUS_TONES: Record<GlanceStatus, ChipTone> = {
  ALARM: 'red',
  WARNING: 'orange',
  NOT_REACHED: 'orange',
  REACHED: 'green',
  NO_TARGET: 'neutral',
  EMPTY: 'neutral',
};

export const STATUS_ICONS: Record<GlanceStatus, IconName> = {
  ALARM: 'bell',
  WARNING: 'warning',
  NOT_REACHED: 'error',
  REACHED: 'check',
  NO_TARGET: 'more',
  EMPTY: 'clock',
};

export function sparkTone(status: GlanceStatus): Tone {
  const tone = STATUS_TONES[status];
  return tone === 'red' ? 'bad' : tone === 'orange' ? 'warn' : tone === 'green' ? 'good' : 'plain';
}

/** How full the next weeks of a person are; null percent stands for nobody to hold it against. */
export function loadTone(percent: number | null): Tone {
  if (percent === null) return 'plain';
  return percent > 100 ? 'bad' : percent > 85 ? 'warn' : 'good';
}

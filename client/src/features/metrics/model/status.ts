import type { MetricStatus } from '@/shared/api/metric-types';
import type { ChipTone } from '@/shared/ui/chip';
import type { IconName } from '@/shared/ui/icon/paths';

/** What should be looked at first stands first. */
export const STATUSES: readonly MetricStatus[] = [
  'ALARM',
  'WARNING',
  'NOT_REACHED',
  'REACHED',
  'NO_TARGET',
  'EMPTY',
];

export const STATUS_TONE: Record<MetricStatus, ChipTone> = {
  ALARM: 'red',
  WARNING: 'orange',
  NOT_REACHED: 'orange',
  REACHED: 'green',
  NO_TARGET: 'neutral',
  EMPTY: 'neutral',
};

export const STATUS_ICON: Record<MetricStatus, IconName> = {
  ALARM: 'bell',
  WARNING: 'warning',
  NOT_REACHED: 'flag',
  REACHED: 'check',
  NO_TARGET: 'more',
  EMPTY: 'clock',
};

/** The tone of a small line's dot; words beside it say the same. */
export function sparkTone(status: MetricStatus): 'good' | 'warn' | 'bad' | 'plain' {
  const tone = STATUS_TONE[status];
  return tone === 'red' ? 'bad' : tone === 'orange' ? 'warn' : tone === 'green' ? 'good' : 'plain';
}

export function isDeviating(status: MetricStatus): boolean {
  return status === 'ALARM' || status === 'WARNING' || status === 'NOT_REACHED';
}

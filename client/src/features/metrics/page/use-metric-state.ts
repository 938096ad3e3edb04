import type { Frequency } from '@/shared/api/metric-types';
import { oneOf, type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';

export const TABS = ['trend', 'deviations', 'compare', 'card', 'activity'] as const;
export type MetricTab = (typeof TABS)[number];

export const RANGES = ['13', '26', '60', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** Lines beside the readings. */
export const AGAINST = ['year', 'base', 'average', 'members'] as const;
export type Against = (typeof AGAINST)[number];

const LENGTHS: readonly Frequency[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF', 'YEAR'];

function read(raw: RawSearch) {
  return {
    tab: oneOf(raw['tab'], TABS) ?? ('trend' as const),
    /** Gathered to longer periods than its own. */
    by: oneOf(raw['by'], LENGTHS),
    range: oneOf(raw['range'], RANGES) ?? ('26' as const),
    against: (text(raw['against']) ?? '')
      .split(',')
      .filter((each): each is Against => AGAINST.some((known) => known === each)),
    /** Hides control limits and forecast. */
    plain: raw['plain'] === true,
    table: raw['table'] === true,
    /** The period whose deviation sheet is open. */
    deviation: text(raw['deviation']),
    enter: raw['enter'] === true,
    edit: raw['edit'] === true,
  };
}

export type MetricState = ReturnType<typeof read>;
export type MetricChange = { [K in keyof MetricState]?: MetricState[K] | string | undefined };

/** What the address of the page says. */
export function useMetricState() {
  const [state, set] = useSearchState(read);
  return [state, set as (change: MetricChange) => void] as const;
}

/** Lengths to which readings of a rhythm can be gathered, its own first. */
export function lengthsFor(frequency: Frequency): Frequency[] {
  return LENGTHS.slice(LENGTHS.indexOf(frequency)).filter(
    (each) => each !== 'HALF' || frequency === 'HALF',
  );
}

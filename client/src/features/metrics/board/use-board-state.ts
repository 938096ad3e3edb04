import type { Frequency } from '@/shared/api/metric-types';
import { oneOf, type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';
import { STATUSES } from '../model/status';
import { SORTS } from './board-model';

export const FREQUENCIES: readonly Frequency[] = [
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'HALF',
  'YEAR',
];
const VIEWS = ['cards', 'list'] as const;

function read(raw: RawSearch) {
  return {
    q: text(raw['q']),
    unit: text(raw['unit']),
    owner: text(raw['owner']),
    status: oneOf(raw['status'], STATUSES),
    frequency: oneOf(raw['frequency'], FREQUENCIES),
    pack: text(raw['pack']),
    /** Only what deviates. */
    off: raw['off'] === true,
    sort: oneOf(raw['sort'], SORTS) ?? ('deviation' as const),
    view: oneOf(raw['view'], VIEWS) ?? ('cards' as const),
    new: raw['new'] === true,
    packs: raw['packs'] === true,
  };
}

export type BoardState = ReturnType<typeof read>;
export type BoardChange = { [K in keyof BoardState]?: BoardState[K] | undefined };

/** What the address of the board says. */
export function useBoardState() {
  return useSearchState(read);
}

export const NO_FILTER = {
  q: undefined,
  unit: undefined,
  owner: undefined,
  status: undefined,
  frequency: undefined,
  pack: undefined,
  off: undefined,
};

export function isFiltered(state: BoardState): boolean {
  const { q, unit, owner, status, frequency, pack, off } = state;
  return [q, unit, owner, status, frequency, pack].some((each) => each !== undefined) || off;
}

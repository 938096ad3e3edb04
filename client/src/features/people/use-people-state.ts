import { oneOf, type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';

const TABS = ['people', 'posts', 'external'] as const;
const STATES = ['active', 'inactive', 'all'] as const;
const NEW = ['person', 'unit', 'post', 'external'] as const;

export type PeopleTab = (typeof TABS)[number];
export type PeopleFilter = (typeof STATES)[number];

function read(raw: RawSearch) {
  return {
    tab: oneOf(raw['tab'], TABS) ?? ('people' as const),
    q: text(raw['q']) ?? '',
    state: oneOf(raw['state'], STATES) ?? ('active' as const),
    unit: text(raw['unit']),
    person: text(raw['person']),
    post: text(raw['post']),
    external: text(raw['external']),
    /** Shows the panel of the chosen unit. */
    about: raw['about'] === true,
    new: oneOf(raw['new'], NEW),
  };
}

export type PeopleState = ReturnType<typeof read>;

/** What the address of the screen says. */
export function usePeopleState() {
  return useSearchState(read);
}

export const CLOSED = {
  person: undefined,
  post: undefined,
  external: undefined,
  about: undefined,
  new: undefined,
};

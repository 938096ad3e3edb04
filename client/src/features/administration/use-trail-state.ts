import { type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';

function read(raw: RawSearch) {
  return {
    actor: text(raw['actor']),
    kind: text(raw['kind']),
    subject: text(raw['subject']),
    from: text(raw['from']),
    to: text(raw['to']),
    entry: typeof raw['entry'] === 'number' ? raw['entry'] : undefined,
  };
}

export function useTrailState() {
  return useSearchState(read);
}

export type TrailState = ReturnType<typeof read>;

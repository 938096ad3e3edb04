import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type RawSearch = Record<string, unknown>;

/**
 * Filters, tabs, selection: state that lives in the address. `read` turns what the address says
 * into the state (anything may stand there); `set` writes part of it, leaving defaults out when
 * they are `undefined`. Replaces the history entry unless `push` is set.
 */
export function useSearchState<T extends object>(read: (raw: RawSearch) => T) {
  const raw = useSearch({ strict: false }) as RawSearch;
  const navigate = useNavigate();
  const set = useCallback(
    (change: { [K in keyof T]?: T[K] | undefined }, { push = false } = {}) => {
      void navigate({
        to: '.',
        replace: !push,
        search: ((before: RawSearch) => ({ ...before, ...change })) as never,
      });
    },
    [navigate],
  );
  return [read(raw), set] as const;
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { LiveEvent } from '@/shared/api/types';
import {
  type LiveState,
  liveState,
  onLiveEvent,
  onLiveReset,
  openLive,
  watchLiveState,
} from './live-channel';
import { matches } from './matches';

/** Keeps every query fresh while others work. Used once, by the frame of the signed-in part. */
export function useLiveUpdates(active: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!active) return;
    const close = openLive();
    const stopReset = onLiveReset(() => void queries.invalidateQueries());
    const stop = onLiveEvent((event) => {
      void queries.invalidateQueries({
        predicate: (query) =>
          matches(query.queryKey, query.meta?.['live'] as string[] | false | undefined, event),
      });
    });
    return () => {
      stop();
      stopReset();
      close();
    };
  }, [queries, active]);
}

/** For screens that apply changes themselves. `handle` must keep its identity. */
export function useLiveEvent(handle: (event: LiveEvent) => void): void {
  useEffect(() => onLiveEvent(handle), [handle]);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(watchLiveState, liveState);
}

import type { LiveEvent } from '@/shared/api/types';

export type LiveState = 'connecting' | 'connected' | 'offline';

type Listener = (event: LiveEvent) => void;

let state: LiveState = 'connecting';
let source: EventSource | null = null;
const watchers = new Set<() => void>();
const listeners = new Set<Listener>();
const resets = new Set<() => void>();

function become(next: LiveState): void {
  if (state === next) return;
  state = next;
  for (const watch of watchers) watch();
}

export function liveState(): LiveState {
  return state;
}

export function watchLiveState(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

export function onLiveEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called when too much was missed to catch up: everything on screen must be read again. */
export function onLiveReset(reset: () => void): () => void {
  resets.add(reset);
  return () => resets.delete(reset);
}

/** Opens the stream; the browser itself reconnects and sends `Last-Event-ID`. Returns the closer. */
export function openLive(): () => void {
  if (source !== null) return () => undefined;
  let reopen: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    const opened = new EventSource('/api/live');
    source = opened;
    opened.addEventListener('open', () => become('connected'));
    opened.addEventListener('ready', () => become('connected'));
    opened.addEventListener('change', (message) => {
      const event = JSON.parse(message.data as string) as LiveEvent;
      for (const listener of listeners) listener(event);
    });
    opened.addEventListener('reset', () => {
      for (const reset of resets) reset();
    });
    opened.addEventListener('error', () => {
      become('offline');
      // A refusal (signed out, server starting) closes the stream for good; try again calmly.
      if (opened.readyState === EventSource.CLOSED) reopen = setTimeout(open, 5_000);
    });
  };
  open();
  return () => {
    clearTimeout(reopen);
    source?.close();
    source = null;
    become('connecting');
  };
}

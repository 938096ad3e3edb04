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

/** A hidden page keeps its stream this long, so that a glance elsewhere costs nothing. */
const PATIENCE = 20_000;

/**
 * Opens the stream; the browser itself reconnects and sends `Last-Event-ID`. Returns the closer.
 * A page that nobody looks at gives its connection back: browsers allow six per server, and a
 * seventh page would wait for ever. It catches up by reading again when somebody looks.
 */
export function openLive(): () => void {
  if (source !== null) return () => undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    const opened = new EventSource('/api/live');
    source = opened;
    opened.addEventListener('open', () => become('connected'));
    opened.addEventListener('ready', () => become('connected'));
    opened.addEventListener('change', (message) => {
      const event = JSON.parse(message.data as string) as LiveEvent;
      for (const listener of listeners) listener(event);
    });
    opened.addEventListener('reset', readAgain);
    opened.addEventListener('error', () => {
      become('offline');
      // A refusal (signed out, server starting) closes the stream for good; try again calmly.
      if (opened.readyState === EventSource.CLOSED) later = setTimeout(open, 5_000);
    });
  };
  const pause = () => {
    clearTimeout(later);
    source?.close();
    source = null;
    become('connecting');
  };
  const resume = () => {
    clearTimeout(later);
    if (source !== null) return;
    open();
    readAgain();
  };
  const onVisibility = () => {
    clearTimeout(later);
    if (document.visibilityState === 'hidden') later = setTimeout(pause, PATIENCE);
    else if (source === null || source.readyState === EventSource.CLOSED) {
      source = null;
      resume();
    }
  };
  // A page in the browser's back-forward cache would hold its connection, too.
  const onReturn = (event: PageTransitionEvent) => event.persisted && resume();
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', pause);
  window.addEventListener('pageshow', onReturn);
  open();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', pause);
    window.removeEventListener('pageshow', onReturn);
    pause();
  };
}

function readAgain(): void {
  for (const reset of resets) reset();
}

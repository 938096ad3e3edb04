import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onLiveReset, openLive } from './live-channel';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static open = 0;
  readyState = 1;
  constructor() {
    super();
    FakeSource.open += 1;
  }
  close() {
    if (this.readyState === 1) FakeSource.open -= 1;
    this.readyState = 2;
  }
}

function look(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the live stream', () => {
  it('is given back by a page nobody looks at, and read again when somebody does', () => {
    const reset = vi.fn();
    const stop = onLiveReset(reset);
    const close = openLive();
    look('hidden');
    vi.advanceTimersByTime(5_000);
    look('visible');
    expect([FakeSource.open, reset.mock.calls.length]).toEqual([1, 0]);
    look('hidden');
    vi.advanceTimersByTime(30_000);
    expect(FakeSource.open).toBe(0);
    look('visible');
    expect([FakeSource.open, reset.mock.calls.length]).toEqual([1, 1]);
    close();
    stop();
    expect(FakeSource.open).toBe(0);
  });
  it('is closed when the page is left, even if the browser keeps the page', () => {
    const close = openLive();
    window.dispatchEvent(new Event('pagehide'));
    expect(FakeSource.open).toBe(0);
    close();
  });
});

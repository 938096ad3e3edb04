import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { STEPS, useTour } from './use-tour';

beforeEach(() => localStorage.clear());

describe('the tour', () => {
  it('greets whoever is here for the first time and ends after five steps', () => {
    const { result } = renderHook(() => useTour('我', true));
    for (const step of STEPS) {
      expect(result.current.step).toBe(step);
      act(() => result.current.go(1));
    }
    expect(result.current.step).toBeNull();
    expect(STEPS).toHaveLength(5);
  });
  it('does not come back once it was left, but for somebody else', () => {
    const first = renderHook(() => useTour('我', true));
    act(() => first.result.current.leave());
    expect(renderHook(() => useTour('我', true)).result.current.step).toBeNull();
    expect(renderHook(() => useTour('别人', true)).result.current.step).toBe('work');
  });
  it('can be started again, and waits for the first password', () => {
    const { result } = renderHook(() => useTour('我', false));
    expect(result.current.step).toBeNull();
    act(() => result.current.start());
    expect(result.current.step).toBe('work');
  });
});

import { describe, expect, it } from 'vitest';
import type { LiveEvent } from '@/shared/api/types';
import { matches } from './matches';

const event: LiveEvent = {
  kind: 'item',
  id: 'i1',
  container: { kind: 'plan', id: 'p1' },
  version: 3,
  actorId: 'a',
  verb: 'changed',
};

describe('a change by somebody else', () => {
  it('refreshes the thing itself and every list of its kind', () => {
    expect(matches(['item', 'i1'], undefined, event)).toBe(true);
    expect(matches(['item', { q: 'x' }], undefined, event)).toBe(true);
    expect(matches(['item', 'i2'], undefined, event)).toBe(false);
  });
  it('refreshes what belongs to its container, and no other container', () => {
    expect(matches(['plan', 'p1', 'items'], undefined, event)).toBe(true);
    expect(matches(['plan', 'p2', 'items'], undefined, event)).toBe(false);
    expect(matches(['plan'], undefined, event)).toBe(true);
  });
  it('of who looks at it refreshes nothing but the faces', () => {
    const coming = { ...event, kind: 'presence', verb: 'presence.changed' };
    expect(matches(['presence', 'i1', 'item'], undefined, coming)).toBe(true);
    expect(matches(['presence', 'i2', 'item'], undefined, coming)).toBe(false);
    expect(matches(['plan', 'p1'], undefined, coming)).toBe(false);
    expect(matches(['item', 'i1', 'comments'], [], coming)).toBe(false);
  });
  it('refreshes a query that names the kind, and leaves one that listens itself', () => {
    expect(matches(['my-work'], ['item'], event)).toBe(true);
    expect(matches(['my-work'], undefined, event)).toBe(false);
    expect(matches(['plan', 'p1', 'items'], false, event)).toBe(false);
  });
});

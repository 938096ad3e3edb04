import { describe, expect, it } from 'vitest';
import { readChoice, readTyped } from './fields';

describe('what is typed into a field', () => {
  it('becomes what is sent', () => {
    expect(readTyped('durationDays', '1w')).toMatchObject({ patch: { durationDays: 5 } });
    expect(readTyped('progress', '40%')).toMatchObject({ patch: { progress: 40 } });
    expect(readTyped('predecessors', '2.1fs＋2天')).toMatchObject({
      patch: { predecessorsText: '2.1FS+2d' },
    });
    expect(readTyped('deliverable', '  ')).toMatchObject({ patch: { deliverable: null } });
  });
  it('names what is wrong with what cannot be read', () => {
    expect(readTyped('name', ' ')).toBe('nameNeeded');
    expect(readTyped('durationDays', 'soon')).toBe('duration.unknown');
    expect(readTyped('durationDays', '半天')).toBe('duration.whole');
    expect(readTyped('progress', '120')).toBe('percent.unknown');
  });
});

describe('what is chosen', () => {
  it('asks for reason and person before something is blocked', () => {
    expect(readChoice('status', 'BLOCKED').asks).toBe('blocked');
    expect(readChoice('status', 'DONE').asks).toBeUndefined();
  });
  it('clears a priority', () => {
    expect(readChoice('priority', 'none').patch).toEqual({ priority: null });
  });
});

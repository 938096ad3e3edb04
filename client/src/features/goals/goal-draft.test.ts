import { describe, expect, it } from 'vitest';
import type { Party } from '@/shared/api/types';
import { breaksPromise, changedEntry, emptyDraft, entryOf, wrongNumbers } from './goal-draft';

const me: Party = { kind: 'PERSON', id: 'p1', name: '韩璐', detail: null, active: true };
const draft = { ...emptyDraft(me, null), title: ' 首次解决率到 80% ', base: '68', target: '80%' };

describe('a goal that is written', () => {
  it('is sent with numbers as numbers and blanks as nothing', () => {
    expect(entryOf(draft)).toMatchObject({
      title: '首次解决率到 80%',
      ownerId: 'p1',
      unitId: null,
      base: 68,
      target: 80,
      specific: null,
    });
  });
  it('says which numbers are none', () => {
    expect(wrongNumbers({ ...draft, base: '六十八' })).toEqual(['base']);
    expect(wrongNumbers(draft)).toEqual([]);
  });
  it('sends only what was changed', () => {
    expect(changedEntry(draft, { ...draft, target: '82', title: '首次解决率到 80%' })).toEqual({
      target: 82,
    });
  });
  it('needs a reason when it promises something else', () => {
    expect(breaksPromise(draft, { ...draft, due: '2026-12-31' })).toBe(true);
    expect(breaksPromise(draft, { ...draft, description: '背景' })).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { insertedAt, markedPieces } from './formula-text';
import { bodyOf, codeFor, draftOf, unreadable } from './metric-draft';

const ME = { kind: 'PERSON', id: 'p1', name: '韩璐', detail: null, active: true } as const;

it('makes a code out of an English name', () => {
  expect(codeFor('Reply time (hours)')).toBe('REPLY_TIME_HOURS');
  expect(codeFor('1st contact rate')).toBe('ST_CONTACT_RATE');
  expect(codeFor('回复时长', () => 0.5)).toMatch(/^M_[0-9A-Z]+$/);
});

it('sends either a target or a band, and clears what is empty', () => {
  const draft = {
    ...draftOf(null, ME, null),
    nameZh: '利用率',
    low: '70',
    high: '82',
    target: '9',
  };
  expect(bodyOf({ ...draft, direction: 'WITHIN' })).toMatchObject({
    target: null,
    low: 70,
    high: 82,
  });
  expect(bodyOf(draft)).toMatchObject({ target: 9, low: null, high: null, expression: null });
  expect(bodyOf(draft)).toMatchObject({ nameEn: '利用率', unitId: null, dimension: null });
});

it('finds the fields whose text is no number', () => {
  expect(unreadable({ ...draftOf(null, ME, null), target: 'viel', base: '3' })).toEqual(['target']);
});

it('marks the wrong part of a formula, also behind its end', () => {
  expect(markedPieces('A / B', [{ from: 2, to: 3 }])).toEqual([
    { at: 0, text: 'A ', wrong: false },
    { at: 2, text: '/', wrong: true },
    { at: 3, text: ' B', wrong: false },
  ]);
  expect(markedPieces('A', [{ from: 1, to: 1 }]).at(-1)).toEqual({ at: 1, text: ' ', wrong: true });
});

it('puts a word at the caret without sticking it to another', () => {
  expect(insertedAt('A', 1, 1, 'FCR')).toEqual({ text: 'A FCR', caret: 5 });
  expect(insertedAt('', 0, 0, 'percent()')).toEqual({ text: 'percent()', caret: 8 });
  expect(insertedAt('percent()', 8, 8, 'WON')).toEqual({ text: 'percent(WON)', caret: 11 });
});

import { expect, it } from 'vitest';
import { mentionAt, mentionedIds, withMention } from './mention';

it('sees the name behind an @, also in pinyin', () => {
  expect(mentionAt('请 @zhangw', 9)).toEqual({ from: 2, query: 'zhangw' });
  expect(mentionAt('@', 1)).toEqual({ from: 0, query: '' });
  expect(mentionAt('请，@王', 4)).toEqual({ from: 2, query: '王' });
});

it('leaves addresses and finished names alone', () => {
  expect(mentionAt('a@b.example', 11)).toBeNull();
  expect(mentionAt('@王芳 你看', 6)).toBeNull();
});

it('puts the name in and the caret behind it', () => {
  expect(withMention('请 @wf 看', { from: 2, query: 'wf' }, '王芳')).toEqual({
    text: '请 @王芳  看',
    caret: 6,
  });
});

it('sends only those who are still named', () => {
  const party = (id: string, name: string) => ({
    kind: 'PERSON' as const,
    id,
    name,
    detail: null,
    active: true,
  });
  expect(mentionedIds('@王芳 看', [party('1', '王芳'), party('2', '李四')])).toEqual(['1']);
});

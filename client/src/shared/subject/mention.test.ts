import { expect, it } from 'vitest';
import { fromMarkdown, mentionAt, toMarkdown, withMention } from './mention';

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

it('sends those who are still named by their ids, and shows names again', () => {
  const party = (id: string, name: string) => ({
    kind: 'PERSON' as const,
    id,
    name,
    detail: null,
    active: true,
  });
  const sent = toMarkdown('@王芳 @王芳芳 看', [
    party('1', '王芳'),
    party('2', '王芳芳'),
    party('3', '李四'),
  ]);
  expect(sent).toBe('@[王芳](person:1) @[王芳芳](person:2) 看');
  expect(fromMarkdown(sent)).toMatchObject({
    text: '@王芳 @王芳芳 看',
    people: [{ id: '1' }, { id: '2' }],
  });
});

import { expect, it } from 'vitest';
import { htmlOf, tsvOf } from './clipboard-text';
import { pastedRows } from './pasted-lines';

it('writes what reading gives again', () => {
  const cells = [
    ['设计 "初稿"', '5 天'],
    ['两\n行', ''],
  ];
  expect(pastedRows(tsvOf(cells))).toEqual(cells);
});

it('writes a table without letting text become markup', () => {
  expect(htmlOf([['<b>甲</b> & 乙']])).toBe(
    '<table><tr><td>&lt;b&gt;甲&lt;/b&gt; &amp; 乙</td></tr></table>',
  );
});

import { describe, expect, it } from 'vitest';
import { parseMarkdown, spansOf } from './parse-markdown';

describe('the Markdown of the guide', () => {
  it('has headings that an address can name', () => {
    expect(parseMarkdown('## 把计划表导进来\n')).toEqual([
      {
        kind: 'heading',
        level: 2,
        id: '把计划表导进来',
        spans: [{ kind: 'text', text: '把计划表导进来' }],
      },
    ]);
  });
  it('joins the lines of a paragraph, in Chinese without a space', () => {
    const text = (source: string) =>
      parseMarkdown(source).map((block) => (block.kind === 'paragraph' ? block.spans : null));
    expect(text('点单元格\n直接输入')).toEqual([[{ kind: 'text', text: '点单元格直接输入' }]]);
    expect(text('Click a cell\nand type')).toEqual([
      [{ kind: 'text', text: 'Click a cell and type' }],
    ]);
  });
  it('has lists whose entries go over several lines', () => {
    const [list] = parseMarkdown('- one\n  and a half\n- two\n\n1. first\n2. second');
    expect(list).toMatchObject({ kind: 'list', ordered: false });
    expect(list?.kind === 'list' && list.items).toEqual([
      [{ kind: 'text', text: 'one and a half' }],
      [{ kind: 'text', text: 'two' }],
    ]);
    expect(parseMarkdown('1. first')[0]).toMatchObject({ ordered: true });
  });
  it('has tables', () => {
    const [table] = parseMarkdown('| a | b |\n| --- | --- |\n| 1 | `2` |');
    expect(table).toMatchObject({ kind: 'table' });
    expect(table?.kind === 'table' && table.rows[0]?.[1]).toEqual([{ kind: 'code', text: '2' }]);
  });
  it('has keys, stress, links and pictures inside a line', () => {
    expect(spansOf('按 `Ctrl K`，*看*[说明](README.md)![图](images/a.png)')).toEqual([
      { kind: 'text', text: '按 ' },
      { kind: 'code', text: 'Ctrl K' },
      { kind: 'text', text: '，' },
      { kind: 'em', text: '看' },
      { kind: 'link', text: '说明', href: 'README.md' },
      { kind: 'image', text: '图', href: 'images/a.png' },
    ]);
  });
  it('leaves markup as the text it is', () => {
    expect(parseMarkdown('<script>alert(1)</script>')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: '<script>alert(1)</script>' }] },
    ]);
  });
});

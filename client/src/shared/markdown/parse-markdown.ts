/** A part of a line. */
export type Span =
  | { kind: 'text' | 'strong' | 'em' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'image'; text: string; href: string };

export type Block =
  | { kind: 'heading'; level: number; id: string; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }
  | { kind: 'table'; head: Span[][]; rows: Span[][][] }
  | { kind: 'code'; text: string };

/**
 * The Markdown that our own guide and texts on dashboards are written in: headings, paragraphs, lists, tables, code, links,
 * images. Text only becomes text, so nothing in it can become markup.
 */
export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/\r\n/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  const takeWhile = (fits: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    for (; at < lines.length && fits(lines[at] ?? ''); at += 1) taken.push(lines[at] ?? '');
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,4})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (line.startsWith('```')) {
      at += 1;
      blocks.push({ kind: 'code', text: takeWhile((each) => !each.startsWith('```')).join('\n') });
      at += 1;
    } else if (heading !== null) {
      at += 1;
      const [, marks = '', text = ''] = heading;
      blocks.push({ kind: 'heading', level: marks.length, id: idOf(text), spans: spansOf(text) });
    } else if (line.startsWith('|')) {
      blocks.push(tableOf(takeWhile((each) => each.startsWith('|'))));
    } else if (LIST.test(line)) {
      const ordered = /^\d/.test(line.trim());
      const taken = takeWhile((each) => LIST.test(each) || /^\s+\S/.test(each));
      blocks.push({ kind: 'list', ordered, items: itemsOf(taken).map(spansOf) });
    } else {
      const taken = takeWhile((each) => each.trim() !== '' && !STARTS.test(each));
      blocks.push({ kind: 'paragraph', spans: spansOf(joined(taken)) });
    }
  }
  return blocks;
}

const LIST = /^\s*(?:[-*]|\d+\.)\s+/;
const STARTS = /^(?:#{1,4}\s|\||```|\s*(?:[-*]|\d+\.)\s)/;

/** Lines of one paragraph; between two Chinese characters a line break is no space. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) =>
      /[\p{Script=Han}，。；：、！？）”》]$/u.test(text) && /^[\p{Script=Han}“（《]/u.test(line)
        ? text + line
        : `${text} ${line}`,
    );
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (LIST.test(line)) items.push([line.replace(LIST, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}

function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => spansOf(cell.trim())),
  );
  return { kind: 'table', head, rows };
}

const SPAN =
  /!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(SPAN)) {
    if (found.index > from) spans.push({ kind: 'text', text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    const [, alt, source, label, href, code, strong, em] = found;
    if (source !== undefined) spans.push({ kind: 'image', text: alt ?? '', href: source });
    else if (href !== undefined) spans.push({ kind: 'link', text: label ?? '', href });
    else if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (em !== undefined) spans.push({ kind: 'em', text: em });
  }
  if (from < text.length) spans.push({ kind: 'text', text: text.slice(from) });
  return spans;
}

/** As other readers of Markdown name a heading in an address. */
function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

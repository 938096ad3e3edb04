import { MarkdownBlock } from '@/shared/markdown/markdown-block';
import { parseMarkdown, type Span } from '@/shared/markdown/parse-markdown';
import css from './tiles.module.css';

/** Words between the figures, as Markdown. */
export function TextTile({ text }: { text: string }) {
  return (
    <div className={css.text}>
      {parseMarkdown(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has only its place
        <MarkdownBlock key={index} block={block} part={part} />
      ))}
    </div>
  );
}

/** People of the house write it: a link leads to a page, never to a script; pictures are words. */
function part(span: Span) {
  if (span.kind === 'strong') return <strong>{span.text}</strong>;
  if (span.kind === 'em') return <em>{span.text}</em>;
  if (span.kind === 'code') return <code>{span.text}</code>;
  if (span.kind === 'link' && /^(https?:\/\/|\/(?![/\\]))/.test(span.href)) {
    return (
      <a href={span.href} rel="noreferrer">
        {span.text}
      </a>
    );
  }
  return span.text;
}

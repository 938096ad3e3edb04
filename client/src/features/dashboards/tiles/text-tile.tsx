import { type Block, parseMarkdown, type Span } from '@/shared/markdown/parse-markdown';
import css from './tiles.module.css';

/** Words between the figures, as Markdown. */
export function TextTile({ text }: { text: string }) {
  return (
    <div className={css.text}>
      {parseMarkdown(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has only its place
        <TextBlock key={index} block={block} />
      ))}
    </div>
  );
}

function TextBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Line spans={block.spans} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Line spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans) => (
            <li key={spans.map((span) => span.text).join('')}>
              <Line spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      return <pre>{block.text}</pre>;
    default:
      return block.rows.map((row) => (
        <p
          key={row
            .flat()
            .map((span) => span.text)
            .join('|')}
        >
          <Line spans={row.flat()} />
        </p>
      ));
  }
}

function Line({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => {
    const key = `${index}${span.text}`;
    if (span.kind === 'strong') return <strong key={key}>{span.text}</strong>;
    if (span.kind === 'em') return <em key={key}>{span.text}</em>;
    if (span.kind === 'code') return <code key={key}>{span.text}</code>;
    if (span.kind === 'link' && /^(https?:\/\/|\/(?!\/))/.test(span.href)) {
      return (
        <a key={key} href={span.href} rel="noreferrer">
          {span.text}
        </a>
      );
    }
    return <span key={key}>{span.text}</span>;
  });
}

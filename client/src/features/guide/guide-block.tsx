import { MarkdownBlock } from '@/shared/markdown/markdown-block';
import type { Block, Span } from '@/shared/markdown/parse-markdown';
import css from './guide.module.css';
import { imageOf } from './load-guide';

export function GuideBlock({ block }: { block: Block }) {
  return <MarkdownBlock block={block} part={part} anchors />;
}

function part(span: Span) {
  switch (span.kind) {
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'em':
      return <em>{span.text}</em>;
    case 'code':
      return <kbd>{span.text}</kbd>;
    case 'image': {
      const source = imageOf(span.href);
      return source === undefined ? null : (
        <img className={css.image} src={source} alt={span.text} loading="lazy" />
      );
    }
    // Links lead to other files of the repository, which the product does not carry.
    default:
      return span.text;
  }
}

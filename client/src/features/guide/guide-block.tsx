import type { Block, Span } from '@/shared/markdown/parse-markdown';
import css from './guide.module.css';
import { imageOf } from './load-guide';

export function GuideBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading id={block.id}>
          <Line spans={block.spans} />
        </Heading>
      );
    }
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
    case 'table':
      return <Table block={block} />;
    default:
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text must be reached by keyboard
        <pre tabIndex={0}>{block.text}</pre>
      );
  }
}

function Table({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  const textOf = (spans: Span[]) => spans.map((span) => span.text).join('');
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={textOf(cell)}>
              <Line spans={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.map(textOf).join('|')}>
            {row.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell has only its place
              <td key={index}>
                <Line spans={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <Part key={index} span={span} />
  ));
}

function Part({ span }: { span: Span }) {
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

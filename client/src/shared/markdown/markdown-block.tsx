import { Fragment, type ReactNode } from 'react';
import type { Block, Span } from './parse-markdown';

interface Props {
  block: Block;
  /** How a piece of a line is drawn: what a link or a picture may be differs from place to place. */
  part: (span: Span) => ReactNode;
  /** Headings can be named by an address, and stand a level higher. */
  anchors?: boolean;
}

/** A block of Markdown that has been read, as elements; nothing in it is taken as HTML. */
export function MarkdownBlock({ block, part, anchors = false }: Props) {
  const line = (spans: readonly Span[]) =>
    spans.map((span, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has only its place
      <Fragment key={index}>{part(span)}</Fragment>
    ));
  switch (block.kind) {
    case 'heading': {
      const Heading = anchors && block.level <= 2 ? 'h2' : 'h3';
      return <Heading {...(anchors ? { id: block.id } : {})}>{line(block.spans)}</Heading>;
    }
    case 'paragraph':
      return <p>{line(block.spans)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
            <li key={index}>{line(spans)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has only its place
                <th key={index}>{line(cell)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
              <tr key={at}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell has only its place
                  <td key={index}>{line(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text must be reached by keyboard
        <pre tabIndex={0}>{block.text}</pre>
      );
  }
}

import { createElement, Fragment, type ReactNode } from 'react';
import css from './subject.module.css';

const ALLOWED = new Set(
  'p br strong b em i code pre ul ol li blockquote del s hr h1 h2 h3 h4 h5 h6 table thead tbody tr th td span mark'.split(
    ' ',
  ),
);

/**
 * HTML that the server has sanitised, built as elements: a second, smaller list of what may appear,
 * and never any attribute but the address of a link.
 */
export function SafeHtml({ html }: { html: string }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return <Fragment>{childrenOf(parsed.body)}</Fragment>;
}

function childrenOf(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, index) => elementOf(child, index));
}

function elementOf(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toLowerCase();
  if (name === 'a') {
    const href = node.getAttribute('href') ?? '';
    if (!/^(https?:|mailto:|\/(?!\/))/i.test(href)) return childrenOf(node);
    return (
      <a key={key} href={href} rel="noopener noreferrer nofollow" target="_blank">
        {childrenOf(node)}
      </a>
    );
  }
  if (name === 'br' || name === 'hr') return createElement(name, { key });
  if (!ALLOWED.has(name))
    return (
      <Fragment key={key}>
        {name === 'script' || name === 'style' ? null : childrenOf(node)}
      </Fragment>
    );
  if (name === 'span' && node.className === 'mention') {
    return (
      <b key={key} className={css.who}>
        {childrenOf(node)}
      </b>
    );
  }
  return createElement(/^h\d$/.test(name) ? 'strong' : name, { key }, ...childrenOf(node));
}

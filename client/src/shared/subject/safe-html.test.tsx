import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SafeHtml } from './safe-html';

const shown = (html: string) => render(<SafeHtml html={html} />).container.innerHTML;

it('shows what people write', () => {
  expect(shown('<p>先<strong>看</strong> <code>a</code></p>')).toBe(
    '<p>先<strong>看</strong> <code>a</code></p>',
  );
});

it('drops scripts, handlers and addresses that run code', () => {
  const html =
    '<p onclick="x()">a<script>x()</script><a href="javascript:x()">b</a><img src=x></p>';
  expect(shown(html)).toBe('<p>ab</p>');
});

it('keeps links to the web and inside', () => {
  expect(shown('<a href="/plans/1">p</a>')).toContain('href="/plans/1"');
  expect(shown('<a href="//elsewhere.example">p</a>')).toBe('p');
});

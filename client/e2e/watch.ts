import type { Page } from 'playwright-core';

/** Collects what a page must not do; the result says what it did. */
export function watch(page: Page, origin: string, allowed: readonly RegExp[]): () => string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== new URL(origin).origin) {
      complaints.push(`asked another origin: ${url}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const said = `${response.status()} ${new URL(response.url()).pathname}`;
    // Asking who is signed in is how the page learns that nobody is.
    if (said === '401 /api/me' || allowed.some((each) => each.test(said))) return;
    complaints.push(`was refused: ${said}`);
  });
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser repeats every failing answer here; those are judged above.
    if (message.text().startsWith('Failed to load resource')) return;
    complaints.push(`wrote to the console: ${message.text()}`);
  });
  return () => complaints;
}

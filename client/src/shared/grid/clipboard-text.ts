/** Cells as spreadsheets read them: tabs and lines, quoted where a cell has such itself. */
export function tsvOf(cells: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** The same as a table, so that documents and mails keep rows and columns. */
export function htmlOf(cells: readonly (readonly string[])[]): string {
  const body = cells
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table>${body}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** Text in which the server set `<mark>` round each match; everything else in it is escaped. */
export function Marked({ html }: { html: string }) {
  return html.split(/<mark>(.*?)<\/mark>/s).map((part, index) =>
    // Every second part stood inside a mark.
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
      <mark key={index}>{unescaped(part)}</mark>
    ) : (
      unescaped(part)
    ),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name: string) => ENTITIES[name] ?? all);
}

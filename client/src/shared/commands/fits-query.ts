/**
 * How well `query` fits a command: 3 its name begins so, 2 a further word (pinyin, initials, the
 * other language) begins so, 1 it stands somewhere in the name, 0 not at all. Several words must
 * all fit; the weakest counts.
 */
export function fitsQuery(query: string, label: string, keywords = ''): number {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const name = label.toLowerCase();
  const words = keywords.toLowerCase().split(/\s+/).filter(Boolean);
  // xinjian jihua: typed without the space it is still the same.
  const joined = words.join('');
  const one = (part: string): number => {
    if (name.startsWith(part)) return 3;
    if (words.some((word) => word.startsWith(part))) return 2;
    if (part.length > 2 && joined.includes(part)) return 2;
    return name.includes(part) ? 1 : 0;
  };
  return wanted.length === 0 ? 1 : Math.min(...wanted.map(one));
}

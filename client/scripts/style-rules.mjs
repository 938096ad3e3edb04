/**
 * Classes that a component takes from a stylesheet which has no such class.
 *
 * @param {string} source
 * @param {(path: string) => string | null} read stylesheet beside the component
 */
export function unknownClasses(source, read) {
  /** @type {string[]} */
  const unknown = [];
  for (const [, name, path] of source.matchAll(/import (\w+) from '\.\/([\w-]+\.module\.css)'/g)) {
    const sheet = read(path ?? '');
    if (sheet === null) continue;
    const classes = new Set([...sheet.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((found) => found[1]));
    for (const [, used] of source.matchAll(new RegExp(`(?<![/\\w.-])${name}\\.(\\w+)\\b`, 'g'))) {
      if (used !== undefined && !classes.has(used)) unknown.push(`${path}: .${used}`);
    }
  }
  return unknown;
}

/** @typedef {{ [key: string]: string | Texts }} Texts */

/**
 * @param {Texts} texts
 * @param {string} [prefix]
 * @returns {string[]}
 */
export function keysOf(texts, prefix = '') {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/**
 * Keys that one language has and the other lacks, plural forms counted as one.
 *
 * @param {Texts} zh
 * @param {Texts} en
 */
export function unpaired(zh, en) {
  const plain = (/** @type {Texts} */ texts) =>
    new Set(keysOf(texts).map((key) => key.replace(/_(one|other)$/, '')));
  const [left, right] = [plain(zh), plain(en)];
  return [
    ...(left.symmetricDifference ? left.symmetricDifference(right) : difference(left, right)),
  ];
}

/**
 * @param {Set<string>} left
 * @param {Set<string>} right
 */
function difference(left, right) {
  return [...left]
    .filter((key) => !right.has(key))
    .concat([...right].filter((key) => !left.has(key)));
}

/**
 * Literal keys that a source asks for and no language file has.
 *
 * @param {string} source
 * @param {(namespace: string) => Texts | undefined} textsOf
 */
export function unknownKeys(source, textsOf) {
  const main = /(?:useTranslation|useTexts)\(\s*'([\w-]+)'/.exec(source)?.[1];
  return [...source.matchAll(/\bt\(\s*'([^'$]+)'/g)]
    .map((found) => found[1] ?? '')
    .filter((key) => {
      const [space, name] = key.includes(':') ? key.split(':') : [main, key];
      if (space === undefined || name === undefined) return false;
      const texts = textsOf(space);
      if (texts === undefined) return true;
      const known = new Set(keysOf(texts).map((each) => each.replace(/_(one|other)$/, '')));
      return !known.has(name);
    });
}

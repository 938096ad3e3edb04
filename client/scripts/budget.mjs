/**
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[],
 *   dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {{ [key: string]: Chunk }} Manifest
 */

/** Kilobytes (1,000 bytes) after gzip. */
export const LIMITS = { firstScript: 300, firstStyle: 30, route: 150, heavy: 220, all: 2_500 };

/** Parts that come after the screen they are on, and may be as large as the library they carry. */
export const HEAVY = ['src/shared/charts/engine.ts'];

/**
 * What is above its limit. `sizeOf` gives gzipped bytes of a file of the build. The first load is
 * the entry with all it imports and the texts of one language, which every start reads.
 *
 * @param {Manifest} manifest
 * @param {(file: string) => number} sizeOf
 * @param {typeof LIMITS} limits
 */
export function weigh(manifest, sizeOf, limits = LIMITS) {
  const chunks = Object.entries(manifest);
  const entries = chunks.filter(([, chunk]) => chunk.isEntry === true).map(([key]) => key);
  const first = closure(manifest, entries);
  const texts = chunks
    .filter(([, chunk]) => /texts-/.test(chunk.file))
    .map(([, chunk]) => sizeOf(chunk.file));
  const firstScript = sum([...first.scripts], sizeOf) + Math.max(0, ...texts);
  const firstStyle = sum([...first.styles], sizeOf);

  /** @type {{ name: string, size: number, limit: number }[]} */
  const weights = [
    { name: 'first load, scripts', size: firstScript, limit: limits.firstScript },
    { name: 'first load, styles', size: firstStyle, limit: limits.firstStyle },
  ];
  let all = firstScript + firstStyle;
  const seen = new Set([...first.scripts, ...first.styles]);
  for (const [key, chunk] of chunks) {
    if (chunk.isDynamicEntry === true && !/texts-/.test(chunk.file)) {
      const more = closure(manifest, [key]);
      const files = [...more.scripts, ...more.styles].filter(
        (file) => !first.scripts.has(file) && !first.styles.has(file),
      );
      const limit = HEAVY.includes(key) ? limits.heavy : limits.route;
      weights.push({ name: key, size: sum(files, sizeOf), limit });
      for (const file of files) {
        if (!seen.has(file)) all += sizeOf(file);
        seen.add(file);
      }
    }
  }
  weights.push({ name: 'everything', size: all, limit: limits.all });
  return { weights, tooHeavy: weights.filter((each) => each.size > each.limit * 1_000) };
}

/**
 * @param {Manifest} manifest
 * @param {string[]} keys
 */
function closure(manifest, keys) {
  const scripts = new Set();
  const styles = new Set();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || scripts.has(chunk.file)) continue;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    open.push(...(chunk.imports ?? []));
  }
  return { scripts, styles };
}

/**
 * @param {string[]} files
 * @param {(file: string) => number} sizeOf
 */
function sum(files, sizeOf) {
  return files.reduce((total, file) => total + sizeOf(file), 0);
}

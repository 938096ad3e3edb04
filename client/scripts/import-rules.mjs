/**
 * app → features → shared; a feature never imports another feature; no way around by `..`.
 *
 * @param {string} file importing file, from the client folder: `src/features/people/routes.tsx`
 * @param {string} target imported module as written
 * @returns {string | null} what is wrong, or null
 */
export function wrongImport(file, target) {
  const to = resolve(file, target);
  if (to === null) return null;
  const from = layerOf(file);
  const into = layerOf(to);
  if (from === into) return null;
  if (from === 'shared') return `shared may not know ${into}`;
  if (from.startsWith('features/')) {
    return into === 'shared' ? null : `${from} may not know ${into}`;
  }
  return null;
}

/** @param {string} path */
function layerOf(path) {
  const parts = path.split('/');
  if (parts[1] === 'features') return `features/${parts[2]}`;
  return parts[1] === 'shared' ? 'shared' : 'app';
}

/**
 * @param {string} file
 * @param {string} target
 */
function resolve(file, target) {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`;
  if (!target.startsWith('.')) return null;
  const parts = file.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** @param {string} source */
export function importsOf(source) {
  return [...source.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map(
    (found) => found[1] ?? '',
  );
}

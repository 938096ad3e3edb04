// Weighs the build (run `npm run build` before) and fails above the limits of budget.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { weigh } from './budget.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** @type {Map<string, number>} */
const sizes = new Map();
const sizeOf = (/** @type {string} */ file) => {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
  sizes.set(file, known);
  return known;
};
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const { weights, tooHeavy } = weigh(manifest, sizeOf);
for (const { name, size, limit } of weights) {
  console.log(`${(size / 1_000).toFixed(1).padStart(8)} kB of ${limit}  ${name}`);
}
if (tooHeavy.length > 0) {
  console.error(`Too heavy: ${tooHeavy.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

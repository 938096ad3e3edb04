// What neither the compiler nor the linter sees: the direction of imports, texts in both
// languages, classes that exist, components that stay small.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf, wrongImport } from './import-rules.mjs';
import { unknownClasses } from './style-rules.mjs';
import { unknownKeys, unpaired } from './text-rules.mjs';

const MOST_LINES = 250;
const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `src/${file}`,
);
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
/** @type {string[]} */
const breaches = [];

/** @type {Map<string, import('./text-rules.mjs').Texts>} */
const texts = new Map();
for (const file of files.filter((each) => each.endsWith('i18n/zh.json'))) {
  const zh = JSON.parse(read(file));
  const en = JSON.parse(read(file.replace('zh.json', 'en.json')));
  texts.set(file.split('/').at(-3) ?? '', zh);
  for (const key of unpaired(zh, en)) breaches.push(`${file}: ${key} is missing in one language`);
}

for (const file of files.filter((each) => /\.tsx?$/.test(each))) {
  const source = read(file);
  for (const target of importsOf(source)) {
    const wrong = wrongImport(file, target);
    if (wrong !== null) breaches.push(`${file}: ${wrong} (${target})`);
  }
  for (const key of unknownKeys(source, (space) => texts.get(space))) {
    breaches.push(`${file}: no text for ${key}`);
  }
  const sheet = (/** @type {string} */ path) =>
    existsSync(join(root, dirname(file), path)) ? read(join(dirname(file), path)) : null;
  for (const name of unknownClasses(source, sheet)) breaches.push(`${file}: no class ${name}`);
  const lines = source.split('\n').length;
  if (lines > MOST_LINES && !/types\.ts$|schema\.ts$/.test(file)) {
    breaches.push(`${file}: ${lines} lines, at most ${MOST_LINES}`);
  }
}

if (breaches.length > 0) {
  console.error(breaches.join('\n'));
  process.exit(1);
}
console.log(`${files.length} files keep the rules`);

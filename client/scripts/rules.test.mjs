// Canaries: each rule of the build can fail.
import { describe, expect, it } from 'vitest';
import { weigh } from './budget.mjs';
import { importsOf, wrongImport } from './import-rules.mjs';
import { unknownClasses } from './style-rules.mjs';
import { unknownKeys, unpaired } from './text-rules.mjs';

describe('the import rule', () => {
  it('refuses a feature that knows another, by alias or by path', () => {
    const file = 'src/features/people/people-screen.tsx';
    expect(wrongImport(file, '@/features/plans/plan-card')).toMatch(/may not know features\/plans/);
    expect(wrongImport(file, '../plans/plan-card')).toMatch(/may not know features\/plans/);
    expect(wrongImport(file, '@/app/router')).toMatch(/may not know app/);
    expect(wrongImport(file, './unit-tree')).toBeNull();
    expect(wrongImport(file, '@/shared/ui/button')).toBeNull();
  });
  it('refuses a shared part that knows a feature', () => {
    expect(wrongImport('src/shared/ui/button.tsx', '../../features/people/x')).toMatch(/shared/);
  });
  it('sees every way to import', () => {
    const source = `import a from 'a';\nimport 'b';\nconst c = import('c');\nexport { d } from "d";`;
    expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the budget', () => {
  const manifest = {
    'index.html': { file: 'a.js', isEntry: true, imports: ['_react'], css: ['a.css'] },
    _react: { file: 'react.js' },
    'src/x.tsx': { file: 'x.js', isDynamicEntry: true, imports: ['_react', '_heavy'] },
    _heavy: { file: 'heavy.js' },
    'zh.json': { file: 'texts-zh.js', isDynamicEntry: true },
  };
  /** @type {Record<string, number>} */
  const sizes = {
    'a.js': 90_000,
    'react.js': 60_000,
    'x.js': 5_000,
    'heavy.js': 160_000,
    'texts-zh.js': 9_000,
    'a.css': 8_000,
  };
  const sizeOf = (/** @type {string} */ file) => sizes[file] ?? 0;
  const limits = { firstScript: 160, firstStyle: 10, route: 170, heavy: 220, all: 400 };

  it('lets pass what is light enough', () => {
    expect(weigh(manifest, sizeOf, limits).tooHeavy).toEqual([]);
  });
  it.each([
    ['firstScript', 158, 'first load, scripts'],
    ['firstStyle', 7, 'first load, styles'],
    ['route', 164, 'src/x.tsx'],
    ['all', 331, 'everything'],
  ])('refuses what is too heavy: %s', (limit, value, name) => {
    const { tooHeavy } = weigh(manifest, sizeOf, { ...limits, [limit]: value });
    expect(tooHeavy.map((each) => each.name)).toEqual([name]);
  });
});

describe('the text rules', () => {
  it('refuse a text that one language lacks', () => {
    expect(unpaired({ a: 'x', b: { c: 'y' } }, { a: 'x' })).toEqual(['b.c']);
    expect(unpaired({ n_one: 'x', n_other: 'x' }, { n_other: 'x' })).toEqual([]);
  });
  it('refuse a key that nobody wrote', () => {
    const source = `const { t } = useTranslation('people'); t('title'); t('missing'); t('shared:save')`;
    const known = (/** @type {string} */ space) =>
      space === 'people' ? { title: 'x' } : { save: 'x' };
    expect(unknownKeys(source, known)).toEqual(['missing']);
  });
});

describe('the style rule', () => {
  it('refuses a class that the stylesheet lacks', () => {
    const source = `import css from './card.module.css';\n<i className={css.head}/>;<i className={css.gone}/>`;
    expect(unknownClasses(source, () => '.head { color: red }')).toEqual([
      'card.module.css: .gone',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { administrator, axe, open, shot, visit } from './harness';
import { SCREENS } from './screens';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const [width = 1366, height = 768] = (process.env['ZHIXING_SHOTS_SIZE'] ?? '1366x768')
  .split('x')
  .map(Number);

describe.each(LANGUAGES)('every screen in %s', (language) => {
  describe.each(THEMES)('%s', (theme) => {
    it('passes WCAG 2.1 AA and keeps quiet', async () => {
      const { page, close } = await visit({
        as: await administrator(),
        language,
        theme,
        size: { width, height },
      });
      const found: string[] = [];
      for (const { name, path } of SCREENS) {
        await open(page, path);
        await shot(page, `${name}-${theme}-${language}`);
        for (const complaint of await axe(page)) found.push(`${path} ${complaint}`);
      }
      expect(found).toEqual([]);
      await close();
    }, 300_000);
  });
});

describe('on a phone', () => {
  it('the inbox and the account fit, with nothing to scroll sideways', async () => {
    const { page, close } = await visit({
      as: await administrator(),
      size: { width: 390, height: 844 },
    });
    for (const { name, path, phone } of SCREENS) {
      if (!phone) continue;
      await open(page, path);
      await shot(page, `${name}-phone`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await axe(page), path).toEqual([]);
    }
    await close();
  });
});

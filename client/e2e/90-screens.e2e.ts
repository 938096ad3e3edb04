import { describe, expect, it } from 'vitest';
import { administrator, axe, open, shot, visit } from './harness';
import { SCREENS, screensOf } from './screens';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const [width = 1366, height = 768] = (process.env['ZHIXING_SHOTS_SIZE'] ?? '1366x768')
  .split('x')
  .map(Number);

describe.each(LANGUAGES)('every screen in %s', (language) => {
  describe.each(THEMES)('%s', (theme) => {
    it('passes WCAG 2.1 AA and keeps quiet', async () => {
      const own = await visit({
        as: await administrator(),
        language,
        theme,
        size: { width, height },
      });
      const { page, close } = own;
      const place = await screensOf(own);
      const found: string[] = [];
      for (const { name, path } of SCREENS) {
        await open(page, place(path));
        await shot(page, `${name}-${theme}-${language}`);
        for (const complaint of await axe(page)) found.push(`${path} ${complaint}`);
      }
      expect(found).toEqual([]);
      await close();
    }, 600_000);
  });
});

describe('on a phone', () => {
  it('what one works with on the way fits, with nothing to scroll sideways', async () => {
    const own = await visit({
      as: await administrator(),
      size: { width: 390, height: 844 },
    });
    const { page, close } = own;
    const place = await screensOf(own);
    for (const { name, path, phone } of SCREENS) {
      if (!phone) continue;
      await open(page, place(path));
      await shot(page, `${name}-phone`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await axe(page), path).toEqual([]);
    }
    await close();
  }, 600_000);
});

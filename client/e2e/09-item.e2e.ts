import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { administrator, axe, open, shot, type Visit, visit } from './harness';
import { colleague } from './people';
import { joins, makeItem, makePlan } from './plans';

/** One red pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const PAPER = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

const fact = (page: Page, label: string) =>
  page.locator('dl > div').filter({ has: page.locator('dt', { hasText: label }) });

describe('an item that two people look at', () => {
  it('shows who is there, asks which value stays, and is ticked off, reacted to and undone', async () => {
    // One comes too late once, and is asked.
    const first = await visit({
      as: await administrator(),
      expectedFailures: [/^412 \/api\/plans\//],
    });
    const he = await colleague('何清', 'heqing');
    const planId = await makePlan(first, '结构件打样');
    const item = await makeItem(first, planId, { name: '确认打样尺寸', durationDays: 5 });
    const second = await joins(he, first, planId);
    const [{ page }, { page: there }] = [first, second];
    const address = `/plans/${planId}/items/${item}`;
    await open(page, address);
    await open(there, address);

    // Each sees the other's face.
    await page.getByRole('img', { name: '正在看：何清' }).first().waitFor();
    await there.getByRole('img', { name: '正在看：周敏' }).first().waitFor();

    // One begins to write, the other is faster: nobody is written over unseen.
    await fact(page, '交付物').getByRole('button').click();
    await page.getByRole('textbox', { name: '交付物' }).fill('尺寸表 V2');
    await fact(there, '交付物').getByRole('button').click();
    await there.getByRole('textbox', { name: '交付物' }).fill('三维模型');
    await there.getByRole('textbox', { name: '交付物' }).press('Enter');
    await expect.poll(() => fact(there, '交付物').textContent()).toContain('三维模型');
    await expect.poll(async () => (await read(first, planId, item)).deliverable).toBe('三维模型');
    await page.getByRole('textbox', { name: '交付物' }).press('Enter');
    const question = page.getByRole('alert').filter({ hasText: '保留哪个？' });
    expect(await question.textContent()).toContain(
      '何清刚刚把交付物改为 三维模型，您改为 尺寸表 V2，保留哪个？',
    );
    expect(await axe(page)).toEqual([]);
    await shot(page, 'item-conflict');
    await question.getByRole('button', { name: /我的\s*尺寸表 V2/ }).click();
    await expect.poll(() => fact(there, '交付物').textContent()).toContain('尺寸表 V2');

    // A checklist, ticked by one, seen by the other, taken back by whoever ticked.
    const add = page.getByRole('textbox', { name: '给检查单加一条' });
    await add.fill('订材料');
    await add.press('Enter');
    await expect.poll(() => add.inputValue()).toBe('');
    await add.fill('约供应商');
    await add.press('Enter');
    await there.getByRole('checkbox', { name: '约供应商' }).waitFor();
    await page.getByRole('checkbox', { name: '订材料' }).click();
    await there.getByRole('progressbar', { name: '检查单 1/2' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('撤销：勾选“1 确认打样尺寸”的“订材料”').waitFor();
    await there.getByRole('progressbar', { name: '检查单 0/2' }).waitFor();

    // A comment and a sign.
    const box = page.getByRole('textbox', { name: /写评论/ });
    await box.fill('尺寸以谁的为准？');
    await box.press('Control+Enter');
    await there.getByText('尺寸以谁的为准？').waitFor();
    await there.getByRole('button', { name: '添加表情' }).click();
    await there.getByRole('button', { name: '赞同' }).click();
    await page.getByRole('button', { name: '赞同：何清' }).waitFor();

    await there.keyboard.press('g');
    await there.keyboard.press('i');
    await there.waitForURL('**/inbox');
    await expect.poll(() => page.getByRole('img', { name: /^正在看/ }).count()).toBe(0);
    await shot(page, 'item-page');
    expect(await axe(page)).toEqual([]);
    await second.close();
    await first.close();
  }, 300_000);

  it('shows its pictures in place, opens a PDF in a tab of its own, and offers the rest', async () => {
    const mine = await visit({ as: await administrator() });
    const { page } = mine;
    const planId = await makePlan(mine, '看图纸');
    const item = await makeItem(mine, planId, { name: '出图纸' });
    await open(page, `/plans/${planId}/items/${item}`);
    await page.getByRole('tab', { name: /^文件/ }).click();
    await page.locator('input[type=file]').setInputFiles([
      { name: '外观.png', mimeType: 'text/html', buffer: PICTURE },
      { name: '图纸.pdf', mimeType: 'application/pdf', buffer: PAPER },
      {
        name: '说明.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<script>alert(1)</script>'),
      },
    ]);
    await page.getByRole('link', { name: '说明.html' }).waitFor();
    const show = page.getByRole('button', { name: '预览 外观.png' });
    await show.click();
    const picture = page.getByRole('dialog').getByRole('img', { name: '外观.png' });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const paper = page.getByRole('link', { name: '图纸.pdf', exact: true });
    expect(await paper.getAttribute('target')).toBe('_blank');
    expect(await paper.getAttribute('href')).toMatch(/\/preview$/);
    // Markup is never shown in place, whatever it calls itself.
    const markup = page.getByRole('link', { name: '说明.html' });
    expect(await markup.getAttribute('href')).toMatch(/\/content$/);
    await mine.close();
  });
});

async function read(who: Visit, planId: string, item: string) {
  return who.api.call<{ deliverable: string | null }>('GET', `/plans/${planId}/items/${item}`);
}

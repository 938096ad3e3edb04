import { describe, expect, it } from 'vitest';
import { administrator, axe, open, shot, visit } from './harness';
import { makeItem, makePlan } from './plans';

describe('on a phone', () => {
  it('one reads an item, ticks its checklist, comments and finds the inbox', async () => {
    const mine = await visit({ as: await administrator(), size: { width: 390, height: 844 } });
    const { page, api } = mine;
    const planId = await makePlan(mine, '路上也能看');
    const item = await makeItem(mine, planId, { name: '现场验收' });
    await api.call('POST', `/plans/${planId}/items/${item}/checklist`, { text: '拍照\n签字' });
    await open(page, `/plans/${planId}/items/${item}`);
    await page.getByRole('checkbox', { name: '拍照' }).tap();
    await page.getByRole('progressbar', { name: '检查单 1/2' }).waitFor();
    const box = page.getByRole('textbox', { name: /写评论/ });
    await box.fill('已到现场');
    await page.getByRole('button', { name: '发送' }).tap();
    await page.getByText('已到现场').waitFor();
    await shot(page, 'item-phone');
    expect(await axe(page)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /收件箱/ })
      .tap();
    await page.waitForURL('**/inbox');
    await mine.close();
  });
});

describe('whoever is here for the first time', () => {
  it('is shown round in five steps, may leave, and may come back', async () => {
    const { page, close } = await visit({ as: await administrator(), tour: true });
    await open(page, '/my-work');
    const card = page.getByRole('region', { name: '带我看一遍' });
    await card.getByText('1 / 5').waitFor();
    expect(await axe(page)).toEqual([]);
    for (const step of ['2 / 5', '3 / 5', '4 / 5', '5 / 5']) {
      await card.getByRole('button', { name: '下一步' }).click();
      await card.getByText(step).waitFor();
    }
    await card.getByRole('button', { name: '开始用吧' }).click();
    await card.waitFor({ state: 'detached' });
    await open(page, '/my-work');
    expect(await card.count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('button', { name: '带我看一遍' }).click();
    await card.getByText('1 / 5').waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await open(page, '/guide');
    await page.getByRole('heading', { name: '在计划里工作' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await close();
  });
});

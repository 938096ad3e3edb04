import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR, administrator, open, visit } from './harness';
import { makeItem, makePlan } from './plans';

/** Types as if an input method still composed: every key belongs to it. */
async function composeEnter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const press = {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
  });
}

describe('a working day without a mouse', () => {
  it('signs in, makes a plan by pinyin, fills it, looks at an item, takes back and goes home', async () => {
    await administrator();
    const { page, close } = await visit();
    await open(page, '/sign-in');
    await page.keyboard.press('Tab');
    await page.getByLabel('用户名').focus();
    await page.keyboard.type(ADMINISTRATOR.username);
    await page.getByLabel('密码').focus();
    await page.keyboard.type(ADMINISTRATOR.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/my-work');

    // Initials find the command; a composing Enter chooses nothing.
    await page.getByRole('heading', { name: '我的工作', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('xjjh');
    await page.getByRole('option', { name: /新建计划/ }).waitFor();
    await composeEnter(page);
    expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: '新建计划' });
    await form.waitFor();
    await page.keyboard.type('键盘计划');
    await composeEnter(page);
    expect(await form.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plans\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: /新建/ }).first().waitFor();

    // C makes a row and writes its name at once.
    await page.keyboard.press('c');
    const name = page.getByRole('textbox', { name: '名称' });
    await name.waitFor();
    await name.fill('写方案');
    await page.keyboard.press('Enter');
    await page.getByRole('treegrid').getByText('写方案').first().waitFor();

    // Space looks, Esc leaves, Ctrl Z takes back and says what.
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Space');
    const panel = page.getByRole('complementary').filter({ hasText: '检查单' });
    await panel.waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jxz');
    await page.getByRole('option', { name: /状态改为进行中/ }).waitFor();
    await page.keyboard.press('Enter');
    await panel.getByText('进行中').first().waitFor();
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Control+z');
    await page
      .getByText(/撤销：.*状态/)
      .first()
      .waitFor();

    // The help names the keys; G goes home.
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL('**/my-work');
    await close();
  }, 300_000);

  it('makes a task from anywhere, and keeps what was typed when the line breaks', async () => {
    const mine = await visit({
      as: await administrator(),
      expectedFailures: [/^\d+ \/api\/live$/],
    });
    const { page, context } = mine;
    const planId = await makePlan(mine, '随处新建');
    const item = await makeItem(mine, planId, { name: '起草' });
    await open(page, '/inbox');
    await page.keyboard.press('c');
    const form = page.getByRole('dialog', { name: '新建任务' });
    await form.waitFor();
    await page.keyboard.type('联系供应商');
    await composeEnter(page);
    expect(await form.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('已新建“联系供应商”').waitFor();

    await open(page, `/plans/${planId}/items/${item}`);
    const box = page.getByRole('textbox', { name: /写评论/ });
    await box.fill('断线时写的');
    await context.setOffline(true);
    await page.getByText('网络断了。').waitFor();
    await context.setOffline(false);
    await page.reload();
    await box.waitFor();
    expect(await box.inputValue()).toBe('断线时写的');
    await box.press('Control+Enter');
    await expect.poll(() => box.inputValue()).toBe('');
    await context.close();
  });
});

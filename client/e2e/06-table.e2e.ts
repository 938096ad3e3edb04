import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Account, administrator, axe, open, shot, visit } from './harness';
import { type Colleague, colleague } from './people';

interface PlanItem {
  id: string;
  name: string;
  status: string;
  durationDays: number | null;
}

const grid = (page: Page) => page.getByRole('treegrid');
const cell = (page: Page, name: string, column: string) =>
  page.getByRole('row').filter({ hasText: name }).locator(`[data-cell="${column}"]`);

/** Puts text on the clipboard of the page and pastes it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('the table of a plan', () => {
  let boss: Account;
  let luo: Colleague;
  let plan: string;

  it('takes fifty rows from a spreadsheet in one step that is undone at once', async () => {
    boss = await administrator();
    luo = await colleague('骆晓舟', 'table-luo');
    const { page, api, close } = await visit({ as: boss });
    plan = (
      await api.call<{ id: string }>('POST', '/plans', { name: '表格计划', from: '2026-09-07' })
    ).id;
    await api.call('PUT', `/plans/${plan}/members/${luo.id}`, { role: 'EDITOR' });
    await api.call('POST', `/plans/${plan}/items`, { name: '立项', durationDays: 1 });
    await open(page, `/plans/${plan}`);
    await cell(page, '立项', 'name').click();
    const rows = Array.from({ length: 50 }, (_, at) => {
      const [phase, step] = [Math.floor(at / 10) + 1, at % 10];
      const owner = at === 7 ? '无名氏' : '骆晓舟';
      return step === 0
        ? `${phase}\t第 ${phase} 阶段\t\t\t`
        : `${phase}.${step}\t工作 ${phase}-${step}\t${step}天\t${owner}\t${step > 1 ? `${phase}.${step - 1}` : ''}`;
    });
    await paste(page, ['WBS\t任务名称\t工期（天）\t负责人\t前置任务', ...rows].join('\n'));
    const dialog = page.getByRole('dialog', { name: '粘贴 50 行' });
    await dialog.getByText('1 格看不懂，将留空').waitFor();
    await dialog.getByText('没有找到这个人').waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'table-paste');
    await dialog.getByRole('button', { name: '添加 50 项' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const items = async () =>
      (await api.call<{ items: PlanItem[] }>('GET', `/plans/${plan}/items`)).items;
    expect(await items()).toHaveLength(51);
    await cell(page, '工作 1-2', 'predecessors').getByText('2.1').waitFor();
    await grid(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await items()).length).toBe(1);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => (await items()).length).toBe(51);
    await close();
  });

  it('fills down by key, and changes many chosen rows together', async () => {
    const { page, api, close } = await visit({ as: boss });
    const items = async () =>
      (await api.call<{ items: PlanItem[] }>('GET', `/plans/${plan}/items`)).items;
    await open(page, `/plans/${plan}`);
    await cell(page, '工作 1-1', 'durationDays').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect
      .poll(async () =>
        (await items())
          .filter((item) => /^工作 1-[123]$/.test(item.name))
          .map((item) => item.durationDays),
      )
      .toEqual([1, 1, 1]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    const bar = page.getByRole('toolbar', { name: '对所选任务的操作' });
    await bar.getByText('已选 2 项').waitFor();
    await bar.getByRole('button', { name: '状态' }).click();
    await page.getByRole('menuitem', { name: '进行中' }).click();
    const started = async () => (await items()).filter((item) => item.status === 'IN_PROGRESS');
    await expect.poll(async () => (await started()).length).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await expect.poll(async () => (await started()).length).toBe(0);
    await close();
  });

  it('keeps a filter as a view that a second person opens', async () => {
    const first = await visit({ as: boss });
    const { page } = first;
    await open(page, `/plans/${plan}`);
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByRole('button', { name: '添加条件' }).click();
    await page.getByRole('textbox', { name: '值' }).fill('工作 2');
    await page.keyboard.press('Escape');
    await expect.poll(() => cell(page, '工作 3-1', 'name').count()).toBe(0);
    await page.getByRole('button', { name: '另存为视图' }).click();
    const dialog = page.getByRole('dialog', { name: '另存为视图' });
    await dialog.getByLabel('名称').fill('第二阶段');
    await dialog.getByRole('switch').click();
    await dialog.getByLabel('名称').press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL('**v=*');
    expect(await axe(page)).toEqual([]);
    await first.close();

    const second = await visit({ as: luo });
    await open(second.page, `/plans/${plan}`);
    await second.page.getByRole('button', { name: '第二阶段' }).click();
    await cell(second.page, '工作 2-1', 'name').waitFor();
    await expect.poll(() => cell(second.page, '工作 3-1', 'name').count()).toBe(0);
    await second.close();
  });

  it('hides and moves columns and puts rows into groups', async () => {
    const { page, close } = await visit({ as: boss });
    await open(page, `/plans/${plan}`);
    const heads = () => page.getByRole('columnheader').allInnerTexts();
    const head = page.getByRole('columnheader').filter({ hasText: '优先级' });
    await head.hover();
    await head.getByRole('button', { name: /列的操作$/ }).click();
    await page.getByRole('menuitem', { name: '隐藏此列' }).click();
    await expect
      .poll(async () => (await heads()).some((text) => text.includes('优先级')))
      .toBe(false);
    const from = await page.locator('[data-column=progress]').boundingBox();
    const to = await page.locator('[data-column=start]').boundingBox();
    if (from === null || to === null) throw new Error('The heads are not to be seen.');
    await page.mouse.move(from.x + 20, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + 12, { steps: 6 });
    await page.mouse.move(to.x + 4, to.y + 12, { steps: 3 });
    await page.mouse.up();
    await expect
      .poll(async () => {
        const shown = (await heads()).map((text) => text.trim());
        return shown.indexOf('进度') < shown.indexOf('开始');
      })
      .toBe(true);
    await page.getByRole('button', { name: '分组', exact: true }).click();
    await page.getByRole('menuitem', { name: '状态' }).click();
    await page.getByRole('row').filter({ hasText: '未开始' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await close();
  });

  it('is worked in by keyboard alone; Enter while an input method composes submits nothing', async () => {
    const { page, api, close } = await visit({ as: luo });
    await open(page, `/plans/${plan}`);
    await grid(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    const editor = page.getByRole('textbox', { name: '名称' });
    await editor.fill('立项评审');
    await editor.dispatchEvent('compositionstart');
    await editor.evaluate((box) =>
      box.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      ),
    );
    expect(await editor.isVisible()).toBe(true);
    await editor.dispatchEvent('compositionend');
    await page.keyboard.press('Enter');
    await cell(page, '立项评审', 'name').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('工作 4');
    await expect.poll(() => cell(page, '工作 3-1', 'name').count()).toBe(0);
    const { items } = await api.call<{ items: PlanItem[] }>('GET', `/plans/${plan}/items`);
    expect(items[0]?.name).toBe('立项评审');
    await close();
  });
});

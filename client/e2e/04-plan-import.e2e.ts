import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Account, administrator, axe, open, shot, type Visit, visit } from './harness';
import { type Colleague, colleague } from './people';

const WORKBOOK = fileURLToPath(
  new URL('../../samples/在线客服上线-12周计划.xlsx', import.meta.url),
);
const PLAN = '在线客服上线 12 周';

/** The cell of the row called `name` under the head `column`. */
async function cell(page: Page, name: string, column: string): Promise<Locator> {
  const heads = page.getByRole('columnheader');
  const index = (await heads.allInnerTexts()).findIndex((text) => text.trim() === column);
  expect(index, `column ${column}`).toBeGreaterThanOrEqual(0);
  return page.getByRole('row').filter({ hasText: name }).getByRole('gridcell').nth(index);
}

/** The wizard up to the page that says it is done. */
async function importWorkbook(page: Page, planName: string): Promise<void> {
  await open(page, '/imports');
  await page.getByLabel('选择文件').last().setInputFiles(WORKBOOK);
  await page.waitForURL('**/imports/*');
  await page.getByRole('heading', { name: /^导入「在线客服上线/ }).waitFor();
  const again = page.getByRole('checkbox', { name: /^这个文件导入过/ });
  const name = page.getByLabel('计划名称');
  await again.or(name).waitFor();
  // A plan of its own, not the one that the file went into before.
  if (await again.isVisible()) await again.click();
  await name.fill(planName);
  const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await name.press('Enter');
  expect((await kept).ok()).toBe(true);
}

const apply = (page: Page) => page.getByRole('button', { name: '导入（可一步撤销）' }).click();

describe('a plan that exists as a workbook', () => {
  let boss: Account;
  let jiang: Colleague;
  let wei: Colleague;

  it('is previewed, imported, changed together, talked about, and reaches an inbox', async () => {
    boss = await administrator();
    jiang = await colleague('江雪', 'jiangxue');
    wei = await colleague('魏东', 'weidong');
    const first = await visit({ as: boss });
    const { page } = first;
    await open(page, '/imports');
    expect(await axe(page)).toEqual([]);
    await importWorkbook(page, PLAN);

    const rows = page.getByRole('row');
    for (const task of ['咨询场景调研', '机器人问答配置', '小范围试运行']) {
      await rows.filter({ hasText: task }).first().waitFor();
    }
    const side = page.getByRole('complementary', { name: '导入内容与选择' });
    await side
      .getByText('14 人')
      .or(side.getByRole('heading', { name: /人员/ }))
      .first()
      .waitFor();
    await side.getByRole('heading', { name: /RACI 字母按这个意思/ }).waitFor();
    expect(await side.getByLabel('江雪是哪位成员').inputValue()).toBe('江雪');
    expect(await side.getByLabel('韩璐是哪位成员').inputValue()).toBe('');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'import-preview');

    await apply(page);
    await page.getByRole('heading', { name: `「${PLAN}」已导入` }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'import-done');

    await page.getByRole('button', { name: '打开计划' }).click();
    await page.waitForURL('**/plans/*');
    await page.getByRole('treegrid').waitFor();
    const planId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    // Three weeks of knowledge base after the research, over the National Day holidays.
    expect(await (await cell(page, '咨询场景调研', '开始')).innerText()).toContain('09-07');
    const before = await (await cell(page, '知识库整理', '开始')).innerText();

    const second = await visitor(jiang, first, planId);
    const there = second.page;
    await open(there, `/plans/${planId}`);
    const seen = await cell(there, '知识库整理', '开始');
    expect(await seen.innerText()).toBe(before);

    const duration = await cell(page, '咨询场景调研', '工期');
    await duration.dblclick();
    const editor = page.getByRole('textbox', { name: '工期' });
    await editor.fill('12天');
    await editor.press('Enter');
    const moved = page.getByRole('status').filter({ hasText: '已顺延' });
    await moved.getByRole('button', { name: '看明细' }).click();
    const dialog = page.getByRole('dialog', { name: '这次修改移动了哪些日期' });
    await dialog.getByRole('row').filter({ hasText: '知识库整理' }).first().waitFor();
    const why = dialog.getByRole('row').filter({ hasText: '知识库整理' }).first();
    expect(await why.getByRole('cell').last().innerText()).toContain('1.1');
    await shot(page, 'moved');
    await page.keyboard.press('Escape');

    // The other person did nothing: the date changes under their eyes.
    await expect.poll(() => seen.innerText(), { timeout: 10_000 }).not.toBe(before);
    expect(await seen.innerText()).toBe(await (await cell(page, '知识库整理', '开始')).innerText());

    await (await cell(page, '机器人问答配置', '状态')).click();
    await page.keyboard.press('Space');
    const panel = page.getByRole('complementary').filter({ hasText: '机器人问答配置' });
    const box = panel.getByRole('textbox', { name: /写评论/ });
    await box.fill('请看一下问答范围 ');
    await box.pressSequentially('@江');
    await page.getByRole('listbox', { name: '提及谁' }).getByRole('option').first().click();
    await box.press('Control+Enter');
    await panel.getByRole('article').or(panel.getByText('请看一下问答范围')).first().waitFor();
    await expect.poll(() => box.inputValue()).toBe('');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'plan-panel');

    await there.getByRole('link', { name: /收件箱/ }).click();
    const notice = there.getByRole('listitem').filter({ hasText: '提到我' });
    await notice.filter({ hasText: '机器人问答配置' }).waitFor();
    await shot(there, 'inbox-mention');
    await notice.getByRole('button', { name: '处理完' }).click();
    await notice.waitFor({ state: 'detached' });
    await open(there, '/inbox?state=done');
    await there.getByRole('listitem').filter({ hasText: '机器人问答配置' }).waitFor();
    await second.close();
    await first.close();
  });

  it('goes away as one step when the import is undone', async () => {
    const { page, close } = await visit({ as: boss });
    await importWorkbook(page, '导错了的计划');
    await apply(page);
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByRole('heading', { name: '导入已撤销' }).waitFor();
    await open(page, '/plans');
    await page.getByText(PLAN).first().waitFor();
    expect(await page.getByText('导错了的计划').count()).toBe(0);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'is readable by everybody, %s',
    async (theme) => {
      for (const language of ['zh', 'en'] as const) {
        const { page, close, api } = await visit({ as: boss, theme, language });
        const plans = await api.call<{ items: { id: string; name: string }[] }>('GET', '/plans');
        const id = plans.items.find((plan) => plan.name === PLAN)?.id ?? '';
        const items = await api.call<{ items: { id: string; name: string }[] }>(
          'GET',
          `/plans/${id}/items`,
        );
        const item = items.items.find(({ name }) => name === '机器人问答配置')?.id ?? '';
        const found: string[] = [];
        for (const [name, path] of [
          ['plans', '/plans'],
          ['table', `/plans/${id}?item=${item}`],
          ['raci', `/plans/${id}?view=raci`],
          ['members', `/plans/${id}?view=members`],
          ['history', `/plans/${id}?view=history`],
          ['item', `/plans/${id}/items/${item}`],
          ['my-work', '/my-work'],
          ['imports', '/imports'],
        ] as const) {
          await open(page, path);
          await shot(page, `plan-${name}-${theme}-${language}`);
          for (const complaint of await axe(page)) found.push(`${path} ${complaint}`);
        }
        expect(found).toEqual([]);
        await close();
      }
    },
    300_000,
  );

  it('lies in the work of whoever is responsible', async () => {
    const { page, close } = await visit({ as: wei, size: { width: 390, height: 844 } });
    await open(page, '/my-work');
    await page.getByText('机器人问答配置').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'my-work-phone');
    await close();
  });
});

/** A visit of a colleague whom the owner of the plan has let in. */
async function visitor(who: Colleague, owner: Visit, planId: string): Promise<Visit> {
  await owner.api.call('PUT', `/plans/${planId}/members/${who.id}`, { role: 'EDITOR' });
  return visit({ as: who });
}

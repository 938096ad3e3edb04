import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays } from '../src/shared/dates/day';
import { type Account, administrator, axe, open, shot, type Visit, visit } from './harness';
import { colleague } from './people';
import { joins } from './plans';

interface Item {
  id: string;
  name: string;
  start: string;
  finish: string;
  progress: number;
  predecessorsText: string;
}

/** For whatever the server has to work out. */
const SOON = { timeout: 20_000 };

/** A Monday in the weeks to come, so that nothing has begun yet. */
function nextMonday(): string {
  const today = new Date().toISOString().slice(0, 10);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return addDays(today, 8 - weekday + 7);
}

/** A plan of four items: 设计 → 开发 → M2 上线, and 培训 on its own. */
async function makePlan(owner: Visit): Promise<string> {
  const { api } = owner;
  const me = await api.call<{ person: { id: string } }>('GET', '/me');
  const plan = await api.call<{ id: string }>('POST', '/plans', {
    name: '甘特图之旅',
    ownerId: me.person.id,
  });
  const add = (body: object) => api.call('POST', `/plans/${plan.id}/items`, body);
  await add({ kind: 'TASK', name: '设计', start: nextMonday(), durationDays: 5 });
  await add({ kind: 'TASK', name: '开发', durationDays: 5, predecessorsText: '1FS' });
  await add({ kind: 'MILESTONE', name: 'M2 上线', predecessorsText: '2FS' });
  await add({ kind: 'TASK', name: '培训', start: nextMonday(), durationDays: 3 });
  return plan.id;
}

async function itemsOf(owner: Visit, planId: string): Promise<Map<string, Item>> {
  const page = await owner.api.call<{ items: Item[] }>('GET', `/plans/${planId}/items`);
  return new Map(page.items.map((item) => [item.name, item]));
}

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name }).first();
const said = (page: Page) => page.locator('[role=status][aria-live=polite]').last();
const cursor = (page: Page) =>
  page.evaluate(() => document.querySelector('canvas')?.style.cursor ?? '');

/** Feels along a row of the drawing until the pointer looks like `wanted`. */
async function feel(page: Page, name: string, wanted: string, down = 0) {
  const canvas = await page.locator('canvas').boundingBox();
  const box = await row(page, name).boundingBox();
  if (canvas === null || box === null) throw new Error(`No row ${name} to be seen.`);
  const y = box.y + box.height / 2 + down;
  for (let x = canvas.x + 12; x < canvas.x + canvas.width - 12; x += 4) {
    await page.mouse.move(x, y);
    if ((await cursor(page)) === wanted) return { x: x + (wanted === 'grab' ? 8 : 0), y };
  }
  throw new Error(`Nothing with the pointer ${wanted} in the row ${name}.`);
}

async function pull(page: Page, from: { x: number; y: number }, dx: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + dx, from.y, { steps: 4 });
  await page.mouse.up();
}

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: /^甘特图（PNG、PDF）/ }).click();
  const dialog = page.getByRole('dialog', { name: '导出甘特图' });
  await dialog.getByText(format).click();
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  const file = await coming;
  await dialog.waitFor({ state: 'detached' });
  return readFile(await file.path());
}

describe('the Gantt chart', () => {
  let boss: Account;
  let planId = '';

  it('asks before a bar that was dragged moves others, and takes it back', async () => {
    boss = await administrator();
    const mine = await visit({ as: boss });
    const { page } = mine;
    planId = await makePlan(mine);
    const before = (await itemsOf(mine, planId)).get('设计')?.start ?? '';
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, '设计').waitFor();
    await row(page, '设计').getByText('设计').click();

    const bar = await feel(page, '设计', 'grab');
    // Two days of sixteen pixels.
    await pull(page, bar, 32);
    const card = page.getByRole('dialog', { name: '设计' });
    await card.getByText('将影响 2 项，M2 上线 延后 2 天').waitFor();
    await shot(page, 'gantt-confirm');
    expect(await axe(page)).toEqual([]);
    expect((await itemsOf(mine, planId)).get('设计')?.start).toBe(before);

    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => said(page).innerText(), SOON).toContain('已取消');

    await pull(page, bar, 32);
    await card.getByRole('button', { name: '确认' }).click();
    await expect.poll(() => said(page).innerText(), SOON).toContain('现在是');
    expect((await itemsOf(mine, planId)).get('设计')?.start).toBe(addDays(before, 2));

    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await itemsOf(mine, planId)).get('设计')?.start, SOON)
      .toBe(before);
    await mine.close();
  });

  it('moves and stretches by keys, and says so', async () => {
    const mine = await visit({ as: boss });
    const { page } = mine;
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, '培训').getByText('培训').click();
    const before = (await itemsOf(mine, planId)).get('培训');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => said(page).innerText(), SOON).toMatch(/^培训 移到 .*延后 1 个工作日/);
    await expect.poll(() => said(page).innerText(), SOON).toContain('不影响其他任务');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText(), SOON).toContain('培训 现在是');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(() => said(page).innerText(), SOON).toContain('不影响其他任务');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await itemsOf(mine, planId)).get('培训')?.finish, SOON)
      .toBe(addDays(before?.start ?? '', 4));

    // Zoom and today by key stand in the address and are said, too.
    await page.keyboard.press('-');
    await expect.poll(() => page.url(), SOON).toContain('zoom=month');
    await page.keyboard.press('+');
    await expect.poll(() => said(page).innerText(), SOON).toContain('周');
    await page.keyboard.press('w');
    const why = page.getByRole('dialog', { name: '培训：日期和原因' });
    await why.getByText('开始', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await mine.close();
  });

  it('links bars by key and removes the link with the pointer', async () => {
    const mine = await visit({ as: boss });
    const { page } = mine;
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, 'M2 上线').getByText('M2 上线').click();
    await page.keyboard.press('l');
    await expect.poll(() => said(page).innerText(), SOON).toContain('从 M2 上线 连线');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page).innerText(), SOON).toContain('连到 培训');
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: '培训' });
    await card.getByText('不影响其他任务').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText(), SOON).toContain('已建立前后关系');
    await expect
      .poll(async () => (await itemsOf(mine, planId)).get('培训')?.predecessorsText, SOON)
      .toContain('3');

    // The line runs down from the milestone, half a row below it.
    const link = await feel(page, 'M2 上线', 'pointer', 13);
    await page.mouse.click(link.x, link.y);
    const shown = page.getByRole('dialog', { name: '前后关系' });
    await shown.getByText(/^3 M2 上线/).waitFor();
    await shot(page, 'gantt-link');
    expect(await axe(page)).toEqual([]);
    await shown.getByRole('button', { name: '删除这条关系' }).click();
    await expect.poll(() => said(page).innerText(), SOON).toContain('已删除前后关系');
    await expect
      .poll(async () => (await itemsOf(mine, planId)).get('培训')?.predecessorsText, SOON)
      .toBe('');
    await mine.close();
  });

  it('is moved with a finger and zoomed with two, while a second person watches', async () => {
    const mine = await visit({ as: boss, touch: true, size: { width: 1180, height: 820 } });
    const { page } = mine;
    const other = await joins(await colleague('范宁', 'gantt-ning'), mine, planId);
    const before = (await itemsOf(mine, planId)).get('培训')?.start ?? '';
    await open(other.page, `/plans/${planId}`);
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, '培训').waitFor();
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([x, y], id) => ({ x, y, id })),
      });

    const bar = await feel(page, '培训', 'grab');
    await touch('touchStart', [bar.x, bar.y]);
    for (let dx = 4; dx <= 32; dx += 4) await touch('touchMove', [bar.x + dx, bar.y]);
    await touch('touchEnd');
    // Nothing else is affected, so nothing is asked.
    await expect
      .poll(async () => (await itemsOf(mine, planId)).get('培训')?.start, SOON)
      .toBe(addDays(before, 2));
    // Who watches the table sees the new date without doing anything.
    await row(other.page, '培训').getByText(addDays(before, 2).slice(5)).first().waitFor();

    const canvas = await page.locator('canvas').boundingBox();
    if (canvas === null) throw new Error('The chart is not drawn.');
    const [x, y] = [canvas.x + 300, canvas.y + 300];
    await touch('touchStart', [x - 20, y], [x + 20, y]);
    for (let apart = 30; apart <= 160; apart += 10) {
      await touch('touchMove', [x - apart, y], [x + apart, y]);
    }
    await touch('touchEnd');
    await expect.poll(() => page.url(), SOON).toContain('zoom=day');
    await other.close();
    await mine.close();
  });

  it('leaves as a picture and as a PDF', async () => {
    const { page, close } = await visit({ as: boss, theme: 'dark' });
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, '设计').waitFor();
    const pdf = await exported(page, 'PDF 文件');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    const png = await exported(page, 'PNG 图片');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
    expect(png.length).toBeGreaterThan(20_000);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'is readable by everybody, %s',
    async (theme) => {
      for (const language of ['zh', 'en'] as const) {
        const { page, close } = await visit({ as: boss, theme, language });
        const found: string[] = [];
        for (const zoom of ['day', 'week', 'month', 'quarter'] as const) {
          await open(page, `/plans/${planId}?view=gantt&zoom=${zoom}`);
          await row(page, '设计').waitFor();
          await shot(page, `plan-gantt-${zoom}-${theme}-${language}`);
          if (zoom === 'week') found.push(...(await axe(page)));
        }
        expect(found).toEqual([]);
        await close();
      }
    },
    300_000,
  );

  it('is there to look at on a phone', async () => {
    const { page, close } = await visit({ as: boss, size: { width: 390, height: 844 } });
    await open(page, `/plans/${planId}?view=gantt`);
    await row(page, '设计').waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'plan-gantt-phone');
    await close();
  });
});

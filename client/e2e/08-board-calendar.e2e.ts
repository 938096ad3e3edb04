import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Account, administrator, axe, open, shot, type Visit, visit } from './harness';
import { type Colleague, colleague } from './people';

const PLAN = '看板与日历';

let boss: Account;
let jiang: Colleague;
let planId: string;

/** A plan of two tasks in a row, made through the API. */
async function plan(visitor: Visit): Promise<string> {
  const made = await visitor.api.call<{ id: string }>('POST', '/plans', { name: PLAN });
  const add = async (name: string, start: string) => {
    const change = await visitor.api.call<{ items: { id: string }[] }>(
      'POST',
      `/plans/${made.id}/items`,
      { name, kind: 'TASK', durationDays: 3, start, ownerId: jiang.id },
    );
    return change.items[0]?.id ?? '';
  };
  const first = await add('整理名单', '2026-11-16');
  const second = await add('电话回访', '2026-11-16');
  await visitor.api.call('POST', `/plans/${made.id}/links`, {
    fromId: first,
    toId: second,
    type: 'FS',
    lagDays: 0,
  });
  await visitor.api.call('PUT', `/plans/${made.id}/members/${jiang.id}`, { role: 'EDITOR' });
  return made.id;
}

const card = (page: Page, column: string, name: string) =>
  page.getByRole('list', { name: column, exact: true }).getByRole('button', { name });

describe('the board and the calendar of a plan', () => {
  it('belong to a plan of two tasks in a row', async () => {
    boss = await administrator();
    jiang = await colleague('蒋雪', 'board-jiang');
    const first = await visit({ as: boss });
    planId = await plan(first);
    await first.close();
  }, 120_000);

  it('a card goes on by keyboard and by mouse, and another person sees it', async () => {
    const first = await visit({ as: boss });
    const second = await visit({ as: jiang });
    await open(first.page, `/plans/${planId}?view=board`);
    await open(second.page, `/plans/${planId}?view=board`);
    await card(first.page, '未开始', '整理名单').focus();
    await first.page.keyboard.press('Shift+ArrowRight');
    await card(first.page, '进行中', '整理名单').waitFor();
    await card(second.page, '进行中', '整理名单').waitFor();

    const from = await card(first.page, '进行中', '整理名单').boundingBox();
    const to = await first.page.getByRole('list', { name: '已完成', exact: true }).boundingBox();
    if (from === null || to === null) throw new Error('The board is not drawn.');
    await first.page.mouse.move(from.x + 20, from.y + 10);
    await first.page.mouse.down();
    await first.page.mouse.move(to.x + 40, to.y + 20, { steps: 8 });
    await first.page.mouse.up();
    await card(first.page, '已完成', '整理名单').waitFor();
    await card(second.page, '已完成', '整理名单').waitFor();
    await second.close();
    await first.close();
  });

  it('a card that is blocked needs a reason and somebody who can help', async () => {
    const { page, close } = await visit({ as: boss });
    await open(page, `/plans/${planId}?view=board`);
    await card(page, '未开始', '电话回访').focus();
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog', { name: /标为受阻/ });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await card(page, '未开始', '电话回访').waitFor();
    await close();
  });

  it('a task on another day says what moves before it moves', async () => {
    const { page, close } = await visit({ as: boss });
    await open(page, `/plans/${planId}?view=calendar&day=2026-11-20`);
    const task = page.getByRole('button', { name: '电话回访' });
    await task.focus();
    await page.keyboard.press('Shift+ArrowRight');
    const dialog = page.getByRole('dialog', { name: /改到另一天/ });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'is readable by everybody, %s',
    async (theme) => {
      for (const language of ['zh', 'en'] as const) {
        const { page, close } = await visit({ as: boss, theme, language });
        const found: string[] = [];
        for (const view of [
          'board',
          'board&lanes=owner',
          'calendar',
          'calendar&span=week',
          'load',
        ]) {
          await open(page, `/plans/${planId}?view=${view}&day=2026-11-18`);
          await shot(page, `plan-${view.replace(/\W/g, '-')}-${theme}-${language}`);
          for (const complaint of await axe(page)) found.push(`${view} ${complaint}`);
        }
        expect(found).toEqual([]);
        await close();
      }
    },
    300_000,
  );
});

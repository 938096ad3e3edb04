import { describe, expect, it } from 'vitest';
import { administrator, axe, open, shot, visit } from './harness';
import { type Colleague, colleague } from './people';
import { joins, makePlan } from './plans';

let jiang: Colleague;

describe('my work', () => {
  it('belongs to a colleague', async () => {
    jiang = await colleague('江月', 'mywork-jiang');
  }, 120_000);

  it('a line becomes an item, understood while it is typed', async () => {
    const { page, close } = await visit({ as: jiang });
    await open(page, '/my-work');
    await page.keyboard.press('c');
    const line = page.getByRole('textbox', { name: '快速记一条' });
    await line.pressSequentially('给客户回电 明天 !高');
    const part = page.getByRole('region', { name: '快速记一条' });
    await part.getByText('明天').waitFor();
    await part.getByText('我的清单').waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'my-work-capture');
    await line.press('Enter');
    await page.getByText('已添加到“我的清单”').waitFor();
    await page.locator('[data-row]').filter({ hasText: '给客户回电' }).waitFor();
    await close();
  });

  it('Enter does not send while an input method composes', async () => {
    const { page, close } = await visit({ as: jiang });
    await open(page, '/my-work');
    const line = page.getByRole('textbox', { name: '快速记一条' });
    await line.fill('写周报');
    await line.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await line.inputValue()).toBe('写周报');
    await close();
  });

  it('several are chosen by key and done together', async () => {
    const { page, close } = await visit({ as: jiang });
    await open(page, '/my-work');
    const row = page.locator('[data-row]').filter({ hasText: '给客户回电' });
    await row.focus();
    await page.keyboard.press('x');
    const bar = page.getByRole('region', { name: '已选 1 项' });
    await bar.getByRole('button', { name: '完成' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.getByText('手上的事都做完了').waitFor();
    await close();
  });

  it('what one person hands over appears at the other, and who waits sees that it is blocked', async () => {
    const first = await visit({ as: await administrator() });
    const planId = await makePlan(first, '回访清单');
    const second = await joins(jiang, first, planId);
    const [{ page }, { page: there }] = [first, second];
    await open(page, '/my-work');
    await open(there, '/my-work');
    const line = page.getByRole('textbox', { name: '快速记一条' });
    await line.fill('核对名单 @江月 明天 #回访清单');
    await page.getByRole('region', { name: '快速记一条' }).getByText('江月').waitFor();
    await line.press('Enter');
    await page.getByText('已添加到“回访清单”').waitFor();

    // Nobody reloads: the work and the notice of it are there.
    const row = there.locator('[data-row]').filter({ hasText: '核对名单' });
    await row.waitFor();
    await there
      .getByRole('complementary', { name: '收件箱' })
      .getByText('核对名单')
      .first()
      .waitFor();

    // Two fields, and the person who is asked hears of it.
    await row.focus();
    await there.keyboard.press('b');
    const dialog = there.getByRole('dialog', { name: /标为受阻/ });
    await dialog.getByRole('textbox', { name: /原因/ }).fill('缺少客户电话');
    await dialog.getByRole('combobox').fill('周敏');
    await there.getByRole('option', { name: /周敏/ }).first().click();
    expect(await axe(there)).toEqual([]);
    await dialog.getByRole('button', { name: /周敏/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await there.getByRole('button', { name: '状态：受阻' }).waitFor();
    await page
      .getByRole('complementary', { name: '收件箱' })
      .getByText(/缺少客户电话|核对名单/)
      .first()
      .waitFor();
    await second.close();
    await first.close();
  });
});

import { describe, expect, it } from 'vitest';
import { type Account, administrator, axe, open, shot, visit } from './harness';
import { type Colleague, colleague } from './people';

const BOARD = '早会看板';

let boss: Account;
let lin: Colleague;

describe('a dashboard of two people', () => {
  it('belongs to a boss with a goal of his own and a colleague', async () => {
    boss = await administrator();
    lin = await colleague('林悦', 'board-lin');
  }, 120_000);

  it('is made, filled, arranged by keyboard and shared', async () => {
    const { page, api, close } = await visit({ as: boss });
    const me = await api.call<{ person: { id: string } }>('GET', '/me');
    await api.call('POST', '/goals', {
      form: 'SMART',
      level: 'PERSON',
      title: '只有自己知道的目标',
      ownerId: me.person.id,
    });
    await open(page, '/dashboards');
    await page.getByRole('button', { name: '新建仪表盘' }).first().click();
    const dialog = page.getByRole('dialog', { name: '新建仪表盘' });
    await dialog.getByLabel('名称').fill(BOARD);
    await dialog.getByRole('button', { name: '创建' }).click();
    await page.getByRole('heading', { level: 1, name: BOARD }).waitFor();

    const grip = page.getByRole('button', { name: '移动“偏离清单”' });
    await grip.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('宽 5，高 6').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: '添加磁贴' }).click();
    const tile = page.getByRole('dialog', { name: '添加磁贴' });
    await tile.getByRole('combobox', { name: '类型' }).click();
    await page.getByRole('option', { name: '目标进度' }).click();
    await tile.getByPlaceholder('搜索目标').fill('只有自己');
    await page.getByRole('option', { name: /只有自己知道/ }).click();
    await tile.getByRole('button', { name: '放上去' }).click();
    await page.getByRole('region', { name: '只有自己知道的目标' }).waitFor();

    await page.getByRole('button', { name: '共享' }).click();
    const share = page.getByRole('dialog', { name: /共享“/ });
    await share.getByPlaceholder('添加人员、单位或岗位').fill('林悦');
    await page.getByRole('option', { name: /林悦/ }).click();
    expect(await axe(page)).toEqual([]);
    await share.getByRole('button', { name: '保存' }).click();
    await share.waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.getByRole('button', { name: '移动“偏离清单”' }).waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
    await shot(page, 'dashboard');
    await close();
  });

  it('shows the other person only what she may see', async () => {
    const { page, close } = await visit({ as: lin });
    await open(page, '/dashboards');
    await page.getByRole('button', { name: BOARD }).click();
    await page.getByRole('heading', { level: 1, name: BOARD }).waitFor();
    const locked = page.getByRole('region', { name: '目标进度' });
    await locked.getByText('您无权查看这项内容').waitFor();
    expect(await page.getByText('只有自己知道的目标').count()).toBe(0);
    expect(await page.getByRole('button', { name: '调整' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await close();
  });
});

import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR, axe, SERVER, shot, visit } from './harness';

describe('a first start', () => {
  it('leads from nothing to a signed-in administrator', async () => {
    const setup = (await (await fetch(`${SERVER()}/api/setup`)).json()) as { needed: boolean };
    if (!setup.needed) return;
    const { page, close } = await visit();
    await page.goto('/');
    await page.waitForURL('**/setup');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('姓名').fill(ADMINISTRATOR.name);
    await page.getByLabel('用户名').fill(ADMINISTRATOR.username);
    await page.getByLabel('密码', { exact: true }).fill(ADMINISTRATOR.password);
    await page.getByLabel('再输一次密码').fill(ADMINISTRATOR.password);
    await page.getByLabel('组织名称').fill(ADMINISTRATOR.organisation);
    await shot(page, 'setup');
    await page.getByRole('button', { name: '创建并进入知行' }).click();
    await page.getByRole('navigation', { name: '导航' }).waitFor();
    await page.getByText(`知行 · ${ADMINISTRATOR.organisation}`).waitFor();
    await close();
  });

  it('is over afterwards: the address of the first start leads to the sign-in', async () => {
    const { page, close } = await visit();
    await page.goto('/setup');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await close();
  });
});

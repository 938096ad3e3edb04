import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR, administrator, axe, open, shot, visit } from './harness';

describe('signing in', () => {
  it('says no to a wrong password, keeps the name, and comes back to where one wanted to go', async () => {
    await administrator();
    const { page, close } = await visit({ expectedFailures: [/^4\d\d \/api\/session$/] });
    await page.goto('/people');
    await page.waitForURL('**/sign-in**');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'sign-in');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请输入用户名').waitFor();
    await page.getByLabel('用户名').fill(ADMINISTRATOR.username);
    await page.getByLabel('密码').fill('wrong-password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe(ADMINISTRATOR.username);
    await page.getByLabel('密码').fill(ADMINISTRATOR.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people');
    await page.getByRole('heading', { name: '人员与组织', level: 1 }).waitFor();
    await close();
  });

  it('ends with signing out', async () => {
    const { page, close } = await visit({ as: await administrator() });
    await open(page, '/account');
    await page.getByRole('button', { name: `${ADMINISTRATOR.name}的菜单` }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await page.goto('/account');
    await page.waitForURL('**/sign-in**');
    await close();
  });
});

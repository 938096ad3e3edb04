import { describe, expect, it } from 'vitest';
import { administrator, open, shot, visit } from './harness';

describe('people and units', () => {
  it('takes in a unit with a supervisor and a person who then signs in with a one-time password', async () => {
    const { page, close } = await visit({ as: await administrator() });
    await open(page, '/people');
    await page.getByRole('button', { name: '新建单位' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByLabel('单位名称').fill('客服部');
    const supervisor = panel.getByLabel('负责人', { exact: true });
    await supervisor.fill('周');
    await page.getByRole('option', { name: /周敏/ }).click();
    await panel.getByRole('button', { name: '创建' }).click();
    await page.getByRole('treeitem', { name: /客服部/ }).click();

    await page.keyboard.press('c');
    await panel.getByLabel('姓名').fill('何静');
    await panel.getByLabel('单位').fill('客服');
    await page.getByRole('option', { name: /客服部/ }).click();
    await panel.getByRole('button', { name: '创建' }).click();
    await panel.getByRole('heading', { name: '何静' }).waitFor();
    await panel.getByLabel('用户名').fill('hejing');
    await panel.getByRole('button', { name: '开通账号' }).click();
    const dialog = page.getByRole('dialog', { name: '何静的一次性密码' });
    const password = await dialog.locator('code').innerText();
    await shot(page, 'one-time-password');
    await dialog.getByRole('button', { name: '我已保存好' }).click();
    await close();

    const first = await visit({ as: { username: 'hejing', password } });
    await first.page.goto('/');
    await first.page.getByText('您正在使用一次性密码').waitFor();
    await first.page.getByLabel('当前密码').fill(password);
    await first.page.getByLabel('新密码', { exact: true }).fill('a-password-of-mine');
    await first.page.getByLabel('再输一次新密码').fill('a-password-of-mine');
    await first.page.getByRole('button', { name: '修改密码' }).click();
    await first.page.getByText('密码已修改').waitFor();
    await expect.poll(() => first.page.getByText('您正在使用一次性密码').count()).toBe(0);
    await first.close();
  });
});

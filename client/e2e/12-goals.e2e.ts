import { expect, it } from 'vitest';
import { administrator, axe, open, shot, visit } from './harness';
import { colleague } from './people';

interface Made {
  id: string;
}

it('a company goal is written, aligned to, measured, checked in, and seen by somebody else', async () => {
  const mine = await visit({ as: await administrator() });
  const { page, api } = mine;
  const { person } = await api.call<{ person: { id: string } }>('GET', '/me');
  const unit = await api.call<Made>('POST', '/units', {
    name: '目标试点部',
    supervisorId: person.id,
  });
  const other = await colleague('沈明', 'shenming');

  // The company's goal; the helper says what is vague while it is written.
  await open(page, '/goals');
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: '新建目标' });
  const title = dialog.getByRole('textbox', { name: /^目标/ });
  await title.fill('尽快提升客户满意度');
  await dialog.getByText('“尽快”不是期限。').waitFor();
  await dialog.locator('mark', { hasText: '尽快' }).waitFor({ state: 'attached' });
  expect(await axe(page)).toEqual([]);
  await shot(page, 'goal-helper');
  await title.fill('客户愿意把我们推荐给同行');
  await dialog.getByRole('combobox', { name: /层级/ }).click();
  await page.getByRole('option', { name: '公司' }).click();
  await dialog.getByRole('button', { name: '保存草稿' }).click();
  await page.waitForURL(/\/goals\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: '客户愿意把我们推荐给同行' }).waitFor();

  // A key result, from where to where.
  await page.getByRole('button', { name: '添加关键成果' }).first().click();
  const result = page.getByRole('dialog', { name: '添加关键成果' });
  await result.getByRole('textbox', { name: /^关键成果/ }).fill('客户满意度');
  await result.getByRole('textbox', { name: '基线' }).fill('84');
  await result.getByRole('textbox', { name: '目标值' }).fill('90');
  await result.getByRole('textbox', { name: '单位' }).fill('%');
  await result.getByRole('textbox', { name: '现在' }).fill('84');
  await result.getByRole('button', { name: '保存' }).click();
  const card = page.getByRole('region', { name: '客户满意度' });
  await card.getByText('基线 84% → 目标 90%').waitFor();

  // Agreed on by the colleague; then it is in force.
  await page.getByRole('button', { name: '编辑' }).first().waitFor();
  const company = page.url().split('/').at(-1) ?? '';
  const now = await api.call<{ version: number }>('GET', `/goals/${company}`);
  await api.call(
    'PATCH',
    `/goals/${company}`,
    { start: '2026-01-01', due: '2099-12-31' },
    now.version,
  );
  const theirs = await visit({ as: other });
  const again = await api.call<{ version: number }>('GET', `/goals/${company}`);
  await api.call(
    'POST',
    `/goals/${company}/confirmation`,
    { personIds: [other.id] },
    again.version,
  );
  await open(theirs.page, `/goals/${company}`);
  await theirs.page.getByRole('textbox', { name: '我的承诺（可不填）' }).fill('每周回访 20 家');
  await theirs.page.getByRole('button', { name: '确认目标' }).click();
  await theirs.page.getByText('每周回访 20 家').waitFor();
  await page.getByText('100% 已确认').waitFor();

  // A department's goal aligned to it.
  const below = await api.call<Made>('POST', '/goals', {
    form: 'OKR',
    level: 'DEPARTMENT',
    title: '客户问题当天有回音',
    unitId: unit.id,
    ownerId: person.id,
    parentId: company,
  });
  await open(page, '/goals');
  const tree = page.getByRole('treegrid', { name: '目标对齐树' });
  await tree.getByRole('row', { name: /客户问题当天有回音/ }).waitFor();
  expect(
    await tree.getByRole('row', { name: /客户问题当天有回音/ }).getAttribute('aria-level'),
  ).toBe('2');
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: '打卡：客户满意度' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, 'goal-tree');

  // The check-in, which the other one sees without asking for it.
  await page.getByRole('button', { name: '打卡：客户满意度' }).click();
  const form = page.getByRole('region', { name: '打卡 · 客户满意度' });
  await form.getByRole('textbox', { name: '本期值（%）' }).fill('87');
  await form.getByText(/填入后进度 50%/).waitFor();
  await form.getByRole('textbox', { name: '原因与进展' }).fill('首轮回访后回升');
  await form.getByRole('radio', { name: '高' }).check({ force: true });
  await form.getByRole('button', { name: '提交打卡' }).click();
  await form.waitFor({ state: 'detached' });
  await theirs.page
    .getByRole('region', { name: '客户满意度' })
    .getByText('首轮回访后回升')
    .waitFor();
  expect(await axe(theirs.page)).toEqual([]);

  // The other one may look, not align; the goal is presented in a meeting.
  await open(page, `/goals/meeting?at=${company}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/goals\?/);
  await api.call('DELETE', `/goals/${below.id}`, undefined, 1);
  await theirs.close();
  await mine.close();
});

it('on a phone one walks the tree, opens a goal and checks it in', async () => {
  const mine = await visit({ as: await administrator(), size: { width: 390, height: 844 } });
  await open(mine.page, '/goals');
  await mine.page.getByRole('row', { name: /客户愿意把我们推荐给同行/ }).tap();
  await mine.page.getByRole('button', { name: '打卡：客户满意度' }).tap();
  const form = mine.page.getByRole('region', { name: '打卡 · 客户满意度' });
  await form.getByRole('textbox', { name: '本期值（%）' }).fill('88');
  await form.getByRole('button', { name: '提交打卡' }).tap();
  await form.waitFor({ state: 'detached' });
  await mine.page.getByText('88%').first().waitFor();
  expect(await axe(mine.page)).toEqual([]);
  const over = await mine.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
  await mine.close();
});

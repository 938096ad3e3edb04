import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Account, administrator, axe, open, shot, visit } from './harness';
import { monthBefore } from './metrics';
import { type Colleague, colleague } from './people';
import { makePlan } from './plans';

interface Head {
  id: string;
  code: string;
}

const headline = (page: Page) => page.getByRole('region', { name: '最新情况' });

describe('indicators', () => {
  let boss: Account;
  let wen: Colleague;
  let metric: string;

  it('come out of a set, a tick each', async () => {
    boss = await administrator();
    wen = await colleague('闻静', 'indicators-wen');
    const { page, api, close } = await visit({ as: boss });
    const { person } = await api.call<{ person: { id: string } }>('GET', '/me');
    await api.call('POST', '/units', { name: '回访服务组', supervisorId: person.id });
    await open(page, '/indicators');
    await page.getByRole('button', { name: '指标包', exact: true }).click();
    await page.getByRole('button', { name: /关键服务指标体系/ }).click();
    const dialog = page.getByRole('dialog', { name: '关键服务指标体系' });
    await dialog.getByRole('combobox', { name: '放到哪个部门' }).fill('回访服务组');
    await page.getByRole('option', { name: /回访服务组/ }).click();
    await dialog.getByRole('checkbox', { name: /^全部/ }).click();
    await dialog.getByRole('checkbox', { name: '质检得分' }).click();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'indicators-pack');
    await dialog.getByRole('button', { name: '载入 1 个' }).click();
    await page.getByRole('link', { name: '质检得分' }).click();
    await page.getByRole('heading', { level: 1, name: /质检得分/ }).waitFor();
    metric = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await close();
  });

  it('get their target and lines, and a recorder', async () => {
    const { page, api, close } = await visit({ as: boss });
    await open(page, `/indicators/${metric}`);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: '修改：质检得分' });
    await dialog.getByRole('textbox', { name: '基准值' }).fill('80');
    await dialog.getByRole('textbox', { name: '目标值' }).fill('92');
    await dialog.getByRole('textbox', { name: '预警线' }).fill('89');
    await dialog.getByRole('textbox', { name: '报警线' }).fill('八十五');
    await dialog.getByText('这里要填数字').waitFor();
    await dialog.getByRole('textbox', { name: '报警线' }).fill('85');
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('预警 89 分 · 报警 85 分').waitFor();
    await api.call('PUT', `/metrics/${metric}/recorders/${wen.id}`);
    const { items } = await api.call<{ items: Head[] }>('GET', '/metrics?limit=200');
    expect(items.find(({ id }) => id === metric)?.code).toBe('SVC_QA');
    await close();
  });

  it('take a block out of a spreadsheet after showing what comes of it', async () => {
    const { page, close } = await visit({ as: boss });
    await open(page, `/indicators/${metric}`);
    await page.getByRole('button', { name: '粘贴表格' }).first().click();
    const dialog = page.getByRole('dialog', { name: '粘贴数据：质检得分' });
    const values = [91, 92.4, 93, 92.2, 93.5, 94, 93.1, 92.8];
    const rows = values.map((value, at) => `${monthBefore(9 - at)}\t${value}`);
    await dialog.getByRole('textbox').fill([...rows, '下个月\t九十'].join('\n'));
    await dialog.getByText('不能保存 1 条').waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'indicators-paste');
    await dialog.getByRole('textbox').fill(['周期\t数值', ...rows].join('\n'));
    await dialog.getByRole('button', { name: '保存 8 条' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await headline(page).getByText('达标', { exact: true }).waitFor();
    await page.getByText('正常波动范围').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await close();
  });

  it('show an alarm to another person while it is typed, who says why', async () => {
    const hers = await visit({ as: wen });
    await open(hers.page, `/indicators/${metric}`);
    await headline(hers.page).getByText('达标', { exact: true }).waitFor();

    const his = await visit({ as: boss });
    await open(his.page, `/indicators/${metric}`);
    await his.page.keyboard.press('k');
    const entry = his.page.getByRole('dialog', { name: '填报：质检得分' });
    await entry.getByRole('textbox', { name: '数值' }).fill('80.5');
    await entry.getByText('报警', { exact: true }).waitFor();
    await entry.getByRole('button', { name: '填报', exact: true }).click();
    await entry.waitFor({ state: 'hidden' });
    await his.close();

    await headline(hers.page).getByText('报警', { exact: true }).waitFor();
    await hers.page.getByRole('link', { name: /^偏差分析/ }).click();
    await hers.page.getByRole('button', { name: /月$/ }).first().click();
    const sheet = hers.page.getByRole('complementary', { name: /^偏差分析/ });
    await sheet.getByText('系统', { exact: true }).click();
    await sheet.getByRole('textbox', { name: '原因说明' }).fill('质检样本换了新系统，口径没有对齐');
    expect(await axe(hers.page)).toEqual([]);
    await sheet.getByRole('button', { name: '保存原因' }).click();
    await sheet.getByText(/闻静.*写$/).waitFor();
    await shot(hers.page, 'indicators-deviation');
    await hers.close();
  });

  it('turn a miss into a task of a plan', async () => {
    const { page, api, close } = await visit({ as: boss });
    const plan = await makePlan({ page, api, context: page.context(), close }, '服务质量改进');
    await open(page, `/indicators/${metric}?tab=deviations`);
    await page.getByRole('button', { name: /月$/ }).first().click();
    const sheet = page.getByRole('complementary', { name: /^偏差分析/ });
    await sheet.getByRole('button', { name: '立改进任务' }).click();
    await sheet.getByRole('combobox', { name: '放到计划' }).click();
    await page.getByRole('option', { name: '服务质量改进' }).click();
    await sheet.getByRole('button', { name: '立任务' }).click();
    await sheet.getByText(/^改进“质检得分”/).waitFor();
    const { items } = await api.call<{ items: { name: string }[] }>('GET', `/plans/${plan}/items`);
    expect(items.map(({ name }) => name)).toEqual([expect.stringMatching(/^改进“质检得分”/)]);
    await close();
  });

  it('work on a phone, where a reading is typed with the thumb', async () => {
    const { page, close } = await visit({ as: wen, size: { width: 390, height: 844 } });
    await open(page, '/indicators?off=true');
    await page.getByRole('link', { name: '质检得分' }).click();
    await headline(page).getByText('报警', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^填报/ }).click();
    await page.getByRole('dialog', { name: '填报：质检得分' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'indicators-phone');
    await close();
  });
});

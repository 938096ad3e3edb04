// Pictures of a running demonstration: every screen into a folder, or those of the guide.
//   npm run pictures -- --to FOLDER [--only plan,item]
//   npm run guide-pictures
// Address, user and password: ZHIXING_SERVER, ZHIXING_USER, ZHIXING_DEMO_PASSWORD.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    only: { type: 'string' },
    guide: { type: 'boolean', default: false },
  },
});
const server = process.env['ZHIXING_SERVER'] ?? 'http://localhost:8080';
const username = process.env['ZHIXING_USER'] ?? 'hanlu';
const password = process.env['ZHIXING_DEMO_PASSWORD'] ?? '';
const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = values.guide ? join(repository, 'docs/guide/images') : resolve(values.to ?? '');

if (!values.guide && (values.to === undefined || folder.startsWith(repository))) {
  console.error('Name a folder outside the repository: --to FOLDER');
  process.exit(2);
}

/**
 * @typedef {{ plan: string, item: string, goal: string, metric: string, board: string }} Place
 * @typedef {{ name: string, path: (place: Place) => string, phone?: boolean, guide?: boolean,
 *   before?: (page: import('playwright-core').Page) => Promise<void> }} Picture
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  { name: 'my-work', path: () => '/my-work', phone: true, guide: true },
  { name: 'inbox', path: () => '/inbox', phone: true, guide: true },
  { name: 'plans', path: () => '/plans' },
  { name: 'plan-table', path: ({ plan }) => `/plans/${plan}`, guide: true },
  { name: 'plan-panel', path: ({ plan, item }) => `/plans/${plan}?item=${item}`, guide: true },
  { name: 'plan-gantt', path: ({ plan }) => `/plans/${plan}?view=gantt`, guide: true },
  { name: 'plan-board', path: ({ plan }) => `/plans/${plan}?view=board` },
  { name: 'plan-calendar', path: ({ plan }) => `/plans/${plan}?view=calendar` },
  { name: 'plan-load', path: ({ plan }) => `/plans/${plan}?view=load` },
  { name: 'plan-raci', path: ({ plan }) => `/plans/${plan}?view=raci`, guide: true },
  { name: 'plan-members', path: ({ plan }) => `/plans/${plan}?view=members` },
  { name: 'plan-history', path: ({ plan }) => `/plans/${plan}?view=history` },
  {
    name: 'item',
    path: ({ plan, item }) => `/plans/${plan}/items/${item}`,
    phone: true,
    guide: true,
  },
  {
    name: 'palette',
    path: ({ plan }) => `/plans/${plan}`,
    guide: true,
    before: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'shortcuts',
    path: () => '/plans',
    before: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'goals', path: () => '/goals', phone: true, guide: true },
  { name: 'goal', path: ({ goal }) => `/goals/${goal}`, phone: true, guide: true },
  { name: 'goals-coverage', path: () => '/goals?view=coverage' },
  { name: 'goals-roadmap', path: () => '/goals?view=roadmap' },
  { name: 'indicators', path: () => '/indicators', phone: true, guide: true },
  { name: 'indicator', path: ({ metric }) => `/indicators/${metric}`, phone: true, guide: true },
  { name: 'overview', path: () => '/overview', phone: true, guide: true },
  { name: 'dashboards', path: () => '/dashboards' },
  { name: 'dashboard', path: ({ board }) => `/dashboards/${board}`, phone: true, guide: true },
  { name: 'import', path: () => '/imports' },
  { name: 'people', path: () => '/people' },
  { name: 'calendar', path: () => '/calendar' },
  { name: 'bin', path: () => '/bin' },
  { name: 'account', path: () => '/account', phone: true },
  { name: 'guide', path: () => '/guide' },
];

/** @type {readonly { key: string, language: 'zh' | 'en', theme: 'light' | 'dark', phone: boolean }[]} */
const LOOKS = values.guide
  ? [
      { key: 'zh', language: 'zh', theme: 'light', phone: false },
      { key: 'en', language: 'en', theme: 'light', phone: false },
    ]
  : [
      { key: 'zh-light', language: 'zh', theme: 'light', phone: false },
      { key: 'zh-dark', language: 'zh', theme: 'dark', phone: false },
      { key: 'en-light', language: 'en', theme: 'light', phone: false },
      { key: 'phone', language: 'zh', theme: 'light', phone: true },
    ];

const browser = await chromium.launch({
  executablePath: process.env['ZHIXING_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
await mkdir(folder, { recursive: true });
let failed = 0;
for (const look of LOOKS) {
  const context = await browser.newContext({
    baseURL: server,
    viewport: look.phone
      ? { width: 390, height: 844 }
      : values.guide
        ? { width: 1280, height: 800 }
        : { width: 1366, height: 768 },
    hasTouch: look.phone,
    locale: look.language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: look.theme,
    reducedMotion: 'reduce',
  });
  // Nobody is greeted in a picture.
  await context.addInitScript(() => localStorage.setItem('zhixing.tour', 'never'));
  const place = await signIn(context, look);
  const page = await context.newPage();
  for (const picture of PICTURES) {
    if (look.phone && picture.phone !== true) continue;
    if (values.guide && picture.guide !== true) continue;
    if (values.only !== undefined && !values.only.split(',').includes(picture.name)) continue;
    try {
      await page.goto(picture.path(place));
      await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 20_000 });
      await page.waitForFunction(
        () =>
          document.querySelector(
            '[role=status][aria-label="正在加载"], [role=status][aria-label="Loading"]',
          ) === null,
      );
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await picture.before?.(page);
      await page.screenshot({ path: join(folder, `${picture.name}-${look.key}.png`) });
      console.log(`${picture.name}-${look.key}.png`);
    } catch (error) {
      failed += 1;
      console.error(`${picture.name}-${look.key}: ${String(error).split('\n')[0]}`);
    }
  }
  await context.close();
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);

/**
 * Signs in, chooses the look, and finds a plan and an item worth a picture.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ language: string, theme: string }} look
 * @returns {Promise<Place>}
 */
async function signIn(context, { language, theme }) {
  /** @type {(method: string, path: string, data?: unknown, version?: number) => Promise<any>} */
  const call = async (method, path, data, version) => {
    const answer = await context.request.fetch(`${server}/api${path}`, {
      method,
      headers: { origin: server, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(data === undefined ? {} : { data }),
    });
    if (!answer.ok())
      throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? undefined : answer.json();
  };
  await call('POST', '/session', { username, password, remember: false });
  const me = await call('GET', '/me');
  await call('PATCH', '/me', { language, theme }, me.version);
  const plans = await call('GET', '/plans?limit=50');
  const plan = plans.items.sort(
    (/** @type {any} */ a, /** @type {any} */ b) => b.items - a.items,
  )[0];
  const items = await call('GET', `/plans/${plan.id}/items?limit=500`);
  const worth = (/** @type {any} */ item) =>
    (item.hasChildren ? -9 : 0) +
    item.comments * 3 +
    item.attachments * 3 +
    (item.checklist ?? []).length +
    item.raci.length +
    item.predecessors.length +
    (item.critical ? 2 : 0);
  const item = items.items.sort(
    (/** @type {any} */ a, /** @type {any} */ b) => worth(b) - worth(a),
  )[0];
  const named = (/** @type {any} */ page) => page.items[0]?.id ?? '';
  // Whoever opens the picture should see a reason: what is off comes first.
  const goals = (await call('GET', '/goals?limit=50')).items;
  const goal =
    goals.find((/** @type {any} */ each) => each.standing.health === 'AT_RISK') ?? goals[0];
  return {
    plan: plan.id,
    item: item.id,
    goal: goal?.id ?? '',
    metric: named(await call('GET', '/metrics?limit=1')),
    board: named(await call('GET', '/dashboards?limit=1')),
  };
}

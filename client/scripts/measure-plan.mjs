/**
 * What the table and the Gantt chart of a plan cost the main thread: CPU time (not clock time,
 * which other programs disturb) from the address to painted rows, and of a frame while it scrolls.
 *
 *   node scripts/measure-plan.mjs <address of the server> <user> <password> [table|gantt] [rows]
 *
 * Makes a plan of that many rows (10,000 for the table; 5,000 with as many links for the chart) by
 * its own calls, or takes the one that an earlier run made.
 */
import { chromium } from 'playwright-core';

const [address = '', username = '', password = '', view = 'table', wanted] = process.argv.slice(2);
const rows = Number(wanted ?? (view === 'gantt' ? 5_000 : 10_000));
const FRAMES = 120;
const RUNS = 3;

const browser = await chromium.launch({
  executablePath: process.env['ZHIXING_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({
  baseURL: address,
  viewport: { width: 1366, height: 768 },
});
await context.addInitScript(() => localStorage.setItem('zhixing.tour', 'never'));

/** @type {(method: string, path: string, data?: unknown) => Promise<any>} */
async function call(method, path, data) {
  const answer = await context.request.fetch(`${address}/api${path}`, {
    method,
    headers: { origin: address },
    timeout: 300_000,
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

/** A phase of nine tasks in a chain, and again; every phase waits for the one before the last. */
async function makePlan() {
  const name = `${rows} rows, ${view}`;
  const known = await call('GET', `/plans?limit=100`);
  const found = known.items.find((/** @type {any} */ plan) => plan.name === name);
  if (found !== undefined) return found.id;
  const plan = await call('POST', '/plans', { name, from: '2026-01-05' });
  const PER_CALL = 500;
  for (let from = 0; from < rows; from += PER_CALL) {
    const creates = [];
    for (let at = from; at < Math.min(from + PER_CALL, rows); at += 1) {
      const [phase, step] = [Math.floor(at / 10) + 1, at % 10];
      const before = step > 1 ? `${phase}.${step - 1}` : phase > 2 ? `${phase - 2}.9` : '';
      const task = { kind: 'TASK', durationDays: 1 + (at % 7), progress: (at * 7) % 101 };
      creates.push(
        step === 0
          ? { key: `p${phase}`, item: { kind: 'PHASE', name: `Phase ${phase}` } }
          : {
              key: `t${at}`,
              parentKey: `p${phase}`,
              item: { ...task, name: `Task ${phase}.${step}`, predecessorsText: before },
            },
      );
    }
    await call('POST', `/plans/${plan.id}/items/bulk`, { creates });
  }
  return plan.id;
}

/** @param {import('playwright-core').CDPSession} session */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}

/** @param {string} plan @param {'down' | 'across'} direction */
async function run(plan, direction) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busy(session);
  await page.goto(`/plans/${plan}${view === 'gantt' ? '?view=gantt' : ''}`);
  await page.locator('[role=gridcell][data-cell=name]').first().waitFor({ timeout: 120_000 });
  if (view === 'gantt') await page.locator('canvas').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const painted = (await busy(session)) - before;
  // What is still loaded in the background is not part of a scrolled frame.
  await page.waitForTimeout(2_000);
  const start = await busy(session);
  await page.evaluate(
    ([frames, way]) =>
      new Promise((done) => {
        const canvas = document.querySelector('canvas');
        const chart = canvas?.closest('section');
        const scroller = chart ?? document.querySelector('[role=treegrid]');
        let left = Number(frames);
        const step = () => {
          if (scroller == null || left === 0) return done(null);
          left -= 1;
          if (way === 'down') scroller.scrollTop += 90;
          else scroller.scrollLeft = (left % 40) * 20;
          requestAnimationFrame(step);
        };
        step();
      }),
    [FRAMES, direction],
  );
  const frame = ((await busy(session)) - start) / FRAMES;
  const count = await page.evaluate(() =>
    document.querySelector('[role=treegrid]')?.getAttribute('aria-rowcount'),
  );
  await page.close();
  return { painted, frame, count };
}

try {
  await context.request.post('/api/session', {
    data: { username, password, remember: false },
    headers: { origin: address },
  });
  const plan = await makePlan();
  const best = (/** @type {number[]} */ values) => Math.min(...values).toFixed(1);
  const [down, across] = [[], []].map(() => /** @type {any[]} */ ([]));
  for (let at = 0; at < RUNS; at += 1) {
    down?.push(await run(plan, 'down'));
    across?.push(await run(plan, 'across'));
  }
  const all = [...(down ?? []), ...(across ?? [])];
  console.log(`${view}, rows with the head: ${all[0].count}`);
  console.log(`CPU from address to painted, best of 6: ${best(all.map((one) => one.painted))} ms`);
  for (const [way, runs] of Object.entries({ down, across })) {
    console.log(
      `CPU of a frame scrolling ${way}, best of 3: ${best((runs ?? []).map((one) => one.frame))} ms`,
    );
  }
} finally {
  await browser.close();
}

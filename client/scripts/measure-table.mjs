/**
 * What a plan's table costs the main thread: CPU time (not clock time, which other programs
 * disturb) from the address to painted rows, and of a frame while it scrolls.
 *
 *   node scripts/measure-table.mjs <address of the server> <user> <password> <plan id>
 */
import { chromium } from 'playwright-core';

const [address = '', username = '', password = '', plan = ''] = process.argv.slice(2);
const FRAMES = 120;

const browser = await chromium.launch({
  executablePath: process.env['ZHIXING_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({
  baseURL: address,
  viewport: { width: 1366, height: 768 },
});
await context.request.post('/api/session', {
  data: { username, password, remember: false },
  headers: { origin: address },
});

/** @param {import('playwright-core').CDPSession} session */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}

/** @param {string} direction */
async function run(direction) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busy(session);
  await page.goto(`/plans/${plan}`);
  await page.locator('[role=gridcell][data-cell=name]').first().waitFor({ timeout: 120_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const painted = (await busy(session)) - before;
  await page.waitForTimeout(2_000);
  const start = await busy(session);
  await page.evaluate(
    ([frames, way]) =>
      new Promise((done) => {
        const grid = document.querySelector('[role=treegrid]');
        let left = Number(frames);
        const step = () => {
          if (grid === null || left === 0) return done(null);
          left -= 1;
          if (way === 'down') grid.scrollTop += 90;
          else grid.scrollLeft = (left % 40) * 20;
          requestAnimationFrame(step);
        };
        step();
      }),
    [FRAMES, direction],
  );
  const frame = ((await busy(session)) - start) / FRAMES;
  const rows = await page.evaluate(() =>
    document.querySelector('[role=treegrid]')?.getAttribute('aria-rowcount'),
  );
  await page.close();
  return { painted, frame, rows };
}

const best = (/** @type {number[]} */ values) => Math.min(...values).toFixed(1);
const down = [await run('down'), await run('down'), await run('down')];
const across = [await run('across'), await run('across'), await run('across')];
console.log(`rows (with the head): ${down[0]?.rows}`);
console.log(
  `CPU from address to painted rows, best of 6: ${best([...down, ...across].map((one) => one.painted))} ms`,
);
console.log(`CPU of a frame scrolling down, best of 3: ${best(down.map((one) => one.frame))} ms`);
console.log(
  `CPU of a frame scrolling across, best of 3: ${best(across.map((one) => one.frame))} ms`,
);
await browser.close();

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, onTestFailed } from 'vitest';
import { type Api, api } from './api';
import { watch } from './watch';

export const SERVER = (): string => {
  const address = process.env['ZHIXING_SERVER'];
  if (address === undefined) throw new Error('No server: run the journeys with npm run journeys');
  return address.replace(/\/$/, '');
};

export interface Account {
  username: string;
  password: string;
}

/** The first administrator of every run. */
export const ADMINISTRATOR = {
  name: '周敏',
  username: 'zhoumin',
  password: 'know-and-do-2026',
  organisation: '云海客服中心',
} as const;

export interface Wish {
  /** Who is signed in; nobody when absent. */
  as?: Account;
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Default 1366 × 768. */
  size?: { width: number; height: number };
  /** What the browser’s clock shows, for screens that say today or tomorrow. */
  now?: Date;
  /** A screen to be touched; default for what is as narrow as a phone. */
  touch?: boolean;
  /** Shows the tour to whoever is here for the first time. */
  tour?: boolean;
  /** Failing answers that belong to the journey, as `403 /api/plans`. */
  expectedFailures?: readonly RegExp[];
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  api: Api;
  /** Ends the visit; throws when the page did something it must not. */
  close: () => Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A page of its own, with cookies of its own. */
export async function visit(wish: Wish = {}): Promise<Visit> {
  browser ??= chromium.launch({
    executablePath: process.env['ZHIXING_BROWSER'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const { language = 'zh', theme = 'light', size = { width: 1366, height: 768 } } = wish;
  const context = await (await browser).newContext({
    baseURL: SERVER(),
    viewport: size,
    hasTouch: wish.touch ?? size.width < 640,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  // Nobody is greeted unless the journey is about that.
  if (wish.tour !== true) {
    await context.addInitScript(() => localStorage.setItem('zhixing.tour', 'never'));
  }
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (wish.now !== undefined) await page.clock.setFixedTime(wish.now);
  const complaints = watch(page, SERVER(), wish.expectedFailures ?? []);
  const calls = api(context, SERVER());
  if (wish.as !== undefined) {
    await calls.signIn(wish.as);
    await calls.prefer({ language, theme });
  }
  onTestFailed(async () => {
    await shot(page, `failed-${Date.now()}`, '/tmp/zhixing-journeys').catch(() => undefined);
  });
  return {
    page,
    context,
    api: calls,
    close: async () => {
      await context.close();
      const said = complaints();
      if (said.length > 0) throw new Error(`The page did what it must not:\n${said.join('\n')}`);
    },
  };
}

/** The first administrator, made if there is none yet. */
export async function administrator(): Promise<Account> {
  const setup = (await (await fetch(`${SERVER()}/api/setup`)).json()) as { needed: boolean };
  if (setup.needed) {
    const { organisation, ...person } = ADMINISTRATOR;
    const answer = await fetch(`${SERVER()}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SERVER() },
      body: JSON.stringify({
        organisation,
        language: 'zh',
        timeZone: 'Asia/Shanghai',
        administrator: person,
      }),
    });
    if (!answer.ok) throw new Error(`No administrator: ${answer.status} ${await answer.text()}`);
  }
  return ADMINISTRATOR;
}

/** Opens a screen and waits until it shows itself: a heading, and no skeleton left. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Not by role: behind a dialog that opens with the screen, headings are hidden from roles.
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector(
        '[role=status][aria-label="正在加载"], [role=status][aria-label="Loading"]',
      ) === null,
  );
}

/** What WCAG 2.1 AA has against the page, as one line per rule and place. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Keeps a picture, if a folder for pictures is named. */
export async function shot(
  page: Page,
  name: string,
  folder = process.env['ZHIXING_SHOTS'],
): Promise<void> {
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { browserFlags } from '../../scripts/lab/checks/browser.ts';

let browser: Browser;

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: browserFlags });
  });
  afterAll(() => browser.close());
}

/** A page, and what it did since it was opened: what a test forbids is asserted on these lists. */
export interface Watched {
  page: Page;
  /** Errors on the console and errors that nothing caught. */
  errors: string[];
  /** Addresses on other hosts that were asked for. */
  foreign: string[];
}

/** Opens a page in a browser profile of its own, closed when the test is over. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const watched: Watched = { page, errors: [], foreign: [] };
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) watched.foreign.push(request.url());
  });
  await page.goto(address);
  return watched;
}

import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { browserFlags } from '../../scripts/lab/checks/browser.ts';

/** One for all files of a worker, which share this module; it ends with the worker. */
let browser: Browser | undefined;

/** Starts the browser for the tests of a file, where no file before did. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser ??= await chromium.launch({ executablePath: inject('browser'), args: browserFlags });
  });
}

/** A page, and what it did since it was opened: what a test forbids is asserted on these lists. */
export interface Watched {
  page: Page;
  /** Errors on the console and errors that nothing caught. */
  errors: string[];
  /** Addresses on other hosts that were asked for. */
  foreign: string[];
  /** Addresses of all that was asked for but pages. */
  asked: string[];
}

/** Opens a page in a browser profile of its own, closed when the test is over. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await newProfile(options);
  onTestFinished(() => context.close());
  return openIn(context, address);
}

/**
 * Opens a page once for all tests of a `describe`: each goes on from where the one before left it.
 *
 * @returns what gives the page to a test
 */
export function useOpened(address: () => Promise<string>, options: BrowserContextOptions = {}): () => Watched {
  let context: BrowserContext;
  let watched: Watched;
  beforeAll(async () => {
    context = await newProfile(options);
    watched = await openIn(context, await address());
  });
  afterAll(() => context.close());
  return () => watched;
}

function newProfile(options: BrowserContextOptions): Promise<BrowserContext> {
  if (!browser) throw new Error('No browser was started: call useBrowser() in the file of the test.');
  return browser.newContext(options);
}

async function openIn(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, errors: [], foreign: [], asked: [] };
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) watched.foreign.push(request.url());
    if (request.resourceType() !== 'document') watched.asked.push(request.url());
  });
  await page.goto(address);
  return watched;
}

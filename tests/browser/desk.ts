import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Margin } from '../../src/desk/types.ts';
import { run, spawnCommand } from '../cli/run.ts';
import { open, type Watched } from './open.ts';

/** An explainer at the desk. */
export interface Opened extends Watched {
  /** Its page, in the frame. */
  frame: FrameLocator;
  /** What the desk's server says of it now. */
  margin: () => Promise<Margin>;
}

/**
 * Serves a desk for the tests of a file.
 *
 * @param write writes the articles to a folder
 * @returns what opens an explainer at it, in a browser of its own
 */
export function useDesk(
  write: (articles: string) => Promise<void>,
): (slug: string, options?: Parameters<typeof open>[1]) => Promise<Opened> {
  let folder = '';
  let desk: ReturnType<typeof spawnCommand> | undefined;
  let output = '';
  const address = (): string | undefined => output.match(/http:\S+token=\S+/g)?.at(-1);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-desk-'));
    await mkdir(join(folder, 'articles'));
    await write(join(folder, 'articles'));
    const explained = await run('explain', ['--content', folder]);
    if (explained.code !== 0) throw new Error(`The articles were not explained:\n${explained.stderr}`);
    const child = spawnCommand('desk', ['--content', folder, '--port', '0'], folder, { NUTGRAF_BASE: '/some/repo/' });
    desk = child;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (address()) resolve();
      });
    }
    child.once('close', (code) => reject(new Error(`The desk ended with ${code}: ${output}`)));
    await promise;
  });
  afterAll(async () => {
    const ended = new Promise<void>((resolve) => (desk && desk.exitCode === null ? desk.once('close', () => resolve()) : resolve()));
    desk?.kill();
    await ended;
    await rm(folder, { recursive: true });
  });
  return async (slug, options) => {
    const watched = await enter(address() ?? '', options);
    const { page } = watched;
    await page.goto(new URL(`${slug}/`, page.url()).href);
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-body] [data-passage]').first().waitFor();
    const margin = async (): Promise<Margin> => (await page.request.get(new URL(`../api/explainers/${slug}`, page.url()).href)).json();
    return { ...watched, frame, margin };
  };
}

/** Each address lets one browser in; the desk tells the next one when it has. */
async function enter(address: string, options: Parameters<typeof open>[1]): Promise<Watched> {
  const watched = await open(address, options);
  await watched.page.locator('.explainers').waitFor();
  return watched;
}

/** Moves the focus with Tab until it is where it should be. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label = (activeElement as HTMLInputElement | null)?.labels?.[0];
      return (label?.querySelector('span') ?? label ?? activeElement)?.textContent;
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

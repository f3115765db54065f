import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { hostileFiles, hostileTexts, readCases } from '../support/hostile.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const queries = readCases('queries.json', z.array(z.string()));

/** A page on which each break of its policy counts, and what was counted: `ran` holds the pages on which a payload did. */
async function watched() {
  const { page, errors, foreign } = await open('about:blank');
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (said: string) => violations.push(said));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { noteViolation: (said: string) => void }).noteViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  const ran: string[] = [];
  page.on('dialog', (dialog) => dialog.dismiss());
  const visit = async (path: string) => {
    await page.goto(`${site}${path}`);
    if (await ranOn(page)) ran.push(path);
  };
  const told = () => ({ ran, violations, errors, foreign: foreign.filter((address) => !address.startsWith(site)) });
  return { page, visit, ran, told };
}

const nothing = { ran: [], violations: [], errors: [], foreign: [] };

/** Whether a payload ran: each would set `ran`. An element with that id is in the window too, but not its own. */
const ranOn = (page: Page): Promise<boolean> => page.evaluate(() => Object.hasOwn(globalThis, 'ran') || 'ran' in {});

/** The texts of the passages, without the marks of notes. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-body] [data-passage]').evaluateAll((passages) =>
    passages.map((passage) => {
      const own = passage.cloneNode(true) as Element;
      for (const mark of own.querySelectorAll('.note-mark')) mark.remove();
      return own.textContent;
    }),
  );

test('each hostile text stands on its page as it is, and nothing of it runs', async () => {
  const { page, visit, told } = await watched();
  await visit('explainers/corpus/');
  expect(await shown(page)).toEqual(hostileTexts.map(([, text]) => text));
  expect(told()).toEqual(nothing);
});

test('each hostile article that is published has its passages on its page, and nothing of it runs', async () => {
  const { page, visit, told } = await watched();
  for (const { name, file, published, headline } of hostileFiles) {
    if (!published) continue;
    await visit(`explainers/${file.replace(/\..*/, '')}/`);
    const words = (await shown(page)).map((text) => text.replace(/^\s+|\s*¶?\s*$/g, ''));
    // Between two cells stands their edge.
    const inCells = published.map((text) => text.replaceAll('\t', ''));
    expect(words, name).toEqual(inCells);
    if (headline !== undefined) expect(await page.locator('h1').textContent(), name).toBe(headline);
  }
  expect(told()).toEqual(nothing);
});

test('lists, feeds and data of hostile articles are what they say, and nothing runs', async () => {
  const { page, visit, told } = await watched();
  for (const path of ['', 'explainers/', 'statements/', 'actors/', 'themes/', 'search/']) await visit(path);
  const read = await page.evaluate(
    async (paths) => {
      const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
      const feeds = texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent);
      return feeds;
    },
    [`${site}rss.xml`, `${site}sitemap-0.xml`],
  );
  expect(read).toEqual([undefined, undefined]);
  expect(told()).toEqual(nothing);
});

test('a hostile query or hash is a text: it is shown as it is, and nothing of it runs', async () => {
  const { page, visit, ran, told } = await watched();
  for (const query of queries) {
    await visit(`search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => page.locator('main input[type="search"]').inputValue()).toBe(query);
    await page.locator('site-search:is([data-state="done"], [data-state="idle"])').waitFor();
    expect(await page.locator('main script, main iframe, main img[src="x"]').count(), query).toBe(0);
    if (await ranOn(page)) ran.push(query);
    await visit(`explainers/corpus/?${query}#${query}`);
    await visit(`explainers/corpus/#:~:text=${encodeURIComponent(query)}`);
  }
  expect(told()).toEqual(nothing);
});

test('what would run, or break the policy, would be counted', async () => {
  const { page, visit, told } = await watched();
  await visit('');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = 1' })));
  await expect.poll(() => told().violations).toContain('script-src-elem inline');
  expect(await ranOn(page)).toBe(false);
  await page.evaluate(() => Object.assign(globalThis, { ran: 1 }));
  expect(await ranOn(page)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const pontoon = `${site}explainers/pontoon/`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const shownWords = (page: Page) => page.locator('.words:visible').allTextContents();
const idOf = (page: Page, words: string) => page.locator('.card', { hasText: words }).first().getAttribute('id');

/** Serves some HTML as the page of another site. @returns its address */
async function elsewhere(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('another site may show a card in a frame, and no other page', async () => {
  const { page } = await open(await elsewhere(`<iframe src="${pontoon}embed/"></iframe><iframe src="${pontoon}"></iframe>`));
  const [card, refused] = [page.locator('iframe').first().contentFrame(), page.locator('iframe').last().contentFrame()];
  await card.getByRole('link', { name: 'Storm breaks the pontoon of Skell' }).waitFor();
  expect(await refused.getByText('Skell').count()).toBe(0);
});

test('the address says which card is shown; without a place in it that is the explainer’s', async () => {
  const { page } = await open(`${pontoon}embed/`);
  const id = await idOf(page, 'A ferry lay beside');
  const whole = await shownWords(page);
  await page.goto(`${pontoon}embed/#${id}`);
  expect(await shownWords(page)).toEqual([
    'A ferry lay beside the pontoon when the storm came, with four people and a dog on board of it.',
  ]);
  expect(whole).toHaveLength(1);
  await page.goto(`${pontoon}embed/#nothing`);
  expect(await shownWords(page)).toEqual(whole);
});

test('a card of a passage that is gone says so', async () => {
  const { page } = await open(pontoon);
  const gone = await page.locator('.removed-passage').first().getAttribute('id');
  await page.goto(`${pontoon}embed/#${gone}`);
  await page.getByText('This passage is no longer in the article.').waitFor();
  expect(await shownWords(page)).toEqual([]);
  expect(await page.getByRole('link', { name: 'What became of it' }).getAttribute('href')).toBe(`/some/repo/explainers/pontoon/#${gone}`);
});

test('beside a passage stands the code that shows it elsewhere', async () => {
  const { page } = await open(pontoon, clipboard);
  const passage = page.locator('[data-body] .passage', { hasText: 'before the spring' });
  await passage.locator('.copy-link a').click();
  await passage.getByRole('button', { name: 'Copy embed code' }).click();
  await passage.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.locator('.words:visible', { hasText: 'We will mend it before the spring' }));
});

test('beside an editor’s block and a drawn picture too', async () => {
  const { page } = await open(`${site}explainers/editors/`, clipboard);
  const block = page.locator('[data-body] .editor-picture');
  await block.locator('.copy-link a').click();
  await block.getByRole('button', { name: 'Copy embed code' }).click();
  await block.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.getByRole('note').getByRole('img'));
  await page.goto(`${site}explainers/moved/`);
  const picture = page.locator('figure', { hasText: 'From the first passage to the last' });
  await picture.getByRole('link', { name: 'Link to this picture' }).click();
  await picture.getByRole('button', { name: 'Copy embed code' }).click();
  await picture.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.getByRole('heading', { name: 'Who appears where' }));
});

test('beside what is known of a story, and what one actor said on different days, too', async () => {
  const { page } = await open(`${site}stories/wall/`, clipboard);
  const known = page.locator('.state-of-play li', { hasText: 'has a survey' });
  await known.locator('.copy-link a').click();
  await known.getByRole('button', { name: 'Copy embed code' }).click();
  await known.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.locator('[data-own-words]:visible', { hasText: 'The port has a survey.' }));
  expect(await page.frameLocator('iframe').locator('.card:visible').textContent()).toMatch(/^\s*What we know/);
  await page.goto(`${site}stories/wall/`);
  await page.locator('summary', { hasText: 'The same speaker on different days' }).click();
  const position = page.locator('.position').first();
  const days = await position.locator('time').allTextContents();
  expect(days.length).toBeGreaterThan(1);
  await position.locator('.copy-link a').click();
  await position.getByRole('button', { name: 'Copy embed code' }).click();
  await position.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.locator('.position:visible'));
  expect(await page.frameLocator('iframe').locator('.card:visible time').allTextContents()).toEqual(days);
});

test('a point of a story whose words are not there any more shows the story', async () => {
  const { page } = await open(`${site}stories/wall/embed/#ui-known-before`);
  expect(await page.locator('main > :visible').first().textContent()).toContain('Quellin wants a wall.');
  await page.getByRole('link', { name: 'Read the story' }).click();
});

test('what is asked for beside a passage does not widen the page', async () => {
  const { page } = await open(pontoon, { viewport: { width: 768, height: 700 } });
  await page.locator('[data-body] .passage .copy-link a').first().click();
  await page.getByRole('button', { name: 'Copy embed code' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
});

test('beside a statement too', async () => {
  const { page } = await open(pontoon, clipboard);
  await page.locator('summary', { hasText: 'Who said what' }).click();
  const statement = page.locator('.statement', { hasText: 'before the spring' });
  await statement.locator('.copy-link a').click();
  await statement.getByRole('button', { name: 'Copy embed code' }).click();
  await statement.getByText('Code copied').waitFor();
  await showsIn(page, (card) => card.locator('.words:visible', { hasText: 'We will mend it before the spring' }));
});

/** Expects that the code in the clipboard, on another site, shows something. */
async function showsIn(page: Page, found: (card: FrameLocator) => Locator): Promise<void> {
  const code = (await page.evaluate(() => navigator.clipboard.readText())).replace(/https?:\/\/[^/]+\/some\/repo\//, site);
  await page.goto(await elsewhere(code));
  const card = page.frameLocator('iframe');
  // A frame that is loaded late shows all of its cards until its styles are there.
  await card.locator('footer').waitFor();
  await card.locator('.whole').waitFor({ state: 'hidden' });
  await found(card).waitFor();
}

test('without JavaScript the code stands on the pages of explainers, stories and actors', async () => {
  const { page } = await open(pontoon, { javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'How this page was made' }).click();
  expect(await page.locator('.embed-code').textContent()).toMatch(/^<iframe src="[^"]+\/some\/repo\/explainers\/pontoon\/embed\/" /);
  await page.goto(`${site}stories/wall/`);
  await page.locator('summary', { hasText: 'Show it on another site' }).click();
  expect(await page.locator('.embed-code').textContent()).toMatch(/^<iframe src="[^"]+\/some\/repo\/stories\/wall\/embed\/" /);
  expect(await page.locator('#ui-embed p').first().textContent()).toContain('as a card. Put # and');
  await page.goto(`${site}actors/ada-brun/`);
  await page.locator('summary', { hasText: 'Show it on another site' }).click();
  const [, address = ''] = /src="[^"]+\/some\/repo\/([^"]+)"/.exec((await page.locator('.embed-code').textContent()) ?? '') ?? [];
  await page.goto(site + address);
  expect(await shownWords(page)).toEqual(['Ada Brun']);
});

test('links of a card open a window of their own', async () => {
  const { page } = await open(await elsewhere(`<iframe src="${pontoon}embed/"></iframe>`));
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').getByRole('link', { name: 'Read the explainer' }).click();
  expect((await opened).url()).toBe(pontoon);
});

test.each([
  ['a passage', 'explainers/moved', '[data-body] .passage'],
  ['an editor’s block', 'explainers/editors', '[data-body] .editor'],
  ['a drawn picture', 'explainers/moved', '[data-card]'],
  ['a point of a story', 'stories/wall', '[data-card]'],
])('the frame of %s is as high as its card needs, on a phone too', async (_, path, place) => {
  const { page } = await open(`${site}${path}/`, { ...clipboard, viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const other = await page.context().newPage();
  for (const link of await page.locator(place).locator('.copy-link a').all()) {
    await page.bringToFront();
    await link.click();
    await page.getByRole('button', { name: 'Copy embed code' }).first().click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await other.setViewportSize({ width: 320, height: Number(/height="(\d+)"/.exec(code)?.[1]) });
    await other.goto(code.replace(/.*\/some\/repo\/([^"]+)".*/s, `${site}$1`));
    const [needs, has] = await other.evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const);
    expect(needs, code).toBeLessThanOrEqual(has);
  }
});

test.each([
  ['a card', pontoon, inject('hostileFolder'), site],
  ['a card of a story', `${site}stories/wall/`, inject('hostileFolder'), site],
  ['a card of the site', undefined, inject('siteFolder'), inject('site')],
])('%s weighs 15 KB at most, and runs nothing', async (_, whole, folder, root) => {
  const { page } = await open('about:blank');
  let bytes = 0;
  const types = new Set<string>();
  page.on('request', (request) => {
    const path = decodeURI(new URL(request.url()).pathname).slice(new URL(root).pathname.length);
    types.add(request.resourceType());
    bytes += gzipSync(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))).length;
  });
  await page.goto(`${whole ?? (await addressOf('explainer', root))}embed/`, { waitUntil: 'networkidle' });
  console.log(`a card: ${(bytes / 1000).toFixed(1)} KB`);
  expect(bytes).toBeLessThanOrEqual(15_000);
  // "other" is the icon, for who opens it by itself.
  expect([...types].sort()).toEqual(['document', 'other', 'stylesheet']);
});

test('of an article that is too long for one page each card weighs 15 KB at most', async () => {
  const { page } = await open('about:blank');
  let bytes = 0;
  page.on('request', (request) => {
    const path = decodeURI(new URL(request.url()).pathname).slice(new URL(site).pathname.length);
    bytes += gzipSync(readFileSync(join(inject('hostileFolder'), path.endsWith('/') ? `${path}index.html` : path))).length;
  });
  const { page: article } = await open(`${site}explainers/depot/`, clipboard);
  const passages = article.locator('[data-body] .passage');
  expect(await passages.count()).toBe(240);
  for (const place of [0, 120, 239]) {
    const passage = passages.nth(place);
    await passage.locator('.copy-link a').click();
    await passage.getByRole('button', { name: 'Copy embed code' }).click();
    await passage.getByText('Code copied').waitFor();
    const code = await article.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    bytes = 0;
    await page.goto(code.replace(/.*\/some\/repo\/([^"]+)".*/s, `${site}$1`), { waitUntil: 'networkidle' });
    expect(await shownWords(page)).toEqual([await passage.locator('[data-passage]').textContent()]);
    expect(bytes).toBeLessThanOrEqual(15_000);
  }
});

test.each(['explainers/shapes/embed/', 'explainers/editors/embed/', 'stories/wall/embed/'])(
  'a card fits 320 px and has no barrier that axe finds, in light or dark, %s',
  async (path) => {
    const { page, errors } = await open(`${site}${path}`, { viewport: { width: 320, height: 400 } });
    const ids = await page
      .locator('.card')
      .evaluateAll((cards) => cards.map((card) => card.id || card.querySelector('.editor, .fold-body, h3')?.id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      await page.goto(`${site}${path}#${id}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
    }
    expect(await barriersInBothSchemes(page)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test('cards are in no sitemap', async () => {
  expect(await (await fetch(`${site}sitemap-0.xml`)).text()).not.toContain('/embed/');
});

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriersInBothSchemes } from './barriers.ts';
import { changeDictionary, makeCommon } from './dictionary.ts';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');
const results = '.search-results > .result';
const field = 'main input[type="search"]';

/** The query string that the shown answer belongs to, once that is the one in the address. */
async function answered(page: Page): Promise<string> {
  await expect
    .poll(() => page.locator('site-search').evaluate((host) => host.dataset.state === 'done' && host.dataset.answered === location.search))
    .toBe(true);
  return new URL(page.url()).search;
}

const titles = (page: Page): Promise<string[]> => page.locator(`${results} .result-link`).allTextContents();

test('a word that only one section has leads to that section', async () => {
  const { page, errors } = await open(await addressOf('explainer', site));
  const sections = await page.locator('[data-body] h2').evaluateAll((headings) =>
    headings.map((heading) => ({
      id: heading.id,
      words:
        heading
          .closest('section')
          ?.textContent.toLowerCase()
          .match(/\p{L}{7,}/gu) ?? [],
    })),
  );
  const last = sections.at(-1);
  const others = sections.slice(0, -1).flatMap(({ words }) => words.map(stem));
  const word = last?.words.find((candidate) => !others.includes(stem(candidate)));
  await page.goto(`${site}search/?q=${word}`);
  await page.locator(`.search-results a[href$="#${last?.id}"]`).first().click();
  await page.waitForURL(`**/*#${last?.id}`);
  expect(await page.locator(`h2[id="${last?.id}"]`).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

/** Search takes the forms of a word for one. */
const stem = (word: string): string => word.slice(0, 5);

test('typing searches, and the address that it leaves gives the same again', async () => {
  const { page } = await open(`${site}search/`);
  await page.locator(field).fill('diplomacy');
  await page.locator(results).first().waitFor();
  expect(await answered(page)).toBe('?q=diplomacy');
  const typed = await titles(page);
  await page.reload();
  await answered(page);
  expect(await titles(page)).toEqual(typed);
  expect(await page.locator(field).inputValue()).toBe('diplomacy');
  expect(await page.title()).toMatch(/^diplomacy · /);
});

test('what is typed before the script has come is searched too', async () => {
  const { page } = await open(`${site}search/?kind=explainer`);
  const arrived = new Promise<() => void>((held) => {
    void page.route(/\/_astro\/site-search/, (route) => held(() => void route.continue()));
  });
  await page.reload();
  const release = await arrived;
  await page.locator(field).fill('diplomacy');
  release();
  expect(await answered(page)).toBe('?q=diplomacy&kind=explainer');
  expect(await page.locator(field).inputValue()).toBe('diplomacy');
  expect(await page.locator(results).count()).toBe(1);
});

test('the search page is painted before its script is loaded, unless it has a question to answer', async () => {
  const { page } = await open('about:blank');
  await page.addInitScript(() => {
    const frames: FrameRequestCallback[] = [];
    Object.assign(window, { frames, requestAnimationFrame: (draw: FrameRequestCallback) => frames.push(draw) });
  });
  let isAsked = false;
  page.on('request', (request) => {
    isAsked ||= request.url().includes('/_astro/site-search');
  });
  const nextFrame = () => page.evaluate(() => (window as unknown as { frames: FrameRequestCallback[] }).frames.shift()?.(0));
  await page.goto(`${site}search/`);
  expect(isAsked).toBe(false);
  await nextFrame();
  expect(isAsked).toBe(false);
  await nextFrame();
  await page.locator('site-search:defined').waitFor();
  expect(isAsked).toBe(true);
  await page.goto(`${site}search/?q=diplomacy`);
  await answered(page);
});

test('what reads the index is downloaded only for a question that needs it', async () => {
  const { page } = await open('about:blank');
  const engines: string[] = [];
  page.on('request', (request) => {
    if (/wasm/.test(request.url())) engines.push(request.url());
  });
  await page.goto(`${site}search/?q=diplomacy`);
  await answered(page);
  expect(await page.locator(results).count()).toBeGreaterThan(0);
  expect(engines).toEqual([]);
  await page.locator('.search-sort [value="date"]').check();
  await answered(page);
  expect(engines).toEqual([]);
  await changeDictionary(page, makeCommon('ferry', 'diplomacy'));
  await page.goto(`${site}search/?q="ferry diplomacy"`);
  await answered(page);
  expect(engines.length).toBe(1);
});

test('Back and Forward lead through what was settled, not through what was typed on the way', async () => {
  const { page } = await open(`${site}search/`);
  // Before its script has come Enter leads to another page, which a browser may put in the place of this one.
  await page.locator('site-search:defined').waitFor();
  await page.locator(field).pressSequentially('norway');
  await page.locator(field).press('Enter');
  await page.locator(field).fill('');
  await page.locator(field).pressSequentially('talks');
  await page.locator(field).press('Enter');
  await answered(page);
  await page.locator('[data-filter="kind"]').first().check();
  await page.locator('.search-sort [value="date"]').check();
  const last = await answered(page);
  expect(last).toMatch(/^\?q=talks&kind=\w+&sort=date$/);
  const before = [last.replace('&sort=date', ''), '?q=talks', '?q=norway'];
  for (const search of before) {
    await page.goBack();
    expect(await answered(page)).toBe(search);
    expect(await page.locator('.search-chip').count()).toBe(search.includes('kind') ? 1 : 0);
    expect(await page.locator('.search-sort [value="date"]').isChecked()).toBe(false);
  }
  await page.goBack();
  await expect.poll(() => page.locator('site-search').getAttribute('data-state')).toBe('idle');
  expect([await page.locator(field).inputValue(), await page.locator(results).count()]).toEqual(['', 0]);
  for (const search of [...before.reverse(), last]) {
    await page.goForward();
    expect(await answered(page)).toBe(search);
  }
});

test('what was typed a moment ago is in the address when a link is followed', async () => {
  const { page } = await open(`${site}search/?q=diplomacy`);
  await page.locator('.result-link').first().waitFor();
  const search = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
    const link = document.querySelector<HTMLAnchorElement>('.result-link');
    if (!input || !link) return null;
    link.addEventListener('click', (event) => event.preventDefault());
    input.value = 'norway';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    link.click();
    return location.search;
  });
  expect(search).toBe('?q=norway');
});

test('a filter leaves as many pages as its count says, and its chip takes it off again', async () => {
  const { page } = await open(`${site}search/?q=norway`, { viewport: { width: 1280, height: 800 } });
  await answered(page);
  const status = await page.locator('.search-status').textContent();
  const box = page.locator('[data-filter="actor"]').first();
  const count = await box.locator('xpath=..').locator('.count').textContent();
  await box.focus();
  await page.keyboard.press('Space');
  await answered(page);
  expect(await page.locator('.search-status').textContent()).toBe(`${count} ${count === '1' ? 'result' : 'results'}.`);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-filter="actor"]:checked'))).toBe(true);
  await page.locator('.search-chip').click();
  await answered(page);
  expect(await page.locator('.search-status').textContent()).toBe(status);
  expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(true);
});

test('a filter of a shared address that nothing has is shown with a count of nought, to be taken off', async () => {
  const { page } = await open(`${site}search/?q=norway&actor=Nobody+of+that+name`);
  await answered(page);
  expect(await page.locator('.search-status').textContent()).toBe('No results.');
  const box = page.locator('[data-filter="actor"][data-value="Nobody of that name"]');
  expect([await box.isChecked(), await box.locator('xpath=..').locator('.count').textContent()]).toEqual([true, '0']);
  await page.locator('.search-chip').click();
  await page.locator(results).first().waitFor();
});

test('more results come below, and are there again after a reload', async () => {
  const { page } = await open(`${site}search/?kind=actor&kind=theme&kind=page`);
  await answered(page);
  const first = await titles(page);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => page.locator(results).count()).toBeGreaterThan(first.length);
  const all = await titles(page);
  expect(all.slice(0, first.length)).toEqual(first);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[first.length]);
  await page.locator('.skip-link').press('Enter');
  await page.waitForURL('**#ui-main');
  await page.goBack();
  expect(await titles(page)).toEqual(all);
  await page.reload();
  await answered(page);
  expect(await titles(page)).toEqual(all);
});

test('on a phone the results are in view, and the filters folded', async () => {
  const { page } = await open(`${site}search/?q=norway`, { viewport: { width: 360, height: 740 } });
  await answered(page);
  expect((await page.locator(results).first().boundingBox())?.y).toBeLessThan(600);
  expect(await page.locator('[data-filter]').first().isVisible()).toBe(false);
  await page.locator('.search-fold > summary').click();
  expect(await page.locator('[data-filter]').first().isVisible()).toBe(true);
});

test('words that are nowhere give no results, and it says so', async () => {
  const { page } = await open(`${site}search/?q=zyxwvut`);
  await expect.poll(() => page.locator('.search-status').textContent()).toBe('No results.');
});

test('a misspelt word is read as one of the site, and can be searched for as typed', async () => {
  const { page } = await open(`${site}search/?q=diplomcy`);
  await answered(page);
  expect(await page.locator('.search-readas').textContent()).toBe('Showing results for diplomacy. Search instead for diplomcy.');
  const found = await titles(page);
  await page.locator('.search-readas a').click();
  expect(await answered(page)).toBe('?q=diplomcy&as-typed=1');
  expect(await page.locator('.search-status').textContent()).toBe('No results.');
  await page.goBack();
  expect(await answered(page)).toBe('?q=diplomcy');
  expect(await titles(page)).toEqual(found);
});

test('a word that is nowhere is named, and pages with the others are shown as such', async () => {
  const { page } = await open(`${site}search/?q=norway+zyxwvut`);
  await answered(page);
  expect(await page.locator('.search-status').textContent()).toBe('No page has all of these words.');
  expect(await page.locator('.search-missing').textContent()).toBe('Not found: zyxwvut.');
  expect(await page.locator('.search-note').textContent()).toMatch(/^(This page has|These \d+ pages have) some of them:$/);
  expect(await page.locator(results).count()).toBeGreaterThan(0);
});

test('below a base path, and under a strict content security policy, search leads to pages below it', async () => {
  const below = inject('hostileSite');
  const { page, errors, foreign } = await open(`${below}search/?q=the&sort=date`);
  await answered(page);
  const links = await page
    .locator('.search-results a')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((address) => !address.startsWith(below))).toEqual([]);
  const response = await page.goto(links[0] ?? '');
  expect([response?.status(), response?.headers()['content-security-policy']]).toEqual([
    200,
    expect.stringContaining("script-src 'self' 'wasm-unsafe-eval'"),
  ]);
  await page.keyboard.press('/');
  await page.keyboard.type('the');
  await page.locator('[role="option"]').first().waitFor();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

test.each([1280, 320])('with results, %i px wide, it has no barrier that axe finds, in light or dark, and fits', async (width) => {
  const address = `${site}search/?q=norway+zyxwvut&kind=explainer&kind=actor`;
  const { page } = await open(address, { viewport: { width, height: 640 }, reducedMotion: 'reduce' });
  await answered(page);
  if (width === 320) await page.locator('.search-fold > summary').click();
  expect(await barriersInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('hostileSite');
const label = 'In the editor’s words';

/** What is said above the excerpts of the first result of the search page, and where each leads. */
async function firstResult(page: Page, query: string): Promise<{ labels: string[]; excerpts: string; link: string | null }> {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  const first = page.locator('.search-results > .result').first();
  await first.waitFor();
  return {
    labels: await first.locator('.result-own > .label').allTextContents(),
    excerpts: await first
      .locator('.result-excerpt')
      .allTextContents()
      .then((texts) => texts.join(' | ')),
    link: await first.locator('.result-link').getAttribute('href'),
  };
}

test.each([
  ['a note', 'Caldrian hills', 'The river runs from the Caldrian hills', '/explainers/editors/'],
  ['an introduction, above the article', '"hour by hour"', 'What is known of the flood, hour by hour.', '#ui-standfirst'],
  ['an entry of the timeline', '"work on the embankment began"', 'Work on the embankment began.', '/explainers/editors/'],
  ['what the publisher says of an actor', '"nine valleys"', 'A country of nine valleys.', '/actors/kestrovia/'],
  ['what a term means', '"passenger pays for a way"', 'What a passenger pays for a way.', '/glossary/fare/'],
  ['a story', '"the port has a survey"', 'The port has a survey.', '/stories/wall/'],
])('an excerpt of %s says that it is an editor’s', async (_, query, words, address) => {
  const { page } = await open('about:blank');
  const { labels, excerpts, link } = await firstResult(page, query);
  expect(labels).toEqual([label]);
  expect(excerpts).toContain(words);
  expect(excerpts).not.toContain('by the editor');
  expect(link).toContain(address);
});

test('one of the article says nothing of the kind, nor does a passage that a question quotes', async () => {
  const { page } = await open('about:blank');
  for (const query of ['"the National Flood Agency (NFA) said the river rose"', 'kestrovia opened crossing 11']) {
    const { labels, excerpts } = await firstResult(page, query);
    expect(labels).toEqual([]);
    expect(excerpts).not.toBe('');
  }
});

test('in the dialog it is said too', async () => {
  const { page } = await open(site);
  await page.keyboard.press('/');
  await page.keyboard.type('Caldrian hills');
  const option = page.locator('.dialog-option').first();
  await option.waitFor();
  expect(await option.locator('.result-own > .label').textContent()).toBe(label);
  expect(await option.locator('.result-own > .result-excerpt').textContent()).toContain('Caldrian hills');
  await page.locator('[role="combobox"]').fill('crossing 11 opens');
  await expect.poll(() => option.textContent()).toContain('Kestrovia opened crossing 11');
  expect(await option.locator('.result-own').count()).toBe(0);
});

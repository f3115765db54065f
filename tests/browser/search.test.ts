import { expect, inject, test } from 'vitest';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

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

test('typing searches, and the address can be shared', async () => {
  const { page } = await open(`${site}search/`);
  await page.locator('main input[type="search"]').fill('diplomacy');
  await page.locator('.search-results li').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=diplomacy');
});

test('words that are nowhere give no results, and it says so', async () => {
  const { page } = await open(`${site}search/?q=zyxwvut`);
  await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('No results.');
});

test('a failed download is not called "no results"', async () => {
  const { page } = await open(`${site}search/`);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('main input[type="search"]').fill('diplomacy');
  await page.getByText('Search is not available just now.').waitFor();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('.search-results li').first().waitFor();
});

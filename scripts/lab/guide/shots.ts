import type { FrameLocator, Page } from 'playwright-core';

/** A picture of the desk. */
export interface Shot {
  /** Of its file, without the ending. */
  name: string;
  on: 'desk' | 'phone';
  /** Brings the desk to what is shown. @param page with the list of explainers @param article a file that is added first of all */
  show: (page: Page, article: string) => Promise<void>;
}

/** In the order in which they are taken: each finds what the ones before it left. */
export const shots: Shot[] = [
  {
    name: 'desk-list',
    on: 'desk',
    async show(page, article) {
      await page.getByLabel('Article files').setInputFiles(article);
      await page.getByText('What was found').waitFor();
    },
  },
  {
    name: 'desk-suggestion',
    on: 'desk',
    async show(page) {
      const shown = await openExplainer(page);
      await page.getByLabel('Order').selectOption('As on the page');
      await page.locator('.suggestion', { hasText: 'statement' }).first().click();
      await shown.locator('html').evaluate(() => CSS.highlights.has('desk'));
    },
  },
  {
    name: 'desk-selected',
    on: 'desk',
    async show(page) {
      await selectWords(await openExplainer(page));
      await page.getByRole('button', { name: 'Tag an actor' }).waitFor();
    },
  },
  {
    name: 'desk-forms',
    on: 'desk',
    async show(page) {
      await openExplainer(page);
      await page.getByRole('tab', { name: 'Explainer' }).click();
      await page.locator('summary', { hasText: 'Headline and text' }).click();
      await page.getByLabel('Headline', { exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'desk-publish',
    on: 'desk',
    async show(page) {
      await openExplainer(page);
      await page.getByRole('tab', { name: 'Publish' }).click();
      await page.locator('.todo').waitFor();
      await page.getByText('The site that was built last').waitFor();
      await page.getByText('Every address that was ever given').waitFor();
      await page.getByRole('button', { name: 'Build the site' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'desk-phone',
    on: 'phone',
    async show(page) {
      await openExplainer(page);
    },
  },
];

async function openExplainer(page: Page): Promise<FrameLocator> {
  await page.getByRole('link', { name: 'Corn Street' }).first().click();
  const shown = page.frameLocator('iframe');
  await shown.locator('[data-body] [data-passage]').first().waitFor();
  return shown;
}

/** Selects the words of the second passage up to its first comma. */
const selectWords = (shown: FrameLocator): Promise<void> =>
  shown
    .locator('[data-body] [data-passage]')
    .nth(1)
    .evaluate((passage) => {
      passage.scrollIntoView({ block: 'center' });
      const words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
      if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, words.data.indexOf(','));
    });

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { type Opened, useDesk } from './desk.ts';
import { useBrowser } from './open.ts';

useBrowser();
const ARTICLE = `The ferry is back

By Ada Brun

March 9, 2026

Odile Varnholt, the harbour master of Vell, said on Monday that the old ferry would sail again in spring.

"We have waited for nine years," Varnholt said.

The Ministry of Ports of Kestrovia said the repair had cost four million crowns. Pilots train until 2 May 2026.
`;
/** One to look at, and one to finish. */
const openDesk = useDesk(async (articles) => {
  for (const name of ['ferry.txt', 'lock.txt']) await writeFile(join(articles, name), ARTICLE);
});

const WIDTHS = [320, 390, 768, 1280, 1920];
const LAYOUTS = [320, 1280];

/** What brings an explainer at the desk to each of its views. */
const views: Record<string, (opened: Opened) => Promise<void>> = {
  async suggestions() {},
  async 'a suggestion that is edited'({ page }) {
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Save' }).waitFor();
  },
  async 'the list of keys'({ page }) {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  async 'words that are selected, and a form for them'({ page, frame }) {
    await frame.locator('[data-body] [data-passage]').first().selectText();
    await page.getByRole('button', { name: 'Write a note below' }).click();
    await page.getByLabel('Your words').waitFor();
  },
  async 'words that are chosen'({ page }) {
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Take the selected words' }).waitFor();
  },
  async 'forms, all unfolded'({ page }) {
    await page.getByRole('tab', { name: 'Explainer' }).click();
    const folds = page.locator('.margin details:not([open]) > summary:visible');
    const unfold = (found: Element[]): void => {
      for (const fold of found) (fold as HTMLElement).click();
    };
    while ((await folds.count()) > 0) await folds.evaluateAll(unfold);
  },
  async publish({ page }) {
    await page.getByRole('tab', { name: 'Publish' }).click();
    await page.locator('.todo').waitFor();
  },
  async 'what could not be done'({ page }) {
    await page.getByRole('tab', { name: 'Explainer' }).click();
    await page.locator('summary', { hasText: 'Headline and text' }).click();
    await page.getByLabel('Summary', { exact: true }).fill('See <Note>.');
    await page.getByRole('button', { name: 'Save: Summary' }).click();
    await page.getByRole('alert').getByText('is taken for code').waitFor();
  },
  async 'the list of explainers'({ page }) {
    await page.getByRole('link', { name: 'Desk' }).click();
    await page.locator('.explainers').waitFor();
  },
  async 'a text that is pasted'({ page }) {
    await page.getByRole('link', { name: 'Desk' }).click();
    await page.getByRole('button', { name: 'Paste text' }).click();
  },
};

test.each(Object.entries(views))(
  'no barrier that axe finds at any width, light or dark, and nothing scrolls sideways: %s',
  async (_, show) => {
    const opened = await openDesk('ferry');
    await show(opened);
    await expectNoBarriers(opened.page);
    expect({ errors: opened.errors.filter((error) => !error.includes('409')), foreign: opened.foreign }).toEqual({
      errors: [],
      foreign: [],
    });
  },
);

test('nor when nothing is left to look at', async () => {
  const opened = await openDesk('lock');
  const { page } = opened;
  for (const kind of await kindsOf(opened)) {
    await page.getByRole('combobox', { name: 'Show' }).selectOption(kind);
    await page.getByRole('button', { name: /^Accept (?:all|this)/ }).click();
    await expect.poll(() => kindsOf(opened)).not.toContain(kind);
  }
  await page.getByLabel('Your name').waitFor();
  await expectNoBarriers(page);
});

const kindsOf = async ({ margin }: Opened): Promise<string[]> => [...new Set((await margin()).suggestions.map(({ kind }) => kind))];

/** All rules where the desk is narrow and where it is wide, in dark colours what hangs on them; between and beyond, what hangs on sizes. */
async function expectNoBarriers(page: Page): Promise<void> {
  const find = (rules?: string[]): Promise<string[]> => barriersOf(page, undefined, rules);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect({ width, found: await find(LAYOUTS.includes(width) ? undefined : ['target-size']) }).toEqual({ width, found: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (!LAYOUTS.includes(width)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ width, found: await find(['color-contrast']) }).toEqual({ width, found: [] });
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

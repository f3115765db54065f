import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Opened, useDesk } from './desk.ts';
import { useBrowser } from './open.ts';

useBrowser();
const openDesk = useDesk(async (articles) => {
  await copyFile(join(import.meta.dirname, 'shapes.md'), join(articles, 'shapes.md'));
  await cp(join(import.meta.dirname, '../fixtures/languages'), articles, { recursive: true });
});
/** Every shape; German, Arabic (from right to left) and Chinese. */
const slugs = ['shapes', 'muehle', 'tahuna', 'mofang'];
/** So many selections in each passage. */
const TRIES = 4;

test.each(slugs)('words that are selected on the page are those of the passage: %s', async (slug) => {
  const opened = await openDesk(slug);
  const { passages } = await opened.margin();
  expect(passages.length).toBeGreaterThan(5);
  const random = randomFrom(slug.length);
  for (const { id } of passages) {
    for (let left = TRIES; left > 0; left -= 1) {
      const words = await selectAtRandom(opened, id, random(), random());
      if (words === '') continue;
      await expect.poll(() => opened.page.locator('.selecting p > .words').textContent()).toBe(words);
    }
  }
});

test.each(slugs)('words that are chosen without the page are selected on it: %s', async (slug) => {
  const opened = await openDesk(slug);
  const { page } = opened;
  const { passages } = await opened.margin();
  const random = randomFrom(slug.length);
  for (const { id, text } of passages) {
    const [start, end] = [random(), random()].map((share) => Math.round(share * text.length)).toSorted((one, other) => one - other);
    const words = text.slice(start, end).trim();
    if (words === '') continue;
    await page
      .locator('.selecting')
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByRole('combobox', { name: 'Passage', exact: true }).selectOption(id);
    await page
      .locator('.chooser textarea')
      .evaluate((own: HTMLTextAreaElement, [from, to]) => own.setSelectionRange(from ?? 0, to ?? 0), [start, end]);
    await page.getByRole('button', { name: 'Take the selected words' }).click();
    expect(await page.locator('.selecting p > .words').textContent()).toBe(words);
    expect(await selectedWords(opened, id)).toBe(words);
  }
});

test('nobody can change the words that are chosen from', async () => {
  const { page } = await openDesk('shapes');
  await page.keyboard.press('s');
  const text = page.locator('.chooser textarea');
  const before = await text.inputValue();
  await text.click();
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  expect(await text.inputValue()).toBe(before);
});

/** Selects from one point of a passage to another, anywhere in it. @returns its words there */
async function selectAtRandom(opened: Opened, id: string, from: number, to: number): Promise<string> {
  await passageOf(opened, id).evaluate(
    (passage, shares) => {
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      const length = texts.reduce((sum, { data }) => sum + data.length, 0);
      const [start, end] = shares
        .map((share) => Math.floor(share * length))
        .toSorted((one, other) => one - other)
        .map((at) => {
          let left = at;
          for (const text of texts) {
            if (left <= text.data.length) return [text, left] as const;
            left -= text.data.length;
          }
          return undefined;
        });
      if (start && end) document.getSelection()?.setBaseAndExtent(...start, ...end);
    },
    [from, to],
  );
  return selectedWords(opened, id);
}

const passageOf = ({ frame }: Opened, id: string) => frame.locator(`[data-body] [data-passage="${id}"]`);

/** The words of a passage that are selected on the page: without labels, with a line end for a break and a tab between cells. */
const selectedWords = (opened: Opened, id: string): Promise<string> =>
  passageOf(opened, id).evaluate((passage) => {
    const range = document.getSelection()?.getRangeAt(0);
    if (!range) return '';
    // A range within one text has no elements to go by.
    const own = range.commonAncestorContainer.parentElement?.closest('[data-label]');
    if (own && passage.contains(own)) return '';
    const holder = document.createElement('div');
    holder.append(range.cloneContents());
    for (const label of holder.querySelectorAll('[data-label]')) label.remove();
    for (const line of holder.querySelectorAll('br')) line.replaceWith('\n');
    const cells = [...holder.querySelectorAll('td, th')];
    return (cells.length > 0 ? cells.map(({ textContent }) => textContent).join('\t') : (holder.textContent ?? '')).trim();
  });

/** Numbers from 0 to 1, the same in each run (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

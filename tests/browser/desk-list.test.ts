import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { explainArticles } from '../../scripts/lib/explain/explain-articles.ts';
import { type Folders, resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { site } from '../../src/site.config.ts';
import { barriersOf } from './barriers.ts';
import { open, useBrowser } from './open.ts';

useBrowser();

let desk: OpenDesk;
let folders: Folders;
/** Opens the desk in one browser more. */
let entry: string;
beforeAll(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-desk-list-')) });
  await mkdir(folders.articles);
  for (const name of ['Quay', 'Lock', 'Weir']) await writeArticle(name.toLowerCase(), `${name} closes`);
  await explainArticles(
    ['quay', 'lock', 'weir'].map((name) => join(folders.articles, `${name}.txt`)),
    folders,
    site.minConfidence,
  );
  desk = await openDesk(folders, 0, (next) => {
    entry = next;
  });
  entry = desk.url;
});
afterAll(async () => {
  await desk.close();
  await rm(folders.content, { recursive: true });
});

const body = 'The ferry of Vell will sail again in spring. The harbour office paid twice for the new engine, and nobody else did.';
const text = (headline: string, words = body): string => `${headline}\n\nMarch 3, 2024\n\n${words}\n`;
const writeArticle = (name: string, headline: string, words = body): Promise<void> =>
  writeFile(join(folders.articles, `${name}.txt`), text(headline, words));
const fileOf = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
const choose = (page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> => page.getByLabel('Article files').setInputFiles(files);
const listed = (page: Page): Promise<string[]> => page.locator('.explainers > li > a').allTextContents();
const openList = async (options = {}): Promise<{ page: Page; errors: string[] }> => {
  const { page, errors } = await open(entry, options);
  await page.locator('.explainers').waitFor();
  return { page, errors };
};

test('a chosen article is explained, and what was found and what was not is said, with the way to the explainer', async () => {
  const { page } = await openList();
  await choose(page, fileOf('ferry.txt', text('Ferry returns to Vell')));
  const result = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ferry returns to Vell' }) });
  await result.getByText('author: the article names nobody').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ferry returns to Vell');
  await result.getByText('What was found').click();
  expect(await result.locator('dt', { hasText: 'Statements' }).isVisible()).toBe(true);
  expect(await page.getByRole('status').allTextContents()).toContain('Ferry returns to Vell: Explained');
  await expect.poll(async () => (await listed(page))[0]).toBe('Ferry returns to Vell');
  await result.getByRole('link').click();
  await page.getByRole('heading', { name: 'Ferry returns to Vell', level: 1 }).waitFor();
});

test('of files at fault each is told of and none is kept; the others are', async () => {
  const { page } = await openList();
  await choose(page, fileOf('empty.txt', ' \n'), fileOf('sluice.txt', text('Sluice opens')), fileOf('.hidden.txt', text('Hidden')));
  const told = page.getByRole('alert');
  await told.getByText('the article has no prose').waitFor();
  expect(await told.textContent()).toContain('this is no name for a file');
  expect(await listed(page)).toContain('Sluice opens');
  expect(await readdir(folders.articles)).not.toContain('empty.txt');
});

test('an article whose name is taken is asked about before anything is written', async () => {
  const { page } = await openList();
  const corrected = text('Lock closes', body.replace('twice', 'three times'));
  const mdx = () => readFile(join(folders.explainers, 'lock.mdx'), 'utf8');
  await choose(page, fileOf('lock.txt', corrected));
  await page.getByRole('button', { name: 'No, leave it out' }).click();
  expect(await page.getByRole('status').allTextContents()).toContain(
    'lock.txt was left out. To add it beside the other, give it another name.',
  );
  expect(await mdx()).toContain('twice');
  await choose(page, fileOf('lock.txt', corrected));
  await page.getByRole('button', { name: 'Yes, put it in the place of the old one' }).click();
  await page.getByRole('status').getByText('Lock closes: Explained').waitFor();
  expect(await mdx()).toContain('three times');
});

test('text can be pasted, and files dropped', async () => {
  const { page } = await openList();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Headline', { exact: true }).fill('Dredger: at last');
  await page.getByLabel('Text of the article').fill(body);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Dredger: at last' }).waitFor();
  expect(await readFile(join(folders.articles, 'dredger-at-last.txt'), 'utf8')).toBe(`Dredger: at last\n\n${body}`);
  const dropped = await page.evaluateHandle((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'buoy.txt'));
    return data;
  }, text('Buoy drifts'));
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: dropped });
  await page.getByRole('heading', { name: 'Buoy drifts' }).waitFor();
});

test('conflicts stand side by side, and each is decided with the keyboard', async () => {
  const path = join(folders.explainers, 'weir.mdx');
  const edited = (await readFile(path, 'utf8'))
    .replace('headline: Weir closes', 'headline: The weir is shut')
    .replace('paid twice', 'paid dearly');
  await writeFile(path, edited);
  await writeArticle('weir', 'Weir shuts', body.replace('paid twice', 'paid in full'));
  const { page } = await openList();
  await page.getByLabel('Article changed (1)').check();
  expect(await listed(page)).toEqual(['The weir is shut']);
  await page.getByRole('button', { name: 'Explain again' }).click();
  const headline = page.getByRole('group', { name: 'the headline' });
  const passage = page.getByRole('group', { name: 'the words of passage' });
  await headline.waitFor();
  expect(await passage.locator('mark').allTextContents()).toEqual(['dearly', 'in', 'full ']);
  expect(await readFile(path, 'utf8')).toBe(edited);
  await page.getByRole('button', { name: 'Settle the conflicts' }).waitFor();

  await passage.getByLabel('Take what is new').focus();
  await page.keyboard.press('Space');
  await headline.getByLabel('Your words').fill('Weir shuts for good');
  expect(await headline.getByLabel('Write it anew').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Explain with these choices' }).press('Enter');
  await page.getByRole('status').getByText('Weir shuts for good: Explained; your edits are kept').waitFor();
  const mdx = await readFile(path, 'utf8');
  expect(mdx).toContain('headline: Weir shuts for good\n');
  expect(mdx).toContain('paid in full');
  await page.getByLabel('All (').check();
  await expect.poll(async () => (await listed(page))[0]).toBe('Weir shuts for good');
});

test('the list is searched by headline, and comes back as it was left', async () => {
  const { page, errors } = await openList();
  await page.getByLabel('Find by headline').fill('clo qua');
  expect(await listed(page)).toEqual(['Quay closes']);
  await page.reload();
  await page.locator('.explainers').waitFor();
  expect(await listed(page)).toEqual(['Quay closes']);
  expect(await page.getByText(/^1 of \d+ explainers\.$/).count()).toBe(1);
  expect(errors).toEqual([]);
});

test.each([{ width: 320, colorScheme: 'dark' } as const, { width: 1920, colorScheme: 'light' } as const])(
  'the list, a report, conflicts and the dialog have no barrier that axe finds, and fit: $width px, $colorScheme',
  async ({ width, colorScheme }) => {
    await writeFile(join(folders.articles, 'waiting.txt'), text('Waiting'));
    const path = join(folders.explainers, 'quay.mdx');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^headline: .*$/m, 'headline: The quay is shut'));
    await writeArticle('quay', `Quay shuts at ${width} in the ${colorScheme}`);
    const { page } = await openList({ viewport: { width, height: 800 }, colorScheme });
    await page.getByRole('button', { name: 'Explain again', description: 'The quay is shut' }).click();
    await page.getByRole('group', { name: 'the headline' }).waitFor();
    await choose(page, fileOf(`mole-${width}-${colorScheme}.txt`, text('Mole breaks')));
    await page.getByText('What was found').click();
    const check = async (): Promise<void> => {
      expect(await barriersOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await check();
    await page.getByRole('button', { name: 'Paste text' }).click();
    await check();
  },
);

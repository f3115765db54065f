import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { explainArticles } from '../../scripts/lib/explain/explain-articles.ts';
import { type Folders, resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { items } from '../../scripts/lib/review/items.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import type { Margin, Suggestion } from '../../src/desk/types.ts';
import { faultsIn } from '../../src/lib/explainer/read-explainer.ts';
import { site } from '../../src/site.config.ts';
import { run } from '../cli/run.ts';
import { open, useBrowser } from './open.ts';

useBrowser();

/** How an explainer is reviewed, and the headline of the article that is, so that none is reviewed twice. */
const WAYS = { keys: 'River bursts its banks', mouse: 'Flood in three towns', names: 'Nine dead in the valley' };
type Way = keyof typeof WAYS;

let folders: Folders;
let desk: OpenDesk;
/** Opens the desk in one browser more. */
let entry: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-desk-review-'));
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  await mkdir(folders.articles, { recursive: true });
  const article = await readFile(join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt'), 'utf8');
  const files = Object.entries(WAYS).map(([way, headline]) => ({ path: join(folders.articles, `${way}.txt`), headline }));
  for (const { path, headline } of files) await writeFile(path, article.replace(/^.*$/m, headline));
  await explainArticles(
    files.map(({ path }) => path),
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
  await rm(join(folders.content, '..'), { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

/** Forty decisions and a build, on a busy machine. */
const MINUTES = 3 * 60_000;
const NAME = 'Ada Brun';
const BETTER = 'Silent sirens';
/** One date is wrong, one heading could be better, all else is right. */
const decisionOf = ({ kind, words }: Suggestion): 'reject' | 'edit' | 'accept' =>
  kind === 'date' && words === 'Tuesday' ? 'reject' : kind === 'heading' && words.startsWith('Residents asked') ? 'edit' : 'accept';

async function openList(): Promise<Page> {
  const { page } = await open(entry, { viewport: { width: 1280, height: 800 } });
  await page.locator('.explainers').waitFor();
  return page;
}

async function suggestionsOf(page: Page, way: Way): Promise<Suggestion[]> {
  const margin: Margin = await (await page.request.get(new URL(`/desk/api/explainers/${way}`, page.url()).href)).json();
  return margin.suggestions;
}

/** The suggestion that is marked as the one to decide. */
async function markedOf(page: Page, way: Way): Promise<Suggestion> {
  const key = await page.locator('.suggestion[aria-current]').getAttribute('data-key');
  const found = (await suggestionsOf(page, way)).find((own) => `suggestion ${own.key}` === key);
  if (!found) throw new Error(`No suggestion is marked, or one that is decided: ${key}`);
  return found;
}

const TOLD = { accept: 'Accepted.', reject: 'Rejected.', edit: 'Changed.' };
/** What is said once a decision is made. */
const toldOf = (decision: keyof typeof TOLD, left: number): string => {
  const leftWords = left === 0 ? 'Nothing is left to look at' : left === 1 ? '1 suggestion is left' : `${left} suggestions are left`;
  return `${TOLD[decision]} ${leftWords}`;
};
const hear = (page: Page, words: string): Promise<void> => page.getByRole('status').getByText(words, { exact: true }).waitFor();

/** Nothing is suggested any more, somebody approved it, and it is sound. */
async function expectReviewed(way: Way): Promise<void> {
  const mdx = await readFile(join(folders.explainers, `${way}.mdx`), 'utf8');
  expect(items(mdx, `${way}.mdx`)).toEqual([]);
  expect(mdx).toContain(`review: { status: approved, by: ${NAME}, on: `);
  expect(faultsIn(mdx, way)).toEqual([]);
}

async function expectBuilt(way: Way): Promise<void> {
  const { code, stderr } = await run('build', ['--content', folders.content, '--out', folders.out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await readFile(join(folders.out, `explainers/${way}/index.html`), 'utf8')).toContain(NAME);
}

test('an article is reviewed and approved with the keyboard alone, in at most 60 actions', { timeout: MINUTES }, async () => {
  const page = await openList();
  let actions = 0;
  /** A key that is pressed, or a text that is typed, is one action. */
  const press = async (key: string): Promise<void> => {
    actions += 1;
    await page.keyboard.press(key);
  };
  const type = async (words: string): Promise<void> => {
    actions += 1;
    await page.keyboard.type(words);
  };
  const tabTo = async (target: Locator): Promise<void> => {
    while (!(await target.evaluate((element) => element === document.activeElement))) await press('Tab');
  };
  await tabTo(page.getByRole('link', { name: WAYS.keys }));
  await press('Enter');
  await page.locator('.suggestion').first().waitFor();
  let { length: left } = await suggestionsOf(page, 'keys');
  expect(left).toBeGreaterThanOrEqual(30);
  while (left > 0) {
    const decision = decisionOf(await markedOf(page, 'keys'));
    await press({ accept: 'a', reject: 'r', edit: 'e' }[decision]);
    if (decision === 'edit') {
      await press('Control+A');
      await type(BETTER);
      await press('Enter');
    }
    left -= 1;
    await hear(page, toldOf(decision, left));
  }
  await tabTo(page.getByLabel('Your name'));
  await type(NAME);
  await press('Enter');
  await hear(page, 'Approved. Nothing is left to look at');
  expect(actions).toBeLessThanOrEqual(60);
  expect(await readFile(join(folders.explainers, 'keys.mdx'), 'utf8')).toContain(`## ${BETTER}\n`);
  await expectReviewed('keys');
  await expectBuilt('keys');
});

test('an article is reviewed and approved with the mouse alone, by whoever approved one before', { timeout: MINUTES }, async () => {
  const page = await openList();
  await page.evaluate((name) => localStorage.setItem('nutgraf-desk-name', name), NAME);
  await page.getByRole('link', { name: WAYS.mouse }).click();
  await page.locator('.suggestion').first().waitFor();
  let { length: left } = await suggestionsOf(page, 'mouse');
  while (left > 0) {
    const decision = decisionOf(await markedOf(page, 'mouse')) === 'reject' ? 'reject' : 'accept';
    const { x, y, width, height } = (await page
      .locator('.suggestion[aria-current]')
      .getByRole('button', { name: { accept: 'Accept', reject: 'Reject' }[decision] })
      .boundingBox()) as { x: number; y: number; width: number; height: number };
    // Where it stands, without scrolling there: the desk has brought it into sight.
    await page.mouse.click(x + width / 2, y + height / 2);
    left -= 1;
    await hear(page, toldOf(decision, left));
  }
  await page.getByRole('button', { name: 'Approve' }).click();
  await hear(page, 'Approved. Nothing is left to look at');
  await expectReviewed('mouse');
});

test('an article is reviewed and approved by what a screen reader says: roles, names, and what is told', { timeout: MINUTES }, async () => {
  const page = await openList();
  const use = (target: Locator): Promise<void> => target.press('Enter');
  await use(page.getByRole('list').getByRole('link', { name: WAYS.names }));
  await page.getByRole('heading', { level: 1, name: WAYS.names }).waitFor();
  expect(await page.getByRole('tab', { name: 'Suggestions', selected: true }).count()).toBe(1);
  const panel = page.getByRole('tabpanel', { name: 'Suggestions' });
  let { length: left } = await suggestionsOf(page, 'names');
  await panel.getByText(`${left} suggestions are left`).waitFor();
  while (left > 0) {
    // The first in the list, as it is read from its start: what it is, its words, what it says of them.
    const words = (await panel.getByRole('listitem').first().getByRole('paragraph').nth(1).textContent()) ?? '';
    const named = panel.getByRole('listitem', { name: words, exact: true }).first();
    const [found] = (await suggestionsOf(page, 'names')).filter((own) => own.words === words);
    if (!found) throw new Error(`What is read is no suggestion: ${words}`);
    const decision = decisionOf(found);
    await use(named.getByRole('button', { name: { accept: 'Accept', reject: 'Reject', edit: 'Edit' }[decision], description: words }));
    if (decision === 'edit') {
      await panel.getByRole('textbox', { name: 'heading' }).fill(BETTER);
      await use(panel.getByRole('button', { name: 'Save' }));
    }
    left -= 1;
    await hear(page, toldOf(decision, left));
    // The focus is on what comes next, not lost.
    expect(await page.evaluate(() => document.activeElement?.closest('[role=tabpanel]') !== null)).toBe(true);
  }
  await panel.getByRole('textbox', { name: 'Your name' }).fill(NAME);
  await use(panel.getByRole('button', { name: 'Approve' }));
  await hear(page, 'Approved. Nothing is left to look at');
  await expectReviewed('names');
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { run } from '../cli/run.ts';
import { open, useBrowser } from './open.ts';

useBrowser();

const ARTICLE = `The ferry is back

By Ada Brun

March 9, 2026

Odile Varnholt, the harbour master of Vell, said on Monday that the old ferry would sail again in spring.

"We have waited for nine years," Varnholt said.

## What it costs

The Ministry of Ports of Kestrovia said the repair had cost four million crowns. The ministry will pay for it.

## What is next

Pilots train until 2 May 2026. Varnholt told reporters that the first passengers were invited.
`;

let folder = '';
let desk: OpenDesk;
/** The address that lets the next browser in. */
let door = '';
const pristine = () => join(folder, 'pristine');
const content = () => join(folder, 'content');
const file = (path = 'explainers/ferry.mdx'): string => readFileSync(join(content(), path), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
  for (const path of ['articles', 'actors', 'media']) mkdirSync(join(pristine(), path), { recursive: true });
  writeFileSync(join(pristine(), 'articles/ferry.md'), ARTICLE);
  writeFileSync(join(pristine(), 'actors/kestrovia.yaml'), 'name: Kestrovia\nkind: country\n');
  writeFileSync(join(pristine(), 'media/cost.csv'), 'year,crowns\n2024,1\n2025,4\n');
  await run('explain', ['--content', pristine()]);
  cpSync(pristine(), content(), { recursive: true });
  desk = await openDesk(resolveFolders({ content: content() }), 0, (url) => {
    door = url;
  });
  door = desk.url;
});
beforeEach(() => {
  for (const path of ['explainers', 'ledger', 'actors']) {
    rmSync(join(content(), path), { recursive: true });
    cpSync(join(pristine(), path), join(content(), path), { recursive: true });
  }
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
  for (const own of [content(), pristine()]) rmSync(cacheFolderOf(own), { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** The page of the explainer. */
  shown: FrameLocator;
  fold: (...names: (string | RegExp)[]) => Promise<void>;
  /** Waits until the desk says that something is done. */
  told: (words: string) => Promise<void>;
}

/** Opens the forms of the explainer, by keyboard. */
async function openForms(): Promise<Opened> {
  const { page } = await open(door, { viewport: { width: 1280, height: 800 } });
  await page.goto(new URL('ferry/', page.url()).href);
  await page.getByRole('tab', { name: 'Suggestions' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Explainer' }).getAttribute('aria-selected')).toBe('true');
  return {
    page,
    shown: page.frameLocator('iframe'),
    async fold(...names) {
      for (const name of names) await press(page.locator('.margin summary:visible', { hasText: name }).first());
    },
    told: (words) => page.getByRole('status').getByText(words).waitFor(),
  };
}

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.press(key);
}

async function type(target: Locator, words: string): Promise<void> {
  await target.focus();
  await target.press('Control+A');
  await target.press('Delete');
  await target.pressSequentially(words);
}

/** Chooses an option by its first letters, as a keyboard does. */
async function choose(target: Locator, text: string): Promise<void> {
  await target.focus();
  await target.pressSequentially(text);
}

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

test('headline, byline, day, standfirst and summary are written', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Headline and text');
  const save = async (field: string, words: string): Promise<void> => {
    await type(page.getByLabel(field, { exact: true }), words);
    await press(page.getByRole('button', { name: `Save: ${field}` }));
    await expect.poll(() => file()).toContain(words);
  };
  await save('Headline', 'The old ferry sails again');
  await shown.getByRole('heading', { level: 1, name: 'The old ferry sails again' }).waitFor();
  await save('Byline', 'Ada Brun and Otto Lind');
  await shown.getByText('Ada Brun and Otto Lind').first().waitFor();
  await save('Standfirst', 'Nine years of *waiting* are over.');
  await shown.locator('em', { hasText: 'waiting' }).waitFor();
  await save('Summary', 'The ministry pays.');
  await shown.getByText('The ministry pays.').waitFor();
  // The parts of a day are typed one after the other, in an order that hangs on the browser's language.
  await page.getByLabel('Day', { exact: true }).fill('2026-03-10');
  await press(page.getByRole('button', { name: 'Save: Day' }));
  await told('Saved.');
  await expect.poll(() => file()).toMatch(/^published: '?2026-03-10'?$/m);
});

test('what is typed stays when something else is done, and the caret too', async () => {
  const { page, fold } = await openForms();
  await fold('Headline and text', 'Themes');
  const summary = page.getByLabel('Summary', { exact: true });
  await type(summary, 'Half a thought');
  await press(summary, 'ArrowLeft');
  await page.evaluate(() => [...document.querySelectorAll('button')].find((own) => own.textContent === 'Remove')?.click());
  await page.getByText('The theme is removed.').waitFor();
  expect([await summary.inputValue(), await isFocused(summary)]).toEqual(['Half a thought', true]);
  await page.keyboard.type('s');
  expect(await summary.inputValue()).toBe('Half a thoughst');
});

test('an actor is changed, described and removed, and its mentions are marked', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Actors', 'Odile Varnholt', /^3 mentions$/);
  await press(page.getByRole('button', { name: 'Varnholt told reporters' }));
  // The page may still be on its way; it is marked when it comes.
  await expect.poll(() => shown.locator('body').evaluate(() => CSS.highlights.has('desk'))).toBe(true);
  await type(page.getByLabel('Name', { exact: true }).first(), 'Odile V. Varnholt');
  await choose(page.getByLabel('Belongs to'), 'Mini');
  await press(page.locator('form', { hasText: 'Belongs to' }).getByRole('button', { name: 'Save' }));
  await expect.poll(() => file()).toMatch(/name: Odile V\. Varnholt, kind: person, of: ministry/);
  await shown.getByText('Odile V. Varnholt').first().waitFor({ state: 'attached' });
  await fold('Role, description and picture');
  await type(page.getByLabel('Role', { exact: true }), 'Harbour master since 2017');
  await type(page.getByLabel('Description', { exact: true }), 'She **grew up** in Vell.');
  await press(page.locator('form', { hasText: 'Role' }).getByRole('button', { name: 'Save' }));
  await expect.poll(() => file('actors/odile-varnholt.yaml').includes('Harbour master since 2017')).toBe(true);
  await press(page.getByRole('button', { name: 'Remove: Odile V. Varnholt' }));
  await told('The actor is removed.');
  expect(file()).not.toMatch(/id(?:: |=")odile-varnholt[",]/);
  expect(await isFocused(page.locator('summary', { hasText: 'Actors' }))).toBe(true);
});

test('an actor is split and merged again', async () => {
  const { page, fold, told } = await openForms();
  await fold('Actors', 'Odile Varnholt', 'Some mentions are of somebody else');
  const form = page.locator('form', { hasText: 'Mentions of the new actor' });
  await press(form.getByRole('checkbox').last(), 'Space');
  await type(form.getByLabel('Name'), 'Berit Varnholt');
  await press(form.getByRole('button', { name: 'Make them a new actor' }));
  await told('There is a new actor.');
  expect(file()).toContain('<Actor id="berit-varnholt" as="alias">Varnholt</Actor> told reporters');
  await fold('Odile Varnholt', 'Berit Varnholt', 'It is the same as another actor');
  await choose(page.getByLabel('The other actor'), 'Odile');
  await press(page.getByRole('button', { name: 'Merge', exact: true }));
  await told('The two are one actor now.');
  expect(file()).not.toContain('berit-varnholt');
});

test('a theme of the vocabulary is found by its name, added and removed; other words are refused', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Themes');
  const field = page.getByLabel('Add a theme');
  await type(field, 'no such theme');
  await press(field);
  expect(await field.evaluate((element: HTMLInputElement) => element.validationMessage)).toMatch('Choose a theme of the list');
  await type(field, 'Flood');
  await press(field);
  await told('The theme is added.');
  expect(await field.inputValue()).toBe('');
  expect(file()).toContain('- { id: flood, name: flood, iptc: medtop:20000154 }');
  await shown.locator('a[href*="/themes/flood/"]').first().waitFor({ state: 'attached' });
  await press(page.getByRole('button', { name: 'Remove: flood' }));
  await told('The theme is removed.');
});

test('speaker and kind of a statement are changed, and it is removed', async () => {
  const { page, fold, told } = await openForms();
  await fold('Statements', 'Odile Varnholt:');
  await choose(page.getByLabel('Speaker'), 'Nobody');
  await choose(page.locator('form', { hasText: 'Speaker' }).getByLabel('Kind'), 'mixed');
  await press(page.locator('form', { hasText: 'Speaker' }).getByRole('button', { name: 'Save' }));
  await told('Saved.');
  const [, first = ''] = file().split('\nstatements:\n');
  expect(first.split('\n')[0]).toMatch(/kind: mixed/);
  expect(first.split('\n')[0]).not.toContain('actor:');
  await press(page.getByRole('button', { name: /^Remove: / }));
  await told('The statement is removed.');
});

test('a date is changed and removed, and a key point is removed', async () => {
  const { page, fold, told } = await openForms();
  await fold('Dates', '2 May 2026');
  await type(page.getByLabel('When'), '2026-06');
  await press(page.locator('form', { hasText: 'When' }).getByRole('button', { name: 'Save' }));
  await told('Saved.');
  expect(file()).toMatch(/text: '2 May 2026', on: '?2026-06'?/);
  await press(page.getByRole('button', { name: 'Remove: 2 May 2026' }));
  await told('The date is removed.');
  await fold('Key points');
  const points = /\nkeyPoints:\n((?: .*\n)+)/.exec(file())?.[1]?.split('\n').length ?? 0;
  await press(page.getByRole('button', { name: /^Remove: / }).first());
  await told('The key point is removed.');
  expect(/\nkeyPoints:\n((?: .*\n)+)/.exec(file())?.[1]?.split('\n').length ?? 0).toBeLessThan(points);
});

const headings = (): string[] => [...file().matchAll(/^ {2}## (.*)$/gm)].map(([, words]) => words ?? '');

test('sections are moved by a button and by dragging, get another heading, and are joined', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Sections');
  await press(page.getByRole('button', { name: 'Move up: What is next' }));
  await told('Moved: “What is next” is section 2 of 3 now.');
  expect(await isFocused(page.getByRole('button', { name: 'Move up: What is next' }))).toBe(true);
  expect(headings().slice(-2)).toEqual(['What is next', 'What it costs']);
  await page.locator('summary', { hasText: 'What it costs' }).dragTo(page.locator('summary', { hasText: 'What is next' }));
  await told('Moved: “What it costs” is section 2 of 3 now.');
  expect(headings().slice(-2)).toEqual(['What it costs', 'What is next']);
  await fold('What it costs');
  await type(page.getByLabel('Heading', { exact: true }), 'Who pays');
  await press(page.locator('form', { hasText: 'Heading' }).getByRole('button', { name: 'Save' }));
  await told('Saved.');
  await shown.getByRole('heading', { name: 'Who pays' }).waitFor();
  await press(page.getByRole('button', { name: 'Join with the section above' }));
  await told('The two are one section now.');
  expect(headings()).not.toContain('Who pays');
});

test('a note goes below the passage of the selected words, is changed and removed', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Your own blocks', 'Note');
  await shown.locator('[data-passage]', { hasText: 'We have waited' }).selectText();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add: Note' }) });
  await expect.poll(() => form.getByLabel('Below').locator('option:checked').textContent()).toMatch('We have waited');
  await choose(form.getByLabel('What it is'), 'context');
  await type(form.getByLabel('Title'), 'Vell');
  await type(form.getByLabel('What you want to say'), 'A town on an *island*.');
  await press(form.getByRole('button', { name: 'Add: Note' }));
  await told('Added.');
  expect(file()).toMatch(/<Note id="[\w-]+" about="context" title="Vell">\s+A town on an \*island\*\.\s+<\/Note>/);
  await shown.locator('[data-editor]', { hasText: 'A town on an island.' }).waitFor();
  await fold('Note: Vell');
  const own = page.locator('form', { has: page.getByText('What you want to say') }).first();
  await type(own.getByLabel('What you want to say'), 'A town.');
  await press(own.getByRole('button', { name: 'Save' }));
  await told('Saved.');
  await shown.locator('[data-editor]', { hasText: 'A town.' }).waitFor();
  await press(page.getByRole('button', { name: /^Remove: Vell/ }));
  await told('Removed.');
  expect(file()).not.toContain('<Note');
});

test('a question is answered by passages, and a chart is made of a table of the folder', async () => {
  const { page, fold, told } = await openForms();
  await fold('Your own blocks', 'Question');
  const question = page.locator('form', { has: page.getByRole('button', { name: 'Add: Question' }) });
  await type(question.getByLabel('The question'), 'Who pays?');
  await press(question.getByRole('checkbox', { name: /The Ministry of Ports/ }), 'Space');
  await press(question.getByRole('button', { name: 'Add: Question' }));
  await told('Added.');
  expect(file()).toMatch(/<Question id="[\w-]+" ask="Who pays\?" passages="\w+" \/>/);
  await fold('Chart');
  const chart = page.locator('form', { has: page.getByRole('button', { name: 'Add: Chart' }) });
  await choose(chart.getByLabel('Kind of chart'), 'bars');
  await type(chart.getByLabel('Column with the days'), 'year');
  await type(chart.getByLabel('Columns with the numbers'), 'crowns');
  await type(chart.getByLabel('Title'), 'Cost');
  await type(chart.getByLabel('Made by'), 'Ministry of Ports');
  await press(chart.getByRole('button', { name: 'Add: Chart' }));
  await expect.poll(() => file()).toMatch(/<Chart id="[\w-]+" data="cost.csv" type="bar" x="year" y="crowns" title="Cost"/);
});

test('a correction is added with its day, and shows on the page', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Corrections');
  await page.getByLabel('Day', { exact: true }).fill('2026-03-12');
  await type(page.getByLabel('What was wrong, and what is right'), 'It cost four million, not five.');
  await press(page.getByRole('button', { name: 'Add: Correction' }));
  await told('Added.');
  expect(file()).toMatch(/<Correction id="[\w-]+" on="2026-03-12">/);
  await shown.getByText('It cost four million, not five.').first().waitFor();
});

test('it is made a draft and published again, approved, changed and approved again; the name is remembered', async () => {
  const { page, shown, fold, told } = await openForms();
  await fold('Public or not');
  await choose(page.getByLabel('Who can see it'), 'Draft');
  await press(page.locator('form', { hasText: 'Who can see it' }).getByRole('button', { name: 'Save' }));
  await told('Saved.');
  expect(file()).toMatch(/^status: draft$/m);
  await type(page.getByLabel('Your name'), 'Ada Brun');
  await press(page.getByRole('button', { name: 'Approve' }));
  await told('Approved.');
  expect(file()).toMatch(/review: \{ status: approved, by: Ada Brun, on: /);
  await shown
    .getByText(/Ada Brun/)
    .first()
    .waitFor();
  await fold('Headline and text');
  await type(page.getByLabel('Headline', { exact: true }), 'Another headline');
  await press(page.getByRole('button', { name: 'Save: Headline' }));
  await page.getByText('Since then this has changed').waitFor();
  await page.reload();
  await page.getByRole('tab', { name: 'Explainer' }).click();
  await fold('Public or not');
  expect(await page.getByLabel('Your name').inputValue()).toBe('Ada Brun');
  await press(page.getByRole('button', { name: 'Approve again' }));
  await told('Approved.');
  await press(page.getByRole('button', { name: 'Withdraw the approval' }));
  await told('The approval is withdrawn.');
  expect(file()).not.toContain('approved');
});

test('a refusal says why and what to do, and what was typed stays', async () => {
  const { page, fold } = await openForms();
  await fold('Headline and text');
  await type(page.getByLabel('Summary', { exact: true }), 'See <Note>.');
  await press(page.getByRole('button', { name: 'Save: Summary' }));
  await page.getByRole('alert').getByText('is taken for code').waitFor();
  expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('See <Note>.');
});

test('what was typed stays when it is refused and the forms were drawn anew meanwhile', async () => {
  const { page, fold } = await openForms();
  await fold('Headline and text');
  await type(page.getByLabel('Summary', { exact: true }), 'See <Note>.');
  const drawn = Promise.withResolvers<void>();
  await page.route('**/act', async (route) => {
    await drawn.promise;
    await route.continue();
  });
  await press(page.getByRole('button', { name: 'Save: Summary' }));
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await page.getByRole('tab', { name: 'Explainer' }).click();
  drawn.resolve();
  await page.getByRole('alert').getByText('is taken for code').waitFor();
  expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('See <Note>.');
});

test('keys decide nothing that is not in sight', async () => {
  const { page, fold } = await openForms();
  const before = file();
  await fold('Sections');
  for (const key of ['a', 'r', 'j']) await page.keyboard.press(key);
  await fold('Themes');
  expect(file()).toBe(before);
  expect(await page.getByRole('status').textContent()).toBe('');
});

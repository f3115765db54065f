import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { parseLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { listSuggested, readReviewed, review } from '../../../../scripts/lib/review/review.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { approvalOf } from '../../../../src/lib/explainer/approval.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { acts, ferry } from './acts.ts';

let folders: Folders;
const file = () => join(folders.explainers, 'ferry.mdx');
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-ends-')) });
  await writeAtomic(file(), ferry);
});
afterEach(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

/** All of it accepted. */
const kinds = ['actor', 'key point', 'date', 'statement', 'heading'] as const;
const clean = acts(ferry, ...kinds.map((kind) => ({ do: 'accept all', kind }) as const));

/** Reviews the explainer with these answers. @returns what was asked, and what was printed */
async function answer(...answers: (string | null)[]): Promise<{ asked: string[]; printed: string[] }> {
  const [asked, printed]: string[][] = [[], []];
  const ask = async (prompt: string) => {
    asked?.push(prompt);
    return answers.shift() ?? null;
  };
  await review(await readReviewed(['ferry'], folders), { ask }, folders, '2031-04-02', (text) => printed?.push(text));
  return { asked: asked ?? [], printed: printed ?? [] };
}
const toApprove = () =>
  `When you have read all of it, approve it: write into ${file()}\n  review: { status: approved, by: YOUR NAME, on: '2031-04-02' }`;

test('whoever stops is told what is left, and how to approve it by hand', async () => {
  const { asked, printed } = await answer('a', 'q');
  expect(asked).toEqual(Array(2).fill('[a]ccept [r]eject [e]dit [s]kip [u]ndo [q]uit: '));
  expect(printed.slice(-2)).toEqual(['\nStill suggested: 1 actor, 1 key point, 1 date, 1 statement, 2 headings.', toApprove()]);
  expect(printed[0]).toMatch(/^\n7 left {2}actor harbour-office, confidence 0\.9\n {2}Harbour Office\n/);
  expect(printed[1]).toMatch(/^\n6 left {2}actor ida-brandt/);
});

test('what is edited, rejected and skipped is what the file has then; what is left out is said with a hyphen', async () => {
  const answers = ['s', 'e', 'Ida B.', '', 'r', 'r', 'e', '-', 'reject', 'e', 'The boat', 's'];
  const { asked, printed } = await answer(...answers);
  expect(asked.filter((own) => !own.startsWith('['))).toEqual([
    'name, Enter for "Ida Brandt": ',
    'kind (country, government, organisation, person, group), Enter for "person": ',
    'actor (harbour-office, ida-brandt), Enter for "ida-brandt", - for none: ',
    'heading, Enter for "The ferry": ',
  ]);
  const { data, sections } = readExplainer(await readFile(file(), 'utf8'), 'ferry.mdx');
  expect(data.actors.map(({ name, from }) => [name, from])).toEqual([
    ['Harbour Office', 'suggested'],
    ['Ida B.', 'editor'],
  ]);
  expect([data.keyPoints, data.dates, data.statements.map(({ actor, from }) => [actor, from])]).toEqual([[], [], [[undefined, 'editor']]]);
  expect(sections.map(({ heading, from }) => [heading, from])).toEqual([
    ['The boat', 'editor'],
    ['The wait', 'suggested'],
  ]);
  expect(printed).toContain('Type one of the letters in brackets, not "reject".');
});

test('a hyphen is a value where a field can not be left out, and the end of the input leaves the item', async () => {
  await answer('e', '-', '', 'q');
  expect(await readFile(file(), 'utf8')).toContain("name: '-'");
  await writeAtomic(file(), ferry);
  await answer('e', 'Quay', null);
  expect(await readFile(file(), 'utf8')).toBe(ferry);
});

test('a value that can not be written is told with all that is wrong, and the item is asked again', async () => {
  const { asked, printed } = await answer('e', '', 'planet', 'u');
  expect(printed[1]).toMatch(/^That can't be written: actors\.0\.kind: .*\.$/);
  expect([asked.length, printed[2]]).toEqual([5, printed[0]]);
  expect(printed[3]).toBe('Nothing to take back.');
  expect(await readFile(file(), 'utf8')).toBe(ferry);
});

const LEDGER = {
  ...{
    format: 1,
    revisions: [{ file: 'ferry.txt', sha256: 'a'.repeat(64), passages: [], statements: [] }],
    gone: [],
    sections: {},
    left: {},
  },
  ...{ statements: {}, toTell: [], generated: 'a.mdx', written: 'b'.repeat(64) },
  rejected: { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false },
};

test('whoever approves is named in the file, and the ledger knows what they saw', async () => {
  await writeAtomic(file(), clean);
  await writeAtomic(join(folders.ledger, 'ferry.json'), JSON.stringify(LEDGER));
  const { asked, printed } = await answer('Jo Lind');
  expect(asked).toEqual(['\nNothing is left. To approve the explainer, type your name (Enter: not now): ']);
  expect(printed).toEqual(['', `${file()} is approved by Jo Lind, 2031-04-02.`]);
  const { approved } = parseLedger(await readFile(join(folders.ledger, 'ferry.json'), 'utf8'), 'ferry.json');
  const mdx = await readFile(file(), 'utf8');
  expect(approvalOf(readExplainer(mdx, ''), approved).status).toBe('approved');
  const changed = mdx.replace('name: Ida Brandt #', 'name: Ida B. #');
  await writeAtomic(file(), changed);
  expect((await answer('')).printed).toEqual([
    '\nSince Jo Lind approved it on 2031-04-02:\n  changed: actor ida-brandt',
    '',
    `${file()} is approved by Jo Lind, 2031-04-02. It has changed since.`,
  ]);
  expect(await readFile(file(), 'utf8')).toBe(changed);
  expect((await answer('Jo Lind')).printed.at(-1)).toBe(`${file()} is approved by Jo Lind, 2031-04-02.`);
  expect((await answer()).asked).toEqual([]);
});

test('without a ledger an approval is in the file alone, and nobody who types no name has approved', async () => {
  await writeAtomic(file(), clean);
  expect((await answer('')).printed).toEqual(['', toApprove()]);
  expect(await readFile(file(), 'utf8')).toBe(clean);
  await answer('Jo Lind');
  expect(await readFile(file(), 'utf8')).toContain("review: { status: approved, by: Jo Lind, on: '2031-04-02' }");
});

test('what was skipped is not taken for looked at', async () => {
  const { asked, printed } = await answer(...Array(7).fill('s'));
  expect(asked).toHaveLength(7);
  expect(printed.at(-2)).toContain('Still suggested: 2 actors');
});

test('a script gets a line for each suggestion', async () => {
  const lines = listSuggested(await readReviewed(['ferry'], folders));
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    7,
    'actor\tharbour-office\t0.9\tHarbour Office',
    'heading\tthe-wait\t\tThe wait',
  ]);
});

test('of what is no name of one explainer a person is told which there are', async () => {
  await writeAtomic(join(folders.explainers, 'bridge.mdx'), ferry);
  const told = (...operands: string[]) => expect(readReviewed(operands, folders)).rejects;
  await told().toThrow(/^name one explainer; there are: bridge, ferry$/);
  await told('ferry', 'bridge').toThrow(/^name one explainer; there are: bridge, ferry$/);
  await told('ferry.mdx').toThrow(/^there is no explainer "ferry\.mdx"; there are: bridge, ferry$/);
  await rm(folders.explainers, { recursive: true });
  await told().toThrow(`name one explainer; there are: none in ${folders.explainers}`);
});

test('an explainer, or a ledger, that is at fault is not reviewed', async () => {
  await writeAtomic(join(folders.ledger, 'ferry.json'), '{');
  await expect(readReviewed(['ferry'], folders)).rejects.toMatchObject({ name: 'ContentError', file: join(folders.ledger, 'ferry.json') });
  await writeAtomic(file(), ferry.replace('headline:', 'headlines:'));
  await expect(readReviewed(['ferry'], folders)).rejects.toThrow('is at fault');
});

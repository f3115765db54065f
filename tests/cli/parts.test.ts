import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePictured } from '../support/pictures.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-parts-'));
const fixtures = join(import.meta.dirname, '../fixtures/articles');
const build = (...args: string[]) => run('build', ['--content', 'news', ...args], { folder, env: { SOURCE_DATE_EPOCH: '1773273600' } });
const part = (number: number, ...more: string[]) => build('--part', `${number}/3`, '--out', `parts/${number}`, ...more);
const joinAll = (...more: string[]) => build('--join', 'parts', '--out', 'joined', ...more);
const at = (path: string) => join(folder, path);
const see = '; see npm run build -- --help\n';

/** Each file of a site with its bytes, but for the mark. */
function filesOf(site: string): Map<string, string> {
  const entries = readdirSync(at(site), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.nutgraf-site');
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(at(site).length), readFileSync(path, 'latin1')]));
}

/** An invented report, so that an actor is in explainers whose pages lie in several parts. */
const report = (year: number) =>
  [
    `The harbour report of ${year}`,
    `Published 1 March ${year}`,
    ...Array.from({ length: 20 }, (_, index) => `Ship ${year * 100 + index} of the United States came to the harbour of Vell.`),
  ].join('\n\n');

beforeAll(async () => {
  mkdirSync(at('news/articles'), { recursive: true });
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
  for (const name of names.slice(0, 3)) cpSync(join(fixtures, name), at(`news/articles/${name}`));
  await writePictured(at('news/articles'));
  for (const year of [2029, 2030]) writeFileSync(at(`news/articles/report-of-${year}.txt`), report(year));
  mkdirSync(at('news/stories'));
  writeFileSync(
    at('news/stories/harbour.mdx'),
    '---\nheadline: The harbour\nexplainers: [report-of-2029, report-of-2030]\n---\n\nShips come.\n',
  );
  expect(await build('--out', 'whole')).toMatchObject({ code: 0, stderr: '' });
  rmSync(at('news/public.json'));
  for (const number of [1, 2, 3]) expect(await part(number)).toMatchObject({ code: 0, stderr: '' });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the joined site is byte for byte the whole one, notes its stories, and the next build leaves it', async () => {
  const joined = await joinAll();
  expect(joined).toMatchObject({ code: 0, stderr: '' });
  const [site, whole] = [filesOf('joined'), filesOf('whole')];
  expect([...site.keys()]).toEqual([...whole.keys()]);
  expect([...site].filter(([path, bytes]) => whole.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  expect(JSON.parse(readFileSync(at('news/public.json'), 'utf8'))).toEqual({ stories: { harbour: {} } });
  expect(await build('--out', 'joined')).toMatchObject({
    stdout: expect.stringContaining('The site in joined is that of this content already'),
  });
});

test('each part makes a share of the pages, and the join reads none of them again', async () => {
  const pagesOf = (site: string) => [...filesOf(site).keys()].filter((path) => path.endsWith('.html'));
  const parts = [1, 2, 3].map((number) => pagesOf(`parts/${number}`));
  expect(parts.flat().sort()).toEqual(pagesOf('whole').sort());
  for (const pages of parts) expect(pages.length).toBeGreaterThan(pagesOf('whole').length / 6);
  // The sitemap's two files are the join's own.
  expect((await joinAll()).stdout).toMatch(/\nread .* files, 2 newly read\n/);
});

test('a page of a part in which another hand was is read and verified again', async () => {
  const [page = ''] = [...filesOf('parts/2').keys()].filter((path) => path.endsWith('/index.html'));
  const sound = readFileSync(at(`parts/2${page}`), 'utf8');
  writeFileSync(at(`parts/2${page}`), sound.replace('<body', '<body onload="run()"'));
  expect(await joinAll()).toMatchObject({ code: 1, stderr: expect.stringContaining('<body> has the attribute onload') });
  writeFileSync(at(`parts/2${page}`), sound);
});

test('parts that are not all there, once each, are refused', async () => {
  renameSync(at('parts/2'), at('aside'));
  expect(await joinAll()).toMatchObject({
    code: 2,
    stderr: `--join parts has no part 2/3; make it with npm run build -- --part 2/3 --out parts/2${see}`,
  });
  cpSync(at('parts/1'), at('parts/1 again'), { recursive: true });
  expect((await joinAll()).stderr).toBe(`--join parts has part 1/3 in parts/1 and in parts/1 again; delete one${see}`);
  rmSync(at('parts/1 again'), { recursive: true });
  mkdirSync(at('parts/2'));
  expect((await joinAll()).stderr).toBe(
    `parts/2 is no part of a site, or lost its .nutgraf-part; make it anew, and copy the files with a point before their names, too${see}`,
  );
  rmSync(at('parts/2'), { recursive: true });
  renameSync(at('aside'), at('parts/2'));
  const [page = ''] = [...filesOf('parts/2').keys()].filter((path) => path.endsWith('/index.html'));
  renameSync(at(`parts/2${page}`), at('aside'));
  expect((await joinAll()).stderr).toBe(`parts/2 has lost ${page.slice(1)}; make it with npm run build -- --part 2/3 --out parts/2${see}`);
  renameSync(at('aside'), at(`parts/2${page}`));
});

test('a part of other content is refused; an article that is not explained as it is is told of', async () => {
  const article = at('news/articles/report-of-2030.txt');
  const before = readFileSync(article, 'utf8');
  appendFileSync(article, '\nA new paragraph came in today.\n');
  expect(await joinAll()).toMatchObject({
    code: 2,
    stderr: `parts/1 was made of other content; make it with npm run build -- --part 1/3 --out parts/1${see}`,
  });
  cpSync(at('parts/2'), at('kept-part'), { recursive: true });
  writeFileSync(at('news/articles/new.txt'), 'New\n\nNobody explained this one yet.\n');
  const told = await part(2);
  expect(told).toMatchObject({ code: 1 });
  expect(told.stderr).toContain('news/articles/new.txt: this article has no explainer\n  Run: npm run explain -- news/articles/new.txt\n');
  expect(told.stderr).toContain('news/articles/report-of-2030.txt: this article has changed since it was explained\n');
  expect(await part(2, '--keep-going')).toMatchObject({ code: 0 });
  rmSync(at('news/articles/new.txt'));
  writeFileSync(article, before);
  expect((await joinAll()).stderr).toContain('parts/2 was made of other content; ');
  rmSync(at('parts/2'), { recursive: true });
  renameSync(at('kept-part'), at('parts/2'));
  expect(await joinAll()).toMatchObject({ code: 0, stderr: '' });
});

test.each([
  [['--part', '0/4'], '--part takes a number and of how many, such as 2/4, not "0/4"'],
  [['--part', '5/4'], '--part takes a number and of how many, such as 2/4, not "5/4"'],
  [['--part', 'two'], '--part takes a number and of how many, such as 2/4, not "two"'],
  [['--part', '1/2', '--join', 'parts'], '--part makes a part and --join joins all of them; give one of the two'],
  [['--part', '1/2', '--min-confidence', '0.5'], '--part explains nothing, so --min-confidence has no use'],
  [['--join', 'nowhere'], '--join nowhere: there is no such folder'],
  [['--join', 'news/ledger'], '--join news/ledger has no folder in it; each part of the site is one'],
  [['--join', 'parts', '--out', 'parts/1'], '--out parts/1 and --join parts lie in each other; the parts need a folder for themselves'],
  [['--join', 'parts', '--out', '.'], `--out ${folder} and --join parts lie in each other; the parts need a folder for themselves`],
])('%j is wrong usage', async (args, message) => {
  expect(await build(...(args.includes('--out') ? args : [...args, '--out', 'other']))).toEqual({
    code: 2,
    stdout: '',
    stderr: `${message}${see}`,
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProcess } from '../../scripts/lab/search/in-process.ts';
import { readQueries } from '../../scripts/lab/search/queries.ts';
import { rankQueries } from '../../scripts/lab/search/ranking.ts';
import { summarise } from '../../scripts/lab/search/score.ts';
import { readSite } from '../../scripts/lab/search/site-pages.ts';
import { strangersIn } from '../../scripts/lab/search/strangers.ts';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { run } from './run.ts';

const fixtures = join(projectRoot, 'tests/fixtures');
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-search-'));
const site = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const content = join(folder, 'content');
  mkdirSync(content);
  cpSync(join(fixtures, 'articles'), join(content, 'articles'), {
    recursive: true,
    filter: (path) => path.endsWith('articles') || ['.txt', '.md', '.html'].includes(extname(path)),
  });
  cpSync(join(fixtures, 'actors'), join(content, 'actors'), { recursive: true });
  const { code, stderr } = await run('build', ['--content', content, '--out', site]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('what people would type finds what they look for, in the right section, with a browser and without', async () => {
  const built = await readSite(site);
  const { queries } = await readQueries(join(fixtures, 'search/queries.json'), built.base);
  expect(strangersIn(queries, built.pages)).toEqual([]);
  const ranked = await rankQueries(built, queries);
  const answerable = ranked.filter(({ query }) => query.expect.length > 0);
  const { mrr, success1, section } = summarise(answerable.map(({ scores }) => scores.ours));
  const silent = ranked.filter(({ query, answers }) => query.expect.length === 0 && !answers.ours.saysNothing);
  expect(silent.map(({ query }) => query.q)).toEqual([]);
  expect(mrr).toBeGreaterThanOrEqual(0.92);
  expect(success1).toBeGreaterThanOrEqual(0.88);
  expect(section).toBeGreaterThanOrEqual(0.93);
  const asked = await inProcess(site, (ask) => Promise.all(queries.map(({ q }) => ask(q))));
  expect(asked).toEqual(ranked.map(({ answers }) => answers.ours));
});

test('queries are drawn from the site, the same for the same seed', async () => {
  const drawn = async (file: string) => {
    const result = await run('lab/queries', [file, '--out', site, '--each', '5', '--seed', '2'], { folder });
    return { ...result, text: readFileSync(join(folder, file), 'utf8') };
  };
  const [one, other] = [await drawn('one.json'), await drawn('other.json')];
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(one.stdout).toMatch(/^\d+ queries are in one\.json\n$/);
  expect(one.text).toBe(other.text);
  const { base, pages } = await readSite(site);
  const { queries, drawn: isDrawn } = await readQueries(join(folder, 'one.json'), base);
  expect(isDrawn).toBe(true);
  expect(strangersIn(queries, pages)).toEqual([]);
});

test.each([
  [[], 2, 'name one file of queries; see npm run lab:search -- --help\n'],
  [
    ['none.json', '--out', 'site'],
    1,
    'none.json: there is no such file of queries\n  Name a JSON file that is there; npm run lab:queries draws one from the site, and scripts/lab/README.md says what it looks like.\n',
  ],
  [
    ['queries.json', '--out', 'none'],
    2,
    'there is no site with a search in none; build one with npm run build; see npm run lab:search -- --help\n',
  ],
  [
    ['queries.json', '--only', 'ranking,size'],
    2,
    'there is no part "size"; the parts are index, ranking, fresh, bytes, filters, keystrokes; see npm run lab:search -- --help\n',
  ],
  [['queries.json', '--out', 'site', '--aside'], 2, 'queries.json has no queries kept aside; see npm run lab:search -- --help\n'],
])('%j is told what is missing', async (args, code, stderr) => {
  writeFileSync(join(folder, 'queries.json'), '{"queries": [{"q": "rain", "class": "two words", "expect": []}]}');
  expect(await run('lab/search', args, { folder })).toEqual({ code, stdout: '', stderr });
});

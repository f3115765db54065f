import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePictured } from '../support/pictures.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kept-'));
const fixtures = join(import.meta.dirname, '../fixtures/articles');
/** 12 March 2026. */
const DAY = 1_773_273_600;
const buildOn = (day: number, content: string, out: string) =>
  run('build', ['--content', content, '--out', out], { folder, env: { SOURCE_DATE_EPOCH: String(DAY + 86_400 * (day - 12)) } });
const build = (content: string, out: string) => buildOn(12, content, out);

/** Builds the content as it is now where no build was before: nothing is kept of pages, pictures or what was read. */
async function buildFromNothing(): Promise<Map<string, string>> {
  cpSync(join(folder, 'news'), join(folder, 'copy'), { recursive: true });
  expect(await build('copy', 'copy-site')).toMatchObject({ code: 0, stderr: '' });
  return filesOf('copy-site');
}

function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

/** Each file of a site with its bytes, but for the mark. */
function filesOf(site: string): Map<string, string> {
  const files = readdirSync(join(folder, site), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== '.nutgraf-site',
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(join(folder, site).length), readFileSync(path, 'latin1')]));
}

const BLOCKS = `
<Chart id="ships" data="ships.csv" type="line" x="year" y="ships" title="Ships in the harbour" credit="The harbour log" />

<Picture id="quay" file="quay.jpg" alt="A quay." credit="Otto Lindqvist" />
`;

/** The log of a harbour: so many passages about one actor that several such fill more than two pages of a list. */
const log = (year: number) =>
  [
    `The harbour log of ${year}`,
    `Published 1 March ${year}`,
    ...Array.from({ length: 160 }, (_, index) => `Ship ${year * 1000 + index} of the United States came to the harbour of Vell.`),
  ].join('\n\n');

const page = (name: string): string =>
  `---\ntitle: ${name[0]?.toUpperCase()}${name.slice(1)}\ndescription: A page.\n---\n\nWrite to Vell.\n`;

beforeAll(async () => {
  mkdirSync(join(folder, 'news/articles'), { recursive: true });
  mkdirSync(join(folder, 'news/actors'));
  mkdirSync(join(folder, 'news/stories'));
  for (const name of readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 3))
    cpSync(join(fixtures, name), join(folder, 'news/articles', name));
  await writePictured(join(folder, 'news/articles'));
  mkdirSync(join(folder, 'news/pages'));
  for (const name of ['imprint', 'contact']) writeFileSync(join(folder, `news/pages/${name}.mdx`), page(name));
  mkdirSync(join(folder, 'news/glossary'));
  writeFileSync(join(folder, 'news/glossary/harbour.mdx'), '---\nterm: harbour\ndefinition: Where ships lie.\n---\n');
  for (const year of [2029, 2030, 2031]) writeFileSync(join(folder, `news/articles/the-log-of-${year}.txt`), log(year));
  expect(await build('news', 'site')).toMatchObject({ code: 0, stderr: '' });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a build of the same content leaves the site, unless a file of it was touched', async () => {
  const again = await build('news', 'site');
  expect(again.stdout).toContain('The site in site is that of this content already; --full builds it all the same\n');
  expect(again.stdout).not.toContain('pages ');
  const sound = filesOf('site');
  writeFileSync(join(folder, 'site/index.html'), 'Somebody was here.');
  expect((await build('news', 'site')).stdout).toContain('The site is in site\n');
  expect(filesOf('site')).toEqual(sound);
});

test('after edits of an explainer, an actor, the glossary, an article and a page, and with a first story, the kept pages are those of a build from nothing', async () => {
  const [first = '', second = '', third = ''] = readdirSync(join(folder, 'news/explainers'));
  change(`news/explainers/${first}`, / from="suggested">\n {2}## .*\n/, '>\n  ## A heading by hand\n');
  const [, actor = '', name = ''] =
    /- { id: ([\w-]+), name: ([^,]+), kind: person/.exec(readFileSync(join(folder, 'news/explainers', third), 'utf8')) ?? [];
  writeFileSync(join(folder, `news/actors/${actor}.yaml`), `name: ${name} the Elder\nkind: person\ndescription: Somebody.\nrole: Elder\n`);
  writeFileSync(join(folder, 'news/actors/united-states.yaml'), 'name: United States\nkind: country\n');
  change('news/glossary/harbour.mdx', 'Where ships lie.', 'Where ships are safe.');
  writeFileSync(join(folder, 'news/glossary/ship.mdx'), '---\nterm: ship\ndefinition: What sails.\n---\n');
  writeFileSync(join(folder, 'news/media/ships.csv'), 'year,ships\n2029,200\n2030,200\n');
  writeFileSync(join(folder, 'news/media/quay.jpg'), readFileSync(join(folder, 'news/articles/photos/The quay.jpg')));
  change('news/explainers/the-log-of-2029.mdx', /$/, BLOCKS);
  change('news/explainers/the-log-of-2030.mdx', /(Ship 2030050 of the )<Actor id="united-states">(United States)<\/Actor>/, '$1$2');
  change(`news/articles/${second.replace('.mdx', '.txt')}`, /\n\n(?=\S)/, '\n\nA new paragraph was added today.\n\n');
  change('news/pages/imprint.mdx', 'title: Imprint', 'title: Legal notice');
  change('news/pages/contact.mdx', 'Write', 'Please write');
  const story = '---\nheadline: The harbour of Vell\nrule: { actors: [united-states] }\n---\n\nShips come and go.\n';
  writeFileSync(join(folder, 'news/stories/harbour.mdx'), story);
  expect(await build('news', 'site')).toMatchObject({ code: 0, stderr: '' });
  const [kept, fresh] = [filesOf('site'), await buildFromNothing()];
  expect(kept.get('/explainers/arrand-flood/index.html') ?? '').toContain('<a href="/imprint/">Legal notice</a>');
  expect(kept.get('/contact/index.html')).toContain('Please write');
  expect(kept.has('/actors/united-states/passages/3/index.html')).toBe(true);
  expect(kept.get('/glossary/harbour/index.html')).toContain('Where ships are safe.');
  expect([...kept.keys()]).toEqual([...fresh.keys()]);
  expect([...kept].filter(([path, bytes]) => fresh.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  expect(kept.get('/stories/harbour/index.html')).toContain('3 explainers');
  expect(kept.get('/explainers/the-log-of-2030/index.html')).toContain('Part 2 of 3 of the story');
  expect(kept.get('/actors/united-states/passages/3/index.html')).toContain('>Stories</a>');
});

test('who an actor is and a table of an editor are shown as they are now, and what a camera wrote into a picture is nowhere', async () => {
  change('news/actors/united-states.yaml', /$/, 'role: Trading partner\n');
  change('news/media/ships.csv', '2030,200', '2030,201');
  expect(await build('news', 'site')).toMatchObject({ code: 0, stderr: '' });
  const site = filesOf('site');
  expect(site.get('/stories/harbour/index.html')).toContain('Trading partner');
  for (const name of ['index.html', 'index.md', 'index.json']) expect(site.get(`/explainers/the-log-of-2029/${name}`)).toContain('201');
  const pictures = [...site].filter(([path]) => path.startsWith('/media/quay-'));
  expect(pictures.length).toBeGreaterThan(3);
  for (const [path, bytes] of pictures) expect(/Exif|GPS|Lindqvist/.test(bytes), path).toBe(false);
});

test('the site stays until something is due; on that day it is made again', async () => {
  change('news/explainers/the-log-of-2029.mdx', 'headline:', 'publish: 2026-03-15\nheadline:');
  change('news/explainers/the-log-of-2031.mdx', 'headline:', 'status: unlisted\nheadline:');
  expect((await build('news', 'site')).stdout).toContain('  the-log-of-2029: due on 2026-03-15; its addresses say that it is not public\n');
  expect((await buildOn(14, 'news', 'site')).stdout).toContain('The site in site is that of this content already');
  expect(await buildOn(15, 'news', 'site')).toMatchObject({ code: 0, stderr: '', stdout: expect.not.stringContaining('not public') });
  const kept = filesOf('site');
  expect(kept.get('/feed.json')).toContain('/the-log-of-2029/');
  expect(kept.get('/explainers/the-log-of-2030/index.html')).toContain('Part 2 of 2 of the story');
  expect((await buildOn(14, 'news', 'site')).stdout).toContain('the-log-of-2029: due on 2026-03-15');
});

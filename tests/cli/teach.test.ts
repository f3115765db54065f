import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import type { Twin } from '../../src/schemas/twin.ts';
import { request } from '../src/lib/search/engine/memory.ts';
import { engineOfSite } from '../src/lib/search/engine/site.ts';
import { run } from './run.ts';

/** What the guide tells a publisher to write, as it stands there: an actor, a person, a theme, a term. */
const guide = readFileSync(join(projectRoot, 'src/content/guide/teach-it-an-actor-or-a-theme.mdx'), 'utf8');
const [, term = ''] = /```mdx\n(.*?)```/s.exec(readFileSync(join(projectRoot, 'src/content/guide/define-a-term.mdx'), 'utf8')) ?? [];
const [council = '', person = '', theme = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);

const article = `Cars leave the square

The town council voted on Monday to keep the square closed to cars. Margaret Fennimore said that two bus lanes would follow.

The parking charge in the side streets rises in May, and road traffic there is to be counted. Two ceasefires of drivers ended.
`;

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-teach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  write('articles/square.txt', article);
  write('actors/harrowmere-town-council.yaml', council);
  write('actors/margaret-fennimore.yaml', person);
  write('themes/town-centre-traffic.yaml', theme);
  write('glossary/ceasefire.mdx', term);
  const portrait = sharp({ create: { width: 300, height: 400, channels: 3, background: '#447799' } }).png();
  await portrait.toFile(join(folder, 'actors/fennimore.png'));
});

const page = (path: string): string => readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');

test('what a publisher teaches in a folder of their own is found, shown in their words, and searched for by its other names', async () => {
  const built = await run('build', ['--content', folder, '--out', join(folder, 'site')]);
  expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' });

  const explainer = readFileSync(join(folder, 'explainers/square.mdx'), 'utf8');
  expect(explainer).toMatch(/id: harrowmere-town-council, name: Harrowmere Town Council, kind: organisation/);
  expect(explainer).toMatch(/id: margaret-fennimore, name: Margaret Fennimore, kind: person, of: harrowmere-town-council/);
  expect(explainer).toMatch(
    /id: town-centre-traffic, name: Town centre traffic, below: medtop:20000341, because: \[ closed to cars, bus lanes/,
  );
  expect(page('actors/harrowmere-town-council')).toContain('It has 19 members and meets every second Tuesday.');
  expect(page('themes/town-centre-traffic')).toContain('Who may drive, stop and park in the middle of town.');

  expect(explainer).toContain('Two <Term id="ceasefire" from="suggested">ceasefires</Term> of drivers ended.');
  expect(page('explainers/square')).toContain('Two <a class="term" href="/glossary/ceasefire/">ceasefires</a> of drivers');
  const ofTerm = page('glossary/ceasefire');
  expect(ofTerm).toContain(
    '<p class="lead" data-own-words>An agreement of armed sides to stop fighting for a time, which ends no war.</p>',
  );
  expect(ofTerm).toContain('A <strong>truce</strong> is often shorter');
  expect(ofTerm).toContain('<mark><a class="term"');
  expect(ofTerm).toContain('"@type":"DefinedTerm","name":"ceasefire","alternateName":["cease-fire"]');
  expect(page('')).toContain('href="/glossary/"');
  expect(readFileSync(join(folder, 'site/llms.txt'), 'utf8')).toContain('/glossary/');
  expect(existsSync(join(folder, 'site/glossary/ceasefire/card.png'))).toBe(true);
  const twin = JSON.parse(readFileSync(join(folder, 'site/explainers/square/index.json'), 'utf8')) as Twin;
  const terms = twin.passages.flatMap(({ text, marks = [] }) => marks.map(({ start, end, term }) => [text.slice(start, end), term]));
  expect(terms).toEqual([['ceasefires', 'ceasefire']]);

  const fennimore = page('actors/margaret-fennimore');
  expect(fennimore).toContain('<p class="role" data-own-words>Mayor of Harrowmere since 2019</p>');
  expect(fennimore).toMatch(
    /<img src="\/media\/fennimore-[0-9a-f]{10}-300x400-300\.png"[^>]* alt="A woman with short grey hair at a lectern"/,
  );
  expect(fennimore).toContain('"jobTitle":"Mayor of Harrowmere since 2019"');
  expect(fennimore).toContain('"creditText":"Ada Brun","license":"https://creativecommons.org/licenses/by/4.0/"');

  const engine = await engineOfSite(join(folder, 'site'));
  const first = async (words: string) => (await (await engine.search(request(words))).hits(0, 1))[0]?.url.split('#')[0];
  expect(await first('Harrowmere council')).toBe('/actors/harrowmere-town-council/');
  expect(await first('town centre traffic')).toBe('/themes/town-centre-traffic/');
  expect(await first('cease-fire')).toBe('/glossary/ceasefire/');
});

test('a dry run says what they changed', async () => {
  write('articles/bus.txt', 'Buses stop\n\nThe town council voted to stop the buses.\n');
  const { stdout } = await run('explain', [join(folder, 'articles/bus.txt'), '--content', folder, '--dry-run']);
  expect(stdout).toContain('  taught        “The town council”: Harrowmere Town Council, before: nobody\n');
});

test('a site without a term has no glossary, and says nothing of one', async () => {
  rmSync(join(folder, 'glossary'), { recursive: true });
  const built = await run('build', ['--content', folder, '--out', join(folder, 'site')]);
  expect(built.code).toBe(0);
  expect(built.stdout).toContain('the tags of the term "ceasefire", which is no longer in the glossary');
  expect(readFileSync(join(folder, 'explainers/square.mdx'), 'utf8')).toContain('Two ceasefires of drivers ended.');
  expect(existsSync(join(folder, 'site/glossary'))).toBe(false);
  for (const path of ['', 'explainers/square', 'actors/margaret-fennimore', 'themes/town-centre-traffic'])
    expect(page(path)).not.toContain('/glossary/');
});

test('a fault in such a file says where and what, and publishes nothing', async () => {
  write('actors/harrowmere-town-council.yaml', council.replace('organisation', 'company'));
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  const { code, stderr } = await run('build', ['--content', folder, '--out', join(folder, 'site')], { folder });
  expect(code).toBe(1);
  expect(stderr).toContain('actors/harrowmere-town-council.yaml:2: kind: ');
  expect(stderr).toContain('See the guide, "Teach it an actor or a theme", for what an entry holds.');
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

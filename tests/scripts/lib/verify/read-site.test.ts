import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { formatPublicStories } from '../../../../scripts/lib/moved/public-stories.ts';
import { type Kept, nothingKept } from '../../../../scripts/lib/verify/kept.ts';
import { factsOfOther, pathsIn, readSite, startReading } from '../../../../scripts/lib/verify/read-site.ts';
import { address, folders, useSoundSite, write } from './sound-site.ts';

useSoundSite();

const pages = ['explainers/harbour/index.html', 'explainers/harbour/the-council-of-vell/index.html', 'index.html'];
const others = ['cards/harbour.png', 'cards/harbour/the-council-of-vell.png', 'style.css'];

test('the files of a site are named from its folder, sorted', async () => {
  expect(await pathsIn(folders.out)).toEqual([...others.slice(0, 2), ...pages, 'rss.xml', 'style.css']);
});

test('a site is read whole: its texts for what is wrong, of pictures their size, of all else that it is there', async () => {
  write('pagefind/index.html', '<p onclick="a()">');
  write('a.html.br', '<p onclick="a()">');
  write('about.txt', '[A](/news/)');
  const site = await readSite(folders, { address });
  expect([...site.files.keys()]).toEqual(await pathsIn(folders.out));
  expect(site.files.get('cards/harbour.png')).toEqual({ ids: new Set(), bodies: [], targets: [], png: '1200 × 630' });
  for (const path of ['style.css', 'pagefind/index.html', 'a.html.br'])
    expect(site.files.get(path)).toEqual({ ids: new Set(), bodies: [], targets: [] });
  expect(site.files.get('about.txt')?.targets).toEqual(['/news/']);
  expect(site).toMatchObject({
    address,
    read: 5,
    findings: [],
    moved: [],
    publicStories: [],
    kept: nothingKept,
    leftOut: new Set(),
    atFault: new Set(),
  });
  expect([site.movedFile, site.publicStoriesFile]).toEqual([folders.moved, folders.publicStories]);
  expect([...site.sources.keys()]).toEqual(['harbour']);
  expect([...site.sound.files.keys()]).toEqual(['about.txt', ...pages, 'rss.xml']);
  expect([...site.sound.sources]).toEqual([['harbour', site.sources.get('harbour')?.digest]]);
  expect([...site.sound.articles.values()]).toEqual([site.sources.get('harbour')?.article]);
});

test('what can be found in the site is known of each page that has any', async () => {
  write('a/index.html', '<!doctype html><title>A</title><main data-pagefind-body>A</main>');
  const { searched } = await readSite(folders, { address });
  expect([...searched.keys()]).toEqual(['a/index.html']);
});

test('a file in which something is wrong is told of, and not kept as sound', async () => {
  write('index.html', '<!doctype html><title>A</title><p onclick="a()">');
  const site = await readSite(folders, { address });
  expect(site.findings.map(({ problem }) => problem)).toEqual(['<p> has the attribute onclick']);
  expect(site.sound.files.has('index.html')).toBe(false);
});

test('files that come one by one are each read once, and what was kept of the same bytes is not', async () => {
  const first = await readSite(folders, { address });
  const kept: Kept = { ...first.sound, sound: new Set() };
  write('index.html', '<!doctype html><title>Another</title>');
  const reading = await startReading(folders, { address, kept });
  for (const path of [...pages, ...pages, 'style.css']) reading.add(path);
  const site = await reading.finish();
  expect(site.read).toBe(1);
  expect(site.kept).toBe(kept);
  expect(site.sound.files.get(pages[0] as string)).toEqual(first.sound.files.get(pages[0] as string));
  expect([...site.sound.files.keys()]).toEqual([...first.sound.files.keys()]);
  expect(site.files.get('index.html')?.targets).toEqual([]);
});

test('what was kept of pages that show another explainer than now is read again', async () => {
  const first = await readSite(folders, { address });
  const kept: Kept = { ...first.sound, sources: new Map([['harbour', 'another']]), sound: new Set() };
  const { read } = await readSite(folders, { address, kept });
  expect(read).toBe(3);
});

test('an explainer at fault is an error, but where that is known: then the site does without it', async () => {
  writeFileSync(join(folders.explainers, 'pier.mdx'), '---\nheadline: 7\n---\n');
  const atFault = await readSite(folders, { address }).catch((error) => error);
  expect(atFault).toMatchObject({ name: 'AggregateError', message: 'explainers at fault' });
  expect(atFault.errors.length).toBeGreaterThan(0);
  const site = await readSite(folders, { address, atFault: new Set(['pier']) });
  expect([[...site.leftOut], [...site.atFault], [...site.sources.keys()]]).toEqual([['pier'], ['pier'], ['harbour']]);
});

test('an explainer at fault that has the pages of before is not left out', async () => {
  const site = await readSite(folders, { address, atFault: new Set(['harbour']) });
  expect([[...site.leftOut], [...site.sources.keys()]]).toEqual([[], ['harbour']]);
});

test('what had an address once is known: of a story that was public, and is not, with the pages below it', async () => {
  writeFileSync(folders.publicStories, formatPublicStories({ ferry: { said: 3 }, quay: {} }));
  writeFileSync(folders.moved, "- { kind: actor, from: ada, to: ada-brun, on: '2031-03-12' }\n");
  const { moved, publicStories } = await readSite(folders, { address });
  expect(moved).toEqual([{ kind: 'actor', from: 'ada', to: 'ada-brun', on: '2031-03-12', line: 1 }]);
  expect(publicStories).toEqual(['ferry', 'quay', 'ferry/embed', 'ferry/said/2', 'ferry/said/3', 'quay/embed']);
});

test('an explainer that is not public yet is left out, and is not looked for', async () => {
  const text = [
    '---',
    'headline: The pier',
    'publish: 2031-03-12',
    'source: { file: harbour.txt, sha256: 9590fbacca79acf1b88eb50e0fd79c68a784af005e9d4c4a2a29fc78bd00d309 }',
    '---',
    '',
  ];
  writeFileSync(join(folders.explainers, 'pier.mdx'), text.join('\n'));
  const site = await readSite(folders, { address, day: '2031-03-11' });
  expect([[...site.leftOut], [...site.sources.keys()]]).toEqual([['pier'], ['harbour']]);
  forgetContent();
  const later = await readSite(folders, { address, day: '2031-03-12' });
  expect([[...later.leftOut], [...later.sources.keys()]]).toEqual([[], ['harbour', 'pier']]);
});

test('of a file that no rule reads only the size of a picture is known', () => {
  write('a.png', 'no picture');
  expect(factsOfOther(folders.out, 'a.png').png).toBeNull();
  expect(factsOfOther(folders.out, 'a.png.txt')).toEqual({ ids: new Set(), bodies: [], targets: [] });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { placeOwnPictures } from '../../../../scripts/lib/pictures/place-own.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { figuresIn } from '../../../../src/lib/shape.ts';
import { passage, section } from '../../../support/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-content-'));
  for (const name of ['explainers', 'actors', 'ledger']) mkdirSync(join(folder, name));
  write('explainers/ferry.mdx', file('The ferry sails.', passage('b1000', 'The *ferry* of <Actor id="vell">Vell</Actor> sails.')));
  write('explainers/bridge.mdx', file('The bridge opens.', passage('b2000', 'The bridge opens.')));
  write('actors/vell.yaml', 'name: Vell\nkind: country\n');
});
afterEach(() => {
  forgetContent();
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const file = (headline: string, ...passages: string[]) =>
  `---\nformat: 1\nheadline: ${headline}\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\nactors:\n  - { id: vell, name: Vell, kind: country }\n---\n\n${section('a', ...passages)}`;
const read = () => {
  forgetContent();
  return siteContent(resolveFolders({ content: folder }));
};

test('what is read from the cache is what was read from the files', async () => {
  const fresh = await read();
  expect(fresh.explainers.map(({ slug }) => slug)).toEqual(['bridge', 'ferry']);
  expect([...fresh.actors.keys()]).toEqual(['vell']);
  expect(readdirSync(join(cacheFolderOf(folder), 'explainers'))).toHaveLength(2);
  const kept = await read();
  expect(kept).toEqual(fresh);
  expect(buildGraph(kept)).toEqual(buildGraph(fresh));
});

test('a file that changed is read again, one that went is gone', async () => {
  await read();
  write('explainers/ferry.mdx', file('The ferry stops.', passage('b1000', 'The ferry of Vell stops.')));
  rmSync(join(folder, 'explainers/bridge.mdx'));
  const { explainers } = await read();
  expect(explainers.map(({ data }) => data.headline)).toEqual(['The ferry stops.']);
  expect(explainers[0]?.sections[0]?.passages[0]?.text).toBe('The ferry of Vell stops.');
});

test('a kept copy that is damaged is not used', async () => {
  const fresh = await read();
  for (const name of ['ferry', 'bridge']) writeFileSync(join(cacheFolderOf(folder), `explainers/${name}.json`), '{"key":"');
  expect(await read()).toEqual(fresh);
});

const faultsOf = ({ atFault }: Awaited<ReturnType<typeof read>>) =>
  [...atFault].map(([slug, faults]) => [slug, ...faults.map((fault) => (fault as Error).message)]);

test('every fault of every file is told of, in each run, and nothing faulty is kept', async () => {
  write('explainers/ferry.mdx', file('It', passage('b1000', '<Actor id="nobody">It</Actor>'), passage('b1000', 'It.')));
  write('explainers/bridge.mdx', file('It', passage('b2000', 'It {run()}.')));
  for (const _ of [1, 2]) {
    const content = await read();
    expect(faultsOf(content)).toEqual([
      ['bridge', '{run()} is code, and would run'],
      ['ferry', 'passage id "b1000" is used twice', '<Actor id="nobody"> names an actor that is not listed'],
    ]);
    expect(content.explainers).toEqual([]);
  }
  expect(readFileSync(join(folder, 'explainers/ferry.mdx'), 'utf8')).toContain('nobody');
});

test('an explainer at fault is as it was last without one, until it is mended; the others are as they are now', async () => {
  const sound = await read();
  write('explainers/bridge.mdx', file('It', passage('b2000', 'It {run()}.')));
  write('explainers/ferry.mdx', file('The ferry stops.', passage('b1000', 'The ferry of Vell stops.')));
  write('ledger/ferry.json', '{');
  const content = await read();
  expect(faultsOf(content)).toEqual([
    ['bridge', '{run()} is code, and would run'],
    ['ferry', 'the ledger is not JSON'],
  ]);
  expect(content.explainers).toEqual(sound.explainers);
  rmSync(join(folder, 'ledger/ferry.json'));
  write('explainers/bridge.mdx', file('The bridge shuts.', passage('b2000', 'The bridge shuts.')));
  const mended = await read();
  expect(faultsOf(mended)).toEqual([]);
  expect(mended.explainers.map(({ data }) => data.headline)).toEqual(['The bridge shuts.', 'The ferry stops.']);
});

test('what other code has read is not taken for an explainer at fault', async () => {
  await read();
  const kept = join(cacheFolderOf(folder), 'explainers/ferry.json');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(/"reader":"\w+"/, '"reader":"other"'));
  write('explainers/ferry.mdx', file('It', passage('b1000', 'It {run()}.')));
  expect((await read()).explainers.map(({ slug }) => slug)).toEqual(['bridge']);
});

test('an explainer whose picture is lost is at fault until it is back, and shown without it meanwhile', async () => {
  const name = 'quay-1a2b3c4d5e-60x40.jpg';
  write('explainers/ferry.mdx', file('The ferry sails.', `<Figure picture="${name}" />`, passage('b1000', 'The ferry sails.')));
  mkdirSync(join(folder, 'media'));
  write(`media/${name}`, 'a picture');
  const picturesIn = ({ explainers }: Awaited<ReturnType<typeof read>>) =>
    explainers.flatMap(({ sections }) => sections.flatMap(({ blocks }) => figuresIn(blocks).map(({ picture }) => picture)));
  const sound = await read();
  expect(picturesIn(sound)).toEqual([name]);
  rmSync(join(folder, 'media', name));
  for (const _ of ['from the cache', 'as it is known']) {
    const lost = await read();
    expect(faultsOf(lost)).toEqual([['ferry', `the picture ${name} is not in media/`]]);
    expect(picturesIn(lost)).toEqual([undefined]);
    const keyOf = ({ explainers }: typeof lost) => explainers.find(({ slug }) => slug === 'ferry')?.key;
    expect(keyOf(lost)).not.toBe(keyOf(sound));
  }
  write(`media/${name}`, 'a picture');
  expect(await read()).toEqual(sound);
});

test('an explainer with a tag of a term that the glossary does not have is at fault, and named with its line', async () => {
  const tagged = file('The ferry sails.', passage('b1000', 'The <Term id="ferry">ferry</Term> sails.'));
  write('explainers/ferry.mdx', tagged);
  mkdirSync(join(folder, 'glossary'));
  write('glossary/ferry.mdx', '---\nterm: ferry\ndefinition: A ship that goes to and fro.\n---\n\nMore of *it*.\n');
  const { terms, ...sound } = await read();
  expect(faultsOf(sound)).toEqual([]);
  expect(
    buildGraph({ ...sound, terms })
      .terms.get('ferry')
      ?.passages.map(({ id }) => id),
  ).toEqual(['b1000']);
  rmSync(join(folder, 'glossary/ferry.mdx'));
  const [fault] = (await read()).atFault.get('ferry') ?? [];
  expect((fault as ContentError).format().replace(`${folder}/`, '')).toBe(
    `explainers/ferry.mdx:${tagged.split('\n').findIndex((line) => line.includes('<Passage')) + 1}: ` +
      '<Term id="ferry"> names a term that is not in the glossary\n' +
      '  Run npm run explain, which takes the tag away; or put the file of the term back into glossary/.',
  );
});

const refusal = () =>
  read().then(String, (error: unknown) => (error instanceof ContentError ? error.format().replaceAll(`${folder}/`, '') : error));

test.each([
  ['file: a.png\n  credit: Ada Brun', 'actors/vell.yaml:3: picture.alt: say what the picture shows, for readers who do not see it'],
  ['file: a.png\n  alt: A quay', 'actors/vell.yaml:3: picture.credit: say who made the picture, or whose it is'],
  ['file: ../a.png\n  alt: A quay\n  credit: Ada', 'actors/vell.yaml:4: picture.file: a picture is named without a folder'],
  ['file: a.png\n  alt: A quay\n  credit: Ada', 'actors/vell.yaml: picture.file: there is no a.png here or in media/'],
])('a picture of an actor is refused without what has to go with it: %j', async (picture, message) => {
  write('actors/vell.yaml', `name: Vell\nkind: country\npicture:\n  ${picture}\n`);
  expect(String(await refusal()).split('\n')[0]).toBe(message);
});

test('a picture of an actor is shown once a clean copy of it is there', async () => {
  write('actors/vell.yaml', 'name: Vell\nkind: country\npicture: { file: The quay.jpg, alt: A quay, credit: Ada }\n');
  await sharp({ create: { width: 80, height: 40, channels: 3, background: '#447799' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Otto Lindqvist' } })
    .toFile(join(folder, 'actors/The quay.jpg'));
  expect(await refusal()).toMatch(/^actors\/vell.yaml: picture.file: The quay.jpg has not been cleaned for the site\n/);
  await placeOwnPictures(resolveFolders({ content: folder }));
  const name = (await read()).actors.get('vell')?.picture?.file ?? '';
  expect(name).toMatch(/^the-quay-[0-9a-f]{10}-80x40\.jpg$/);
  expect(readFileSync(join(folder, 'media', name), 'latin1')).not.toContain('Lindqvist');
});

test('words of an actor that would run are refused', async () => {
  write('actors/vell.yaml', 'name: Vell\nkind: country\ndescription: It {run()}.\n');
  expect(await refusal()).toMatch(/^actors\/vell.yaml:3: description: \{run\(\)\} is code, and would run\n/);
});

import { appendFile, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lab/checks/browser.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { serveSite } from '../../scripts/lib/serve/serve.ts';
import { makeGuide } from '../../scripts/lib/site/guide.ts';
import { run } from '../cli/run.ts';
import { withEditorBlocks, writeBeside } from '../support/editor-blocks.ts';
import { hostileFiles, hostileTexts } from '../support/hostile.ts';
import { writePictured } from '../support/pictures.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser. */
    browser: string;
    /** The front page of a site of two articles and an imprint, with the guide beside it. */
    site: string;
    /** Its folder and that of its content, absolute. */
    siteFolder: string;
    siteContent: string;
    /**
     * The front page of a site below a base path: an article that tries to run something, the hostile corpus, one with every shape, one whose sections changed, one with
     * pictures, one with all that an editor may add, three in German, Arabic and Chinese, 13 of the actor kestrovia, of whom the publisher says
     * more, one of 22 passages, `depot` of 240, two terms, and `pontoon`, which has a second version: its first passage has other words, its second is gone, its
     * last is new; and a story of four.
     */
    hostileSite: string;
    /** Of the second: the pages of a section that lost a passage and of one that was renamed, and where the passages are now. */
    moved: Moved;
    hostileFolder: string;
  }
}

/** Addresses below the front page. */
export interface Moved {
  /** `[address before, address now]` */
  ofSection: [string, string];
  ofItsPassage: [string, string];
  ofPassage: [string, string];
}

const base = '/some/repo/';

/**
 * Serves two sites: a plain one, and one of a hostile article, one with every shape, one that was edited, one with pictures, one with all that an
 * editor may add, three in other languages, thirteen of one actor, one of 22 passages, one of 240, one in two versions, and a story.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-browser-'));
  const at = (name: string): string => join(folder, name);
  const [hostileFolder, siteFolder, siteContent, guide] = [at('hostile-site'), at('plain-site'), at('plain'), at('guide')];
  const [moved] = await Promise.all([makeHostile(at('hostile'), hostileFolder), makePlain(siteContent, siteFolder, guide)]);
  const site = await serveSite(siteFolder, { port: 0, base: '/', beside: guide });
  const hostile = await serveSite(hostileFolder, { port: 0, base });
  project.provide('browser', await findBrowser());
  project.provide('site', site.url);
  project.provide('siteFolder', siteFolder);
  project.provide('siteContent', siteContent);
  project.provide('hostileSite', hostile.url);
  project.provide('moved', moved);
  project.provide('hostileFolder', hostileFolder);
  return async () => {
    await Promise.all([site.close(), hostile.close()]);
    await rm(folder, { recursive: true });
  };
}

async function makePlain(content: string, out: string, guide: string): Promise<void> {
  await cp(join(import.meta.dirname, 'site'), content, { recursive: true });
  // A second article, so that the search has more than one file of words and of texts.
  await copyFile(join(import.meta.dirname, '../fixtures/articles/lake-algae-study.md'), join(content, 'articles/lake-algae-study.md'));
  await build(content, out, '/');
  await makeGuide(resolveFolders({ content, out }), guide);
}

async function makeHostile(folder: string, out: string): Promise<Moved> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const name of ['hostile.txt', 'shapes.md']) await copyFile(join(import.meta.dirname, name), join(folder, 'articles', name));
  const flood = join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt');
  for (const name of ['moved', 'editors']) await copyFile(flood, join(folder, `articles/${name}.txt`));
  await cp(join(import.meta.dirname, '../fixtures/languages'), join(folder, 'articles'), { recursive: true });
  await writeCrossings(folder);
  await writeParade(folder);
  await writeDepot(folder);
  await writeStory(folder);
  await writePictured(join(folder, 'articles'));
  await writeOwnWords(folder);
  await writeCorpus(folder);
  await writePontoon(folder, first);
  await explain(folder);
  await writePontoon(folder, second);
  const moved = await moveSections(join(folder, 'explainers/moved.mdx'));
  const editors = join(folder, 'explainers/editors.mdx');
  await writeFile(editors, withEditorBlocks(await readFile(editors, 'utf8')));
  await writeBeside(join(folder, 'media'));
  // The build explains the second version.
  await build(folder, out, base);
  return moved;
}

async function build(content: string, out: string, base: string): Promise<void> {
  const built = await run('build', ['--content', content, '--out', out], { env: { NUTGRAF_BASE: base } });
  if (built.code !== 0) throw new Error(`The site of ${content} was not built:\n${built.stderr}`);
}

async function explain(folder: string): Promise<void> {
  const explained = await run('explain', ['--content', folder]);
  if (explained.code !== 0) throw new Error(`The articles were not explained:\n${explained.stderr}`);
}

const first = [
  'The pontoon at Skell was closed to all boats on Friday after a storm broke two of its nine chains.',
  'The harbour office said that divers would look at the chains on Monday, and that nobody had been hurt.',
  'A ferry lay beside the pontoon when the storm came, with four people and a dog on board of it.',
];
/** One passage is gone, one has other words, and one is new. */
const second = [
  'The pontoon at Skell was closed to all boats on Friday after a storm broke three of its nine chains.',
  'A ferry lay beside the pontoon when the storm came, with four people and a dog on board of it.',
  '“We will mend it before the spring,” Ada Brun, the harbour master, told a meeting of fishers on Tuesday.',
];

/** The hostile corpus: its texts in one article, and what of its articles is published. */
async function writeCorpus(folder: string): Promise<void> {
  const write = (name: string, data: string | Uint8Array) => writeFile(join(folder, 'articles', name), data);
  await write('corpus.txt', ['What the clerk of Vell wrote', ...hostileTexts.map(([, text]) => text)].join('\n\n'));
  for (const { file, bytes, published } of hostileFiles) if (published) await write(file, bytes);
}

/** An article that comes in two versions. */
const writePontoon = (folder: string, passages: string[]): Promise<void> =>
  writeFile(join(folder, 'articles/pontoon.txt'), ['Storm breaks the pontoon of Skell', 'April 9, 2024', ...passages].join('\n\n'));

/** An article whose cards have no room on one page: 240 passages, no two alike. */
async function writeDepot(folder: string): Promise<void> {
  const goods = 'lamps ropes bolts crates anchors barrels lenses gaskets ladders hinges pulleys rivets shovels buckets valves wicks'.split(
    ' ',
  );
  const states = 'rusted dented sealed labelled borrowed mended counted lost repainted stacked soaked sorted'.split(' ');
  const of = <Item>(list: readonly Item[], place: number): Item | undefined => list[place % list.length];
  const passages = Array.from({ length: 240 }, (_, shelf) =>
    Array.from({ length: 4 }, (_, row) => {
      const place = shelf * 7 + row * 11 + ((shelf * shelf) % 13);
      return `Row ${row + 1} of shelf ${shelf + 1} holds ${((place * 37) % 89) + 2} ${of(goods, place)} that were ${of(states, place * 5 + row)}.`;
    }).join(' '),
  );
  await writeFile(join(folder, 'articles/depot.txt'), ['What the depot of Ostrel holds', 'May 2, 2024', ...passages].join('\n\n'));
}

/** Thirteen articles that speak of one actor: one more than are shown unfolded on its page. */
async function writeCrossings(folder: string): Promise<void> {
  await mkdir(join(folder, 'actors'));
  await writeFile(join(folder, 'actors/kestrovia.yaml'), 'name: Kestrovia\nkind: country\n');
  for (let day = 11; day <= 23; day += 1) {
    const text = `Crossing ${day} opens\n\nMarch ${day}, 2024\n\nKestrovia opened crossing ${day} to walkers after a week of quiet repairs.\n`;
    await writeFile(join(folder, `articles/crossing-${day}.txt`), text);
  }
}

/** An article of 22 passages, each of which mentions one of two actors. */
async function writeParade(folder: string): Promise<void> {
  const bands = ['Ostermark', 'Wexmoor'];
  for (const name of bands) await writeFile(join(folder, `actors/${name.toLowerCase()}.yaml`), `name: ${name}\nkind: group\n`);
  const passages = Array.from(
    { length: 22 },
    (_, index) => `${bands[index % 2]} played march ${index + 1} of the long parade in the rain.`,
  );
  await writeFile(join(folder, 'articles/parade.txt'), ['Two bands walk all day', 'April 2, 2024', ...passages].join('\n\n'));
}

/** What the publisher says of an actor, and two terms: one in a list, one in a table. */
async function writeOwnWords(folder: string): Promise<void> {
  await sharp({ create: { width: 300, height: 400, channels: 3, background: '#447799' } }).toFile(join(folder, 'actors/border.png'));
  const picture = 'picture: { file: border.png, alt: A fence with a gate, credit: Ada Brun, licence: CC BY 4.0 }';
  const more = 'role: Neighbour in the east\ndescription: "A country of **nine** valleys.\\n\\n- It has no sea."';
  await appendFile(join(folder, 'actors/kestrovia.yaml'), `${more}\n${picture}\nsources: [ { url: https://atlas.example/kestrovia } ]\n`);
  await mkdir(join(folder, 'glossary'));
  const term = (id: string, means: string) =>
    writeFile(join(folder, `glossary/${id}.mdx`), `---\nterm: ${id}\ndefinition: ${means}\n---\n\nMore, in a list:\n\n- one\n`);
  await term('fare', 'What a passenger pays for a way.');
  await term('timetable', 'When ships leave and arrive.');
}

/** Four articles on one matter, each with statements and days, and their story. */
async function writeStory(folder: string): Promise<void> {
  const berths = [
    'no boat of the harbour would lose its berth',
    'ten boats of the harbour would lose their berths',
    'the harbour is safe',
    'the harbour is closed',
  ];
  for (const [index, words] of berths.entries()) {
    const day = `${4 + 7 * index} May 2024`;
    const text = [
      `Wall of Quellin, part ${index + 1}`,
      `Published ${day}`,
      `Mayor Petra Quill said on Monday that ${words}.`,
      `“We will build it by ${2026 + index},” said Petra Quill.`,
      'The Quellin Port Authority published its survey of the harbour on 3 March 2024.',
    ];
    await writeFile(join(folder, `articles/wall-${index + 1}.txt`), text.join('\n\n'));
  }
  await mkdir(join(folder, 'stories'));
  const told = [
    '---\nheadline: The wall of Quellin',
    'explainers: [wall-1, wall-2, wall-3, wall-4]',
    'known:\n  - The port **has** a survey.\n  - It is [told first](/explainers/wall-1/) here.',
    'unknown:\n  - Who will pay.\n---\n',
    'Quellin wants a wall.\n\n## Why\n\n- Floods\n- Storms\n',
  ];
  await writeFile(join(folder, 'stories/wall.mdx'), told.join('\n'));
}

/** Moves the last passage of the first section into the second, as its first, and renames that. */
async function moveSections(path: string): Promise<Moved> {
  const mdx = await readFile(path, 'utf8');
  const [, first, passage, id, second, own] =
    /<Section id="([^"]+)"[^>]*>.*?( {2}<Passage id="(\w+)">(?:(?!<Passage).)*?<\/Passage>\n)<\/Section>\n\n<Section id="([^"]+)".*?<Passage id="(\w+)">/s.exec(
      mdx,
    ) ?? [];
  if (!first || !passage || !id || !second || !own) throw new Error(`The sections of ${path} are not as they were.`);
  const without = mdx.replace(passage, '').replaceAll(' from="suggested">', '>');
  const edited = without.replace(new RegExp(`(<Section id=")${second}(">\\n(?: {2}## .*\\n\\n)?)`), `$1renamed$2${passage}\n`);
  await writeFile(path, edited);
  const at = (section: string, passage = ''): string => `explainers/moved/${section}/${passage && `#${passage}`}`;
  return {
    ofSection: [at(second), at('renamed')],
    ofItsPassage: [at(second, own), at('renamed', own)],
    ofPassage: [at(first, id), at('renamed', id)],
  };
}

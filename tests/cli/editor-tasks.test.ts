import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { codeIn, commandIn, tasksOfGuide } from '../support/guide.ts';
import { copyProject } from '../support/project-copy.ts';
import { type Result, run } from './run.ts';

// All that the first page of the guide says an editor does, done with what the guide tells them to copy, in a site of their own.
const project = mkdtempSync(join(tmpdir(), 'nutgraf-tasks-'));
afterAll(() => rmSync(project, { recursive: true }));

const on = (day: string) => ({ folder: project, project, env: { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) } });
const content = (path: string): string => join(project, 'src/content', path);
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const page = (path: string): string => read(`dist/${path}index.html`);
/** A page's words, without tags. */
const wordsOf = (path: string): string => page(path).replace(/<[^<>]*>/g, '');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** Replaces what is there once in a file of the project. */
function change(path: string, ...changes: [from: string | RegExp, to: string][]): void {
  const text = changes.reduce((now, [from, to]) => {
    const next = now.replace(from, () => to);
    expect(next, `${from}`).not.toBe(now);
    return next;
  }, read(path));
  writeFileSync(join(project, path), text);
}

/** A command of the guide, with the editor's own names for those that stand there. */
async function type(command: string[], names: Record<string, string> = {}): Promise<Result> {
  const [name = '', ...args] = command.map((word) => Object.entries(names).reduce((now, [from, to]) => now.replaceAll(from, to), word));
  const result = await run(name, args, on('2026-03-20'));
  expect(result, [name, ...args].join(' ')).toMatchObject({ code: 0, stderr: '' });
  return result;
}

const OWN_WORDS = 'add-your-own-words';
const MOVE = ['rename-withdraw-erase', 'Give something another address'] as const;
const SITE = 'make-the-site-yours';
const corn = 'src/content/explainers/corn-street-closure.mdx';
const explainer = (name: string): string => `src/content/explainers/${name}.mdx`;
const [draft = '', schedule = ''] = codeIn('review-what-was-suggested', 'Decide what is public')[0]?.split('\n') ?? [];
const approved = codeIn('review-what-was-suggested', 'Approve it')[0]?.trim() ?? '';

const articles = {
  'velden-plans-a-wall': `Velden plans a wall
2 March 2026

Velden wants a second harbour wall, the mayor Ida Crann said on Monday. The fishing families have agreed to a ceasefire in the quarrel.

Work could begin in May, said the harbour master Olaf Brede.
`,
  'council-votes': `Council votes for the wall
9 March 2026

The council of Velden voted for a second wall on Monday. “It will hold,” said Ida Crann.

The fishing families said that nobody had asked them.
`,
  'harbour-festival': 'Harbour festival\n\nThe festival of boats is in June, said Ida Crann. It has music and lanterns.\n',
  'bakery-prize': 'Bakery wins a prize\n\nA bakery in Velden has won a prize for its rye bread, said Ida Crann.\n',
};

/** The editor makes a site of their own, has their articles read, and approves two. */
async function start(): Promise<void> {
  copyProject(project);
  await type(commandIn('start-your-own-site', '', 'new'));
  for (const name of ['corn-street-closure.txt', 'arrand-flood.txt', 'lake-algae-study.md'])
    cpSync(join(import.meta.dirname, '../fixtures/articles', name), content(`articles/${name}`));
  for (const [name, text] of Object.entries(articles)) write(`src/content/articles/${name}.txt`, text);
  await type(['explain']);
  for (const name of ['council-votes', 'velden-plans-a-wall']) change(explainer(name), ['review: { status: suggested }', approved]);
  write('src/content/glossary/ceasefire.mdx', codeIn('define-a-term', 'Write the definition')[0] ?? '');
}

/** They add words, pictures and numbers of their own to an explainer. */
async function addOwnWords(): Promise<void> {
  const [, , passage] = /<Passage id="(q18tm)">\n(.*?)\n {2}<\/Passage>/s.exec(read(corn)) ?? [];
  const [, note = ''] = codeIn(OWN_WORDS, 'Where a block goes')[0]?.split('</Passage>\n') ?? [];
  const blocks = [
    note,
    ...['Questions and answers', 'A picture of your own', 'A correction', 'An entry of the timeline'].map(
      (own) => codeIn(OWN_WORDS, own)[0],
    ),
    codeIn(OWN_WORDS, 'A chart')[1],
    codeIn(OWN_WORDS, 'Sources, and the original article')[0],
  ].join('\n');
  change(
    corn,
    ...['A key point that you choose'].map((own): [string, string] => [
      'keyPoints:\n',
      (codeIn('review-what-was-suggested', own)[0] ?? '')
        .replace('k3f9q', 'gk0zr')
        .replace(/'.*'/, "'Work on the new paving is due to begin on 1 June.'"),
    ]),
    [`${passage}\n  </Passage>\n`, `${passage}\n  </Passage>\n\n${blocks.replaceAll('k3f9q', 'gk0zr')}`],
  );
  mkdirSync(content('media'), { recursive: true });
  write('src/content/media/corn-street.csv', codeIn(OWN_WORDS, 'A chart')[0] ?? '');
  await sharp({ create: { width: 800, height: 500, channels: 3, background: '#997744' } }).toFile(content('media/corn-street.jpg'));
}

/** They rename, merge, delete and erase. */
async function moveThings(): Promise<void> {
  const rename = (kind: string) => commandIn(...MOVE, `rename -- ${kind}`);
  await type(rename('explainers/'), { OLD: 'arrand-flood', NEW: 'valley-flood' });
  await type(rename('actors/'), { OLD: 'tom-grieve', NEW: 'highways-officer-grieve' });
  await type(rename('actors/'), { OLD: 'colin-marrable', NEW: 'harrowmere-chamber-of-trade' });
  await type(rename('NAME#'), { NAME: 'corn-street-closure', OLD: 'not-all-shopkeepers-agree', NEW: 'what-shopkeepers-say' });
  await type(commandIn('rename-withdraw-erase', 'Withdraw an explainer', 'remove'), { NAME: 'lake-algae-study' });
  const erase = commandIn('rename-withdraw-erase', 'Erase words for good', 'erase -- NAME --words');
  await type(erase, { NAME: 'valley-flood', 'Joan Pettifer of 3 Corn Street': 'Marta Ellering' });
}

/** They give the site its pages, its look and its story. */
function dress(): void {
  const [imprint = ''] = codeIn(SITE, 'Pages: imprint, privacy, contact, about us');
  write('src/content/pages/imprint.mdx', imprint);
  write('src/content/pages/privacy.mdx', imprint.replaceAll('Imprint', 'Privacy'));
  write('own/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><rect width="180" height="60"/></svg>');
  const chosen = ['Navigation and footer', 'Logo', 'Colours'].map((heading) => codeIn(SITE, heading)[0]).join('');
  change('src/site.config.ts', [/(?=publisher: \{ name: ')/, chosen]);
  write('src/content/stories/harbour-wall.mdx', codeIn('tell-a-story-over-many-articles', 'Write it')[0] ?? '');
}

beforeAll(async () => {
  await start();
  await type(['explain']);
  await addOwnWords();
  await moveThings();
  dress();
  change(explainer('harbour-festival'), ['review:', `${draft}\nreview:`]);
  change(explainer('bakery-prize'), ['review:', `${schedule}\nreview:`]);
  change(explainer('velden-plans-a-wall'), ['headline: Velden plans a wall', 'headline: Velden and its wall'], ['headline: article, ', '']);
  expect(await run('build', [], on('2026-03-20'))).toMatchObject({ code: 0, stderr: '' });
});

const CORN = 'explainers/corn-street-closure/';

/** What readers see of each task: its name as the first page of the guide has it. */
const seen: Record<string, () => void> = {
  'add background': () => {
    expect(page(CORN)).toMatch(/Editor’s note: background.*Why the vote mattered.*<p>It was the <em>first<\/em> since the fire\./s);
  },
  'ask and answer': () => {
    expect(wordsOf(CORN)).toMatch(
      /When does it begin\?\s+Work on the new paving is due to begin on 1 June\. passage gk0zr\s+The council has named/,
    );
    expect(page(CORN)).toContain('"@type":"Question","name":"Who pays?"');
  },
  'correct what you wrote': () => {
    expect(wordsOf(CORN)).toContain('This page was corrected on 15 March 2026');
    expect(page('corrections/')).toContain('An earlier version of our summary named the wrong street.');
  },
  'show a picture of your own': () => {
    const [, file = ''] = /<img src="\/([^"]+)"[^>]* alt="A market on Corn Street, with stalls on both sides\."/.exec(page(CORN)) ?? [];
    expect(existsSync(join(project, 'dist', file))).toBe(true);
    expect(wordsOf(CORN)).toMatch(/Corn Street on the last day of the market\.\s+Picture: Ada Brun\s+Licence: CC BY 4\.0/);
  },
  'draw a chart': () => {
    expect(page(CORN)).toMatch(/Chart by the editor.*Traffic on Corn Street, a day.*<svg.*<td[^>]*>1,475<\/td>.*Town council/s);
  },
  'list sources': () => {
    expect(page(CORN)).toMatch(/To read on.*<a href="https:\/\/council\.example\/minutes"[^>]*>The minutes of the meeting<\/a>/s);
  },
  'put an entry of your own into the timeline': () => {
    expect(page(CORN)).toMatch(/<p class="timeline-date">\s*<time datetime="2026-05[^>]*>May<.*Added by the editor.*<p>The trial\.<\/p>/s);
  },
  'choose a key point of your own': () => {
    const [first = ''] = /Key points<\/h2>.*?<\/li>/s.exec(page(CORN)) ?? [];
    expect(first).toContain('Work on the new paving is due to begin on 1 June.');
    expect(first).not.toContain('suggested');
  },
  'keep a draft': () => {
    expect(existsSync(join(project, 'dist/explainers/harbour-festival'))).toBe(false);
    expect(page('explainers/')).not.toContain('Harbour festival');
  },
  'schedule an explainer': () => {
    expect(existsSync(join(project, 'dist/explainers/bakery-prize'))).toBe(false);
  },
  'approve an explainer': () => {
    expect(page('explainers/council-votes/')).toContain('>Approved by Joan Pettifer, 13 March 2026</a>');
  },
  'see that an approval has lapsed': () => {
    expect(page('explainers/velden-plans-a-wall/')).toContain('>Approved by Joan Pettifer, 13 March 2026; changed since</a>');
  },
  'erase words': () => {
    const files = ['src/content', 'dist', '.cache'].flatMap((top) =>
      readdirSync(join(project, top), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.filter((file) => /marta[\s-]ellering/i.test(file + readFileSync(file, 'latin1').replace(/<[^<>]*>/g, '')))).toEqual([]);
    expect(wordsOf('explainers/valley-flood/')).toContain('said […], 41, a school cook');
  },
  'rename an article': () => {
    expect(page('explainers/arrand-flood/')).toContain('url=/explainers/valley-flood/"');
    expect(existsSync(content('articles/valley-flood.txt'))).toBe(true);
  },
  'rename an actor': () => {
    expect(page('actors/tom-grieve/')).toContain('url=/actors/highways-officer-grieve/"');
    expect(page(CORN)).toMatch(/<a [^>]*href="\/actors\/highways-officer-grieve\/"[^>]*>Tom Grieve<\/a>/);
  },
  'rename a section': () => {
    expect(page(`${CORN}not-all-shopkeepers-agree/`)).toContain(
      `Its passages are now in:</p> <ul><li><a href="/${CORN}what-shopkeepers-say/">`,
    );
    expect(page(`${CORN}what-shopkeepers-say/`)).toContain('>Not all shopkeepers agree</h1>');
  },
  'merge two actors': () => {
    expect(page('actors/colin-marrable/')).toContain('url=/actors/harrowmere-chamber-of-trade/"');
    expect(wordsOf('actors/harrowmere-chamber-of-trade/')).toContain('Colin Marrable');
  },
  'delete an explainer': () => {
    expect(page('explainers/lake-algae-study/')).toMatch(/Withdrawn on <time datetime="2026-03-20">/);
    expect(existsSync(content('articles/lake-algae-study.md'))).toBe(false);
  },
  'start a new site': () => {
    expect(page('')).toContain('<title>The Vell Courier</title>');
  },
  'define a term': () => {
    expect(page('explainers/velden-plans-a-wall/')).toMatch(/<a [^>]*href="\/glossary\/ceasefire\/"[^>]*>ceasefire<\/a>/);
    expect(page('glossary/ceasefire/')).toContain('An agreement of armed sides to stop fighting for a time, which ends no war.');
  },
  'tell a story over many articles': () => {
    expect(wordsOf('stories/harbour-wall/')).toMatch(/The harbour wall of Velden\s+2 explainers, 2 March 2026 to 9 March 2026/);
    expect(page('explainers/council-votes/')).toContain('href="/stories/harbour-wall/"');
  },
  'show a passage on another site': () => {
    const [, code = ''] =
      /How this page was made.*&lt;iframe src=&quot;https:\/\/nutgraf\.example\/(.*?)&quot;/s.exec(page('explainers/council-votes/')) ?? [];
    expect(page(code)).toMatch(/The <a[^>]*>fishing families<\/a> said that nobody had asked them\..*The Vell Courier/s);
  },
  'write an imprint': () => {
    expect(page('imprint/')).toContain('is published by <strong>Runa Skarr</strong>, Lighthouse Lane 1, Vell.');
  },
  'choose the links of the footer': () => {
    const [footer = ''] = /<footer.*<\/footer>/s.exec(page(CORN)) ?? [];
    expect([...footer.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, address, words]) => `${words} ${address}`)).toEqual([
      'Imprint /imprint/',
      'Privacy /privacy/',
      'Shop https://shop.example/',
      'RSS /rss.xml',
    ]);
  },
  'show a logo': () => {
    const [, file = ''] = /<a class="brand brand-logo"[^>]*><img src="\/([^"]+)"[^>]* alt="The Vell Courier">/.exec(page(CORN)) ?? [];
    expect(read(`dist/${file}`)).toContain('<rect');
  },
  'choose colours': () => {
    const sheets = [...page(CORN).matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(([, file]) => read(`dist/${file}`));
    expect(sheets.join('')).toMatch(/#005a9c.*#8ab4f8|#8ab4f8.*#005a9c/s);
  },
  'hide this guide': () => {
    expect(existsSync(join(project, 'dist/guide'))).toBe(false);
    expect(page('')).not.toContain('href="/guide/"');
  },
};

describe('an editor who follows the guide can', () => {
  it.each(Object.entries(seen))('%s', (_, look) => look());

  it('do all that its first page lists', () => {
    expect(tasksOfGuide().toSorted()).toEqual(Object.keys(seen).toSorted());
  });
});

test('what was scheduled is there on its day, and a draft when its line is gone', async () => {
  change(explainer('harbour-festival'), [`${draft}\n`, '']);
  expect(await run('build', [], on('2026-04-01'))).toMatchObject({ code: 0, stderr: '' });
  expect(page('explainers/bakery-prize/')).toContain('Bakery wins a prize');
  expect(page('explainers/')).toMatch(/Harbour festival/);
});

import { expect, test } from 'vitest';
import { blocksOf, readAs } from '../read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const partsOf = ({ leftOut = [] }: Awaited<ReturnType<typeof read>>) => leftOut.map(({ kind, text }) => `${kind}: ${text}`);
const prose = 'The ferry sank on Thursday, the coast guard of Pell said.';
const more = 'Nobody was hurt, the harbour master said.';

test.each([
  'Share this article',
  'SHARE',
  'Advertisement',
  '— Advertisement —',
  '3 min read',
  '12-minute read',
  'Reading time: 4 minutes',
  '3 hours ago',
  '14 comments',
  'READ MORE: Flood wall cracks again',
  'Related: Will the ferry be raised?',
  'Read also | Flood wall cracks again',
  'Subscribe to our newsletter',
  'Sign up for our morning newsletter and get the best of Pell every day.',
  'This website uses cookies to give you the best experience.',
  'Accept all cookies',
  'Skip to main content',
  '© 2026 Pell Bulletin. All rights reserved.',
  'news@pell.example',
])('%s between paragraphs is a page part', async (line) => {
  const article = await read('Ferry sinks', '', prose, '', line, '', more);
  expect(blocksOf(article)).toEqual([prose, more]);
  expect(partsOf(article)).toEqual([`page part: ${line}`]);
});

test.each([
  'The share of the crew was small.',
  'Share prices fall',
  'Advertisement for a wreck',
  'Related: the mayor of Pell, who is his cousin, owned the ferry.',
  'It was a 3 min read.',
  'Related matters',
  'Subscribe to our newsletter, the sign on the ferry said; nobody ever did, and nobody ever will, for there is no newsletter and there never was one in all the years of the company, as everybody on the island knows well, and as its director has often said in public.',
  'A day ago',
  'Read more books, he said.',
  'Cookies',
  'Print',
])('%s is of the article', async (line) => {
  const article = await read('Ferry sinks', '', prose, '', line, '', more);
  expect(article.leftOut).toBeUndefined();
  expect(blocksOf(article)).toHaveLength(3);
});

test.each(['Home > News > Harbour', 'Home / News / Harbour', 'News › Harbour', 'Pell » Sea » Ferries', 'Home | News | Harbour'])(
  '%s above a headline is the way to the page',
  async (line) => {
    const article = await read(line, 'Ferry sinks', '', prose, '', more);
    expect(article).toMatchObject({ headline: 'Ferry sinks', leftOut: [{ kind: 'page part', text: line }] });
  },
);

test.each(['Pell 3 > Vell 2', 'Ferry sinks / crew safe', 'Ferry | wreck | sea'])('%s is a headline', async (line) => {
  expect((await read(line, '', prose, '', more)).headline).toBe(line);
});

test('a word that is only a button beside others is left out only there', async () => {
  const article = await read('Ferry sinks', 'Share', 'Facebook', 'X', 'Print', '', prose, '', 'Print', '', more);
  expect(partsOf(article)).toEqual(['page part: Share', 'page part: Facebook', 'page part: X', 'page part: Print']);
  expect(blocksOf(article)).toEqual([prose, '## Print', more]);
});

test('the links below a head of links go with it, and prose does not', async () => {
  const links = ['Related stories', 'Flood wall cracks again', 'Will it hold?'];
  expect(partsOf(await read('Ferry sinks', '', prose, '', ...links, '', more))).toHaveLength(3);
  expect(blocksOf(await read('Ferry sinks', '', prose, '', more, ...links))).toEqual([prose, more]);
  expect(blocksOf(await read('Ferry sinks', '', prose, '', more, ...links, '', 'Ferry line to close', '', 'By Nora Lind'))).toEqual([
    prose,
    more,
  ]);
  expect(blocksOf(await read('Ferry sinks', '', prose, '', 'Most read', prose, '', more))).toEqual([prose, prose, more]);
});

test('a line of a sentence that says what a button says stays in it', async () => {
  const lines = ['The council of Pell put on the wall of its hall, where all can see it, an', 'advertisement', 'for a ferry.'];
  expect(blocksOf(await read(...lines))).toEqual([lines.join(' ')]);
});

test.each([
  'Photo: Nora Lind',
  'Image caption, The ferry in 2019',
  'Picture credit: Pell Bulletin',
  'Photograph by Nora Lind',
  'The ferry in 2019. (Nora Lind / Pell Bulletin)',
  'The ferry in its last year (CP Photo/Nora Lind)',
  'The ferry in 2019. Photograph: Nora Lind/Coastal Press',
])('%s is the caption of a figure', async (line) => {
  const article = await read('Ferry sinks', '', line, '', prose, '', more);
  expect(article.headline).toBe('Ferry sinks');
  expect(article.blocks[0]).toEqual({ kind: 'figure', blocks: [{ kind: 'paragraph', text: line, line: 3 }] });
});

test('a caption above the headline does not hide it', async () => {
  expect(await read('Photo: Nora Lind', '', 'Ferry sinks', '', prose, '', more)).toMatchObject({ headline: 'Ferry sinks' });
});

test.each([
  'She took the picture of her life (see below).',
  'The photo shows a ferry, he said.',
  'Picture of a ferry',
  'Photography: an art in decline',
  'The vote (for / against)',
])('%s is no caption', async (line) => {
  expect((await read('Ferry sinks', '', prose, '', line, '', more)).blocks.some(({ kind }) => kind === 'figure')).toBe(false);
});

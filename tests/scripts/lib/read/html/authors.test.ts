import { describe, expect, test } from 'vitest';
import { tailOf, withoutPublisher } from '../../../../../scripts/lib/read/html/headline.ts';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const FIRST = 'The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.';
const LAST = 'It opens again in spring, said the council, which pays for the new wheel.';
const page = (top: string, head = '', bottom = ''): string =>
  `<head>${head}</head><body><article><h1>Mill closes</h1>${top}<p>${FIRST}</p><p>${LAST}</p>${bottom}</article></body>`;

/** Who wrote the article of a page, and what of it is prose besides its two paragraphs. */
async function read(top: string, head = '', bottom = ''): Promise<[string | null, string[]]> {
  const article = await readAs('a.html', page(top, head, bottom));
  return [article.author, outlineOf(article).filter((line) => line !== FIRST && line !== LAST)];
}

describe('a byline in an element that is called one', () => {
  test.each<[string, string]>([
    ['by its class', '<p class="article-byline">Jane Doe</p>'],
    ['by a class of two words', '<p class="by-line">Jane Doe</p>'],
    ['by a class in camels', '<p class="postAuthor">Jane Doe</p>'],
    ['by its id', '<p id="writers">Jane Doe</p>'],
    ['by microdata', '<p itemprop="creator">Jane Doe</p>'],
    ['by its relation', '<p><a rel="nofollow author" href="/j">Jane Doe</a></p>'],
    ['with a label in a box of its own', '<div class="byline"><div>Written by</div><div>Jane Doe</div></div>'],
    ['with a label and boxes within a line', '<div class="byline"><span>By:</span><span>Jane Doe</span></div>'],
    ['with a name that is called one', '<div class="byline">Our desk <span class="fn">Jane Doe</span></div>'],
    ['with a role behind a name that is called one', '<div class="author"><span itemprop="name">Jane Doe</span>, Harbour Editor</div>'],
    ['with words that nobody sees', '<div class="byline"><div>Jane Doe</div><div hidden>Jon Roe</div></div>'],
    ['as part of a line', '<p><span class="byline">By Jane Doe</span>, Harbour desk</p>'],
    ['in another one', '<div class="authors"><div class="author">Jane Doe</div></div>'],
    ['twice', '<p class="byline">Jane Doe</p><p class="author">Jane Doe</p>'],
    ['of a single name with a label', '<p class="byline">By Jane Doe</p>'],
  ])('%s', async (_, top) => {
    expect(await read(top)).toEqual(['Jane Doe', []]);
  });

  test.each<[string, string]>([
    ['with a box about the author', '<p class="author-bio">Jane Doe</p>'],
    ['with a picture of the author', '<p class="author-image">Jane Doe</p>'],
    ['for programs', '<meta itemprop="creator" content="x">'],
    ['with a heading', '<div class="byline"><h2>Jane Doe</h2></div>'],
    ['struck out', '<p><s class="byline">Jane Doe</s></p>'],
    ['beside the article', '<aside><p class="byline">Jane Doe</p></aside>'],
    ['in a quotation', '<blockquote><p class="byline">Jane Doe</p></blockquote>'],
    ['that is hidden', '<p class="byline" hidden>Jane Doe</p>'],
    ['of a word that could be anything', '<p class="byline">Harbour</p>'],
    ['of many words', `<div class="byline">${'Jane Doe of Vell '.repeat(8)}</div>`],
  ])('is none: one %s', async (_, top) => {
    expect((await read(top))[0]).toBeNull();
  });

  test('of a single name is one with a label', async () => {
    expect(await read('<p class="byline">By Jane</p>')).toEqual(['Jane', []]);
  });

  test('of several is all of them', async () => {
    expect(await read('<p class="author">Jane Doe</p><p class="author">Jon Roe</p>')).toEqual(['Jane Doe, Jon Roe', []]);
    expect(await read('<p>By <a rel="author" href="/j">Jane Doe</a>, <a rel="author" href="/r">Jon Roe</a></p>')).toEqual([
      'Jane Doe, Jon Roe',
      [],
    ]);
  });

  test('in a paragraph of prose leaves the paragraph', async () => {
    const prose = `Jane Doe ${'saw it turn and turn '.repeat(8)}at noon.`;
    const [author, lines] = await read(`<p>${prose.replace('Jane Doe', '<span class="author">Jane Doe</span>')}</p>`);
    expect([author, lines]).toEqual([null, [prose]]);
  });
});

describe('a byline in a footer', () => {
  test.each<[string, string, string | null]>([
    ['of the article', '<footer>By Jane Doe</footer>', 'Jane Doe'],
    ['the last of several', '<footer>By Jon Roe</footer><footer>By Jane Doe</footer>', 'Jane Doe'],
    ['with other words', '<footer>By Jane Doe and the old man</footer>', null],
    ['of a quotation', '<blockquote>Words.<footer>By Jane Doe</footer></blockquote>', null],
    ['that is hidden', '<footer hidden>By Jane Doe</footer>', null],
  ])('%s', async (_, bottom, author) => {
    expect((await read('', '', bottom))[0]).toBe(author);
  });
});

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

test.each<[string, string, string, string | null]>([
  ['a line of the text, where it names another', '<p>By Jon Roe</p>', meta('author', 'Jane Doe'), 'Jon Roe'],
  ['the page, where a line names the same with a role', '<p>By Jane Doe, Harbour Editor</p>', meta('author', 'Jane Doe'), 'Jane Doe'],
  ['a line that names one more', '<p>By Jane Doe and Jon Roe</p>', meta('author', 'Jane Doe'), 'Jane Doe and Jon Roe'],
  ['what is shown before what the page says', '<p class="byline">Jon Roe</p>', meta('author', 'Jane Doe'), 'Jon Roe'],
  ['the best name of several', '', meta('author', 'Jon Roe') + meta('byl', 'Jane Doe'), 'Jane Doe'],
])('who wrote it is said by %s', async (_, top, head, author) => {
  expect((await read(top, head))[0]).toBe(author);
});

test.each<[string, string[], string]>([
  ['Mill closes | Vell Post', ['Vell Post'], 'Mill closes'],
  ['Mill closes - The Vell Post', ['Vell Post'], 'Mill closes'],
  ['Vell Post: Mill closes', ['Vell Post'], 'Vell Post: Mill closes'],
  ['Vell Post – Mill closes', ['The Vell Post'], 'Mill closes'],
  ['Mill closes – News – Vell Post', ['Vell Post', 'News'], 'Mill closes'],
  ['Mill closes|Vell Post', ['Vell Post'], 'Mill closes'],
  ['Mill closes - for good', ['Vell Post'], 'Mill closes - for good'],
  ['Vell Post', ['Vell Post'], 'Vell Post'],
  ['Mill closes | !', ['!'], 'Mill closes | !'],
  ['| Vell Post', ['Vell Post'], '| Vell Post'],
])('%s by %j is the headline %s', (title, publishers, headline) => {
  expect(withoutPublisher(title, publishers)).toBe(headline);
});

test.each<[string, string, string | undefined]>([
  ['Mill closes | Vell Post', 'Mill closes', 'Vell Post'],
  ['Mill closes | Vell Post', 'Ferry sinks', undefined],
  ['Mill closes at noon', 'Mill closes', undefined],
  ['Mill closes', 'Mill closes', undefined],
  ['Mill closes | ', 'Mill closes', undefined],
  [' | Vell Post', '', undefined],
])('the title %j has behind the headline %j: %s', (title, headline, tail) => {
  expect(tailOf(title, headline)).toBe(tail);
});

test.each<[string, string, string | null, string[]]>([
  ['before a heading that nobody says', '<h1>Latest</h1><h2>Mill closes at noon</h2>', 'Mill closes at noon', []],
  [
    'in navigation',
    '<nav><h1>Mill closes at noon</h1></nav><h1>The mill closes at noon today</h1>',
    'The mill closes at noon today',
    ['page part: Mill closes at noon'],
  ],
  [
    'that is hidden',
    '<h1 hidden>Mill closes at noon</h1><h1>The mill closes at noon today</h1>',
    'The mill closes at noon today',
    ['hidden text: Mill closes at noon'],
  ],
  ['with most of its words', '<h1>News and views</h1><h1>At noon the mill closes</h1>', 'At noon the mill closes', []],
])('the headline is the heading that the page says elsewhere, but for one %s', async (_, headings, headline, named) => {
  const html = `<head><meta property="og:title" content="Mill closes at noon"></head><body>${headings}<p>${FIRST}</p><p>${LAST}</p></body>`;
  const article = await readAs('a.html', html);
  expect(article.headline).toBe(headline);
  expect(leftOutOf(article).filter((own) => named.includes(own))).toEqual(named);
});

import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../scripts/lib/read/model/types.ts';
import { outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const FIRST = 'The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.';
const LAST = 'It opens again in spring, said the council, which pays for the new wheel.';
const PROSE = `<p>${FIRST}</p><p>${LAST}</p>`;
const H1 = '<h1>Mill closes</h1>';
const read = (body: string, head = ''): Promise<Article> => readAs('a.html', `<head>${head}</head><body>${body}</body>`);
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const data = (own: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Mill closes', ...own })}</script>`;
const spans = (count: number): string => Array.from({ length: count }, (_, at) => `<b>${at}</b>`).join('');

describe('the day', () => {
  test.each<[string, string, string | null]>([
    ['right above the headline', `<div><header><p>2 March 2026</p>${H1}</header></div>`, '2026-03-02'],
    ['the nearest of several above it', `<div><header><p>9 March 2026</p><p>2 March 2026</p>${H1}</header></div>`, '2026-03-02'],
    ['ten elements above it', `<div><header><p>2 March 2026</p>${spans(9)}${H1}</header></div>`, '2026-03-02'],
    ['eleven elements above it', `<div><header><p>2 March 2026</p>${spans(10)}${H1}</header></div>`, null],
    ['above what holds it and others', `<div><p>2 March 2026</p><header>${H1}</header></div>`, '2026-03-02'],
    ['further out', `<p>2 March 2026</p><div><header>${H1}</header></div>`, null],
    ['above no headline', '<div><header><p>2 March 2026</p></header></div>', null],
  ])('is one that stands %s', async (_, html, day) => {
    expect((await read(`${html}<article>${PROSE}</article>`)).published).toBe(day);
  });

  test.each<[string, string, string, string | null]>([
    ['its address', '', '<link rel="canonical" href="https://a.example/2026/03/02/mill">', '2026-03-02'],
    ['the address in data', '', data({ url: 'https://a.example/2026/mar/02/mill' }), '2026-03-02'],
    [
      'its own address before that in data',
      '',
      `<link rel="canonical" href="https://a.example/2026/03/02/mill">${data({ url: 'https://a.example/2026/03/09/mill' })}`,
      '2026-03-02',
    ],
    ['data before a meta element', '', data({ datePublished: '2026-03-02' }) + meta('date', '2026-03-09'), '2026-03-02'],
    ['the best meta element', '', meta('date', '2026-03-09') + meta('article:published', '2026-03-02'), '2026-03-02'],
    ['a meta element before what is shown', '<time datetime="2026-03-09">9 March</time>', meta('date', '2026-03-02'), '2026-03-02'],
    [
      'what is shown before its address',
      '<time datetime="2026-03-02">2 March</time>',
      '<link rel="canonical" href="https://a.example/2026/03/09/mill">',
      '2026-03-02',
    ],
    ['a time before a date line', '<p class="date">9 March 2026</p><time datetime="2026-03-02">2 March</time>', '', '2026-03-02'],
    ['a date line', '<p class="date">2 March 2026</p>', '', '2026-03-02'],
    ['a time right behind the word of a change', '<p>Last updated: <time datetime="2026-03-09">9 March</time></p>', '', null],
    ['a time further behind it', '<p>An updated list of mills in <time datetime="2026-03-02">March</time></p>', '', '2026-03-02'],
    ['a time before it', '<p><time datetime="2026-03-02">2 March</time>, updated since</p>', '', '2026-03-02'],
    ['a time in marks behind it', '<p>Updated <b><i><time datetime="2026-03-09">9 March</time></i></b></p>', '', null],
    ['nothing', '', '', null],
  ])('is that of %s', async (_, top, head, day) => {
    expect((await read(`<article>${H1}${top}${PROSE}</article>`, head)).published).toBe(day);
  });
});

describe('the byline', () => {
  const shown = async (top: string, head = ''): Promise<[string | null, string[]]> => {
    const { author, furniture } = await read(`<article>${H1}${top}${PROSE}</article>`, head);
    return [author, furniture.flatMap(({ kind, text }) => (kind === 'byline' ? text : []))];
  };

  test.each<[string, string, string, string | null, string[]]>([
    [
      'in its words, with whom it names',
      '<p class="byline">By Jane Doe, Harbour Editor</p>',
      '',
      'Jane Doe',
      ['By Jane Doe, Harbour Editor'],
    ],
    ['of two lines', '<p class="author">Jane Doe</p><p class="author">Jon Roe</p>', '', 'Jane Doe, Jon Roe', ['Jane Doe Jon Roe']],
    ['of data, of several', '', data({ author: [{ name: 'Jane Doe' }, { name: 'Jon Roe' }] }), 'Jane Doe, Jon Roe', ['Jane Doe, Jon Roe']],
    ['of data, before a meta element', '', data({ author: 'Jane Doe' }) + meta('author', 'Jon Roe'), 'Jane Doe', ['Jane Doe']],
    [
      'of a meta element, where data name who publishes',
      '',
      data({ author: 'Vell Post', publisher: { name: 'The Vell Post' } }) + meta('og:site_name', 'Vell Post') + meta('author', 'Jane Doe'),
      'Jane Doe',
      ['Jane Doe'],
    ],
    [
      'of data with who publishes and a person',
      '',
      data({ author: ['Vell Post', 'Jane Doe'] }) + meta('og:site_name', 'Vell Post'),
      'Jane Doe',
      ['Vell Post, Jane Doe'],
    ],
    [
      'of who publishes, where nobody else is named',
      '',
      data({ author: 'Vell Post' }) + meta('og:site_name', 'Vell Post'),
      'Vell Post',
      ['Vell Post'],
    ],
    ['of nobody', '', meta('author', 'admin'), null, []],
  ])('is %s', async (_, top, head, author, texts) => {
    expect(await shown(top, head)).toEqual([author, texts]);
  });

  test('is none that holds the text', async () => {
    const article = await read(`<div class="author"><article>${H1}<p>It shut.</p><p>It opens.</p></article></div>`);
    expect(article.author).toBeNull();
    expect(outlineOf(article)).toEqual(['It shut.', 'It opens.']);
  });

  test.each([
    '<div class="byline">By Jane Doe<main><p>It shut.</p></main></div>',
    '<main class="byline"><p>By Jane Doe</p><p>It shut.</p></main>',
  ])('does not take the text of a short article with it: %s', async (html) => {
    expect(outlineOf(await read(html))).toContain('It shut.');
  });

  test('may have a date line with more than a date in it, which goes with it', async () => {
    const line = '2 March 2026 | Updated: 3 March 2026';
    const article = await read(`<article>${H1}<div class="byline meta"><p>By Jane Doe</p><p>${line}</p></div>${PROSE}</article>`);
    expect([article.author, article.published]).toEqual(['Jane Doe', '2026-03-02']);
    expect(outlineOf(article)).toEqual([FIRST, LAST]);
  });

  test.each([
    [2, null],
    [3, null],
    [4, 'Jane Doe'],
  ])('that a page states is not that of a line below %i paragraphs', async (count, author) => {
    const above = Array.from({ length: count }, (_, at) => `<p>${'abcd'[at]} ${FIRST}</p>`).join('');
    expect((await read(`<article>${H1}${above}<p>By Jon Roe</p>${PROSE}</article>`, meta('author', 'Jane Doe'))).author).toBe(author);
  });
});

describe('a date line with more than a date', () => {
  const line = '2 March 2026 | Updated: 3 March 2026';
  test.each<[string, string, string[]]>([
    ['in a box that is called one is no prose', `<div class="post-date">${line}</div>`, []],
    ['in an element of a box', `<div class="post-meta"><p>${line}</p></div>`, []],
    ['in no such box is prose', `<p>${line}</p>`, [line]],
    ['in a byline', `<p class="byline">By Jane Doe <span class="date">${line}</span></p>`, []],
  ])('%s', async (_, top, lines) => {
    const article = await read(`<article>${H1}${top}${PROSE}</article>`);
    expect(outlineOf(article)).toEqual([...lines, FIRST, LAST]);
  });
});

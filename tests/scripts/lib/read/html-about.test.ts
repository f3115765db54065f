import { expect, test } from 'vitest';
import { readAs } from './read-as.ts';

const body = '<article><h1>Ferry stops</h1><p>The ferry stops in June, the harbour office said on Tuesday.</p></article>';
const read = (head: string, own = body, html = '<html>') =>
  readAs('a.html', `<!doctype html>${html}<head>${head}</head><body>${own}</body></html>`);
const jsonLd = (item: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stops', ...item })}</script>`;

test('JSON-LD says language, change, address, publisher and section', async () => {
  const head = jsonLd({
    author: { name: 'Ada Lind' },
    datePublished: '2026-03-02T08:00:00Z',
    dateModified: '2026-03-04T08:00:00Z',
    inLanguage: 'en-GB',
    url: 'https://post.example/ferry',
    publisher: { name: 'The Post' },
    articleSection: ['Coast', 'News'],
  });
  expect(await read(head)).toMatchObject({
    updated: '2026-03-04',
    language: 'en-GB',
    canonical: 'https://post.example/ferry',
    publisher: 'The Post',
    section: 'Coast',
    found: { headline: 'heading', author: 'json-ld', published: 'json-ld', language: 'json-ld' },
  });
});

test('meta elements say it where JSON-LD does not', async () => {
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
  const head = [
    meta('article:published_time', '2026-03-02'),
    meta('article:modified_time', '2026-03-03'),
    meta('article:section', 'Coast'),
    meta('og:locale', 'en_US'),
    meta('og:url', 'https://post.example/ferry'),
    meta('og:site_name', 'The Post'),
    meta('author', 'Ada Lind'),
  ].join('');
  expect(await read(head)).toMatchObject({
    updated: '2026-03-03',
    language: 'en-US',
    canonical: 'https://post.example/ferry',
    publisher: 'The Post',
    section: 'Coast',
    found: { author: 'meta', published: 'meta', language: 'meta' },
  });
});

test('the lang of the text goes before that of the page, and both before JSON-LD', async () => {
  const german =
    '<div lang="de"><h1>Fähre hält</h1><p>Die Fähre hält im Juni elf Wochen lang, sagte das Hafenamt am Dienstag in Hallin.</p></div>';
  const article = await read(jsonLd({ inLanguage: 'fr' }), german, '<html lang="en">');
  expect(article).toMatchObject({ language: 'de', found: { language: 'lang' } });
});

test('a change on the day of publication is none', async () => {
  const article = await read(jsonLd({ datePublished: '2026-03-02T08:00:00Z', dateModified: '2026-03-02T09:00:00Z' }));
  expect(article.updated).toBeUndefined();
});

test.each([
  ['https://post.example/2026/03/02/ferry', '2026-03-02'],
  ['https://post.example/coast/2026/mar/02/ferry', '2026-03-02'],
  ['https://post.example/ferry-2026-3-2-stops', '2026-03-02'],
  ['https://post.example/2026/03/ferry', null],
  ['https://post.example/2026/13/02/ferry', null],
  ['https://post.example/20260302', null],
])('the address %s says the day %s', async (url, day) => {
  const article = await read(`<link rel="canonical" href="${url}">`);
  expect(article.published).toBe(day);
  expect(article.found?.published).toBe(day === null ? undefined : 'address');
});

test('a page says where a browser saved it from', async () => {
  const article = await readAs('a.html', `<!-- saved from url=(0031)https://post.example/2026/03/02/ -->${body}`);
  expect(article.canonical).toBe('https://post.example/2026/03/02/');
});

test('the day right above a headline is the article’s; that above another story is not', async () => {
  const strap = '<div><div><span>Coast</span><span class="date">March 2, 2026</span></div><div><h1>Ferry stops</h1></div></div>';
  const prose = '<p>The ferry stops in June, the harbour office said on Tuesday.</p>';
  expect(await read('', `<main>${strap}${prose}</main>`)).toMatchObject({ published: '2026-03-02', found: { published: 'shown' } });
  expect((await read('', `<div><div><p>March 2, 2026</p></div></div><main>${body}</main>`)).published).toBeNull();
});

import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { addressOf, pageAddressOf, resolve, webAddress } from '../../../../../scripts/lib/read/html/addresses.ts';

const parse = (html: string) => unified().use(rehypeParse).parse(html);
const PAGE = 'https://vell.example/news/tolls';

test.each([
  ['https://a.example/1', 'https://a.example/1'],
  ['HTTP://a.example/ä?b=c#d', 'HTTP://a.example/ä?b=c#d'],
  ['mailto:desk@vell.example', 'mailto:desk@vell.example'],
  ['  https://a.example/1\n', 'https://a.example/1'],
  ['https://a.example', 'https://a.example'],
  ['https://a.example/a b', 'https://a.example/a%20b'],
  ['https://a.example/a"b', 'https://a.example/a%22b'],
  ['https://a.example/a<b>', 'https://a.example/a%3Cb%3E'],
  ['https:\\\\a.example\\1', 'https://a.example/1'],
  ['https:a', 'https://vell.example/news/a'],
  ['toll.html', 'https://vell.example/news/toll.html'],
  ['/toll#rise', 'https://vell.example/toll#rise'],
  ['//a.example/1', 'https://a.example/1'],
  ['see https://a.example/1', 'https://vell.example/news/see%20https://a.example/1'],
])('the link %j leads to %s', (href, url) => {
  expect(resolve(href, PAGE)).toBe(url);
});

test.each(['', '  ', '#', '#rise', ' #rise'])('the link %j leads nowhere but to the page itself', (href) => {
  expect(resolve(href, PAGE)).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/hosts',
  'ftp://a.example/',
  'blob:https://a.example/1',
  'tel:+441632960001',
  'https://[',
])('the link %j is none, as a browser would run it, or another program open it', (href) => {
  expect(resolve(href, PAGE)).toBeUndefined();
});

test('a link that is no whole address leads nowhere where the page does not say its own', () => {
  expect(resolve('toll.html', undefined)).toBeUndefined();
});

test.each([
  ['https://a.example', 'https://a.example/'],
  ['http://a.example/1', 'http://a.example/1'],
  ['/1', undefined],
  ['ftp://a.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['xhttps://a.example/', undefined],
  ['https-x://a.example/', undefined],
  ['', undefined],
])('the address %j as one of the web: %s', (text, url) => {
  expect(webAddress(text)).toBe(url);
});

const canonical = (href: string, rel = 'canonical'): string => `<link rel="${rel}" href="${href}">`;
const og = (url: string, property = 'og:url'): string => `<meta property="${property}" content="${url}">`;
const saved = (url: string, more = ''): string => `<!-- saved from url=(0031)${url} ${more}-->`;

test.each([
  ['the link that says so', og('https://b.example/') + canonical('https://a.example/'), 'https://a.example/'],
  ['in capitals too', canonical('https://a.example/', 'CANONICAL'), 'https://a.example/'],
  ['the one for networks', canonical('https://b.example/', 'alternate') + og('https://a.example/'), 'https://a.example/'],
  ['the next where one is no address', canonical('/tolls') + og('javascript:x') + saved('https://a.example/'), undefined],
  ['where a browser saved it from', `${saved('https://a.example/')}<p>Prose.</p>`, 'https://a.example/'],
  ['what it says before where it was saved from', saved('https://b.example/') + canonical('https://a.example/'), 'https://a.example/'],
  ['none that is of something else', og('https://b.example/', 'og:image') + canonical('https://b.example/', 'icon'), undefined],
  ['none of a comment that says more', saved('https://b.example/', 'they say'), undefined],
  ['none of a page that says nothing', '<link href="/a.css"><link rel="canonical"><meta property="og:url"><p>Prose.</p>', undefined],
])('the address of a page: %s', (_, html, url) => {
  expect(pageAddressOf(parse(html))).toBe(url);
});

test.each([
  ['its own', canonical('https://a.example/news/'), 'https://a.example/news/'],
  ['its base', `${canonical('https://a.example/news/')}<base href="https://b.example/">`, 'https://b.example/'],
  ['its base, from its own', `${canonical('https://a.example/news/')}<base href="../old/">`, 'https://a.example/old/'],
  ['its own, where its base says none', `<base target="_top">${canonical('https://a.example/')}`, 'https://a.example/'],
  ['its own, where its base is none of the web', `<base href="file:///tmp/">${canonical('https://a.example/')}`, 'https://a.example/'],
  ['its second base, where the first says none', '<base target="_top"><base href="https://b.example/">', 'https://b.example/'],
  ['none', '<base href="/old/"><a href="https://c.example/">c</a>', undefined],
])('links of a page are counted from %s', (_, html, url) => {
  expect(addressOf(parse(html))).toBe(url);
});

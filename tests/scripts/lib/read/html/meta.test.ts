import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { aboutOf } from '../../../../../scripts/lib/read/html/about.ts';
import { metaOf, textsOf } from '../../../../../scripts/lib/read/html/meta.ts';
import { startReading } from '../../../../../scripts/lib/read/html/reading.ts';
import { find } from '../../../../../scripts/lib/read/html/tree.ts';

const parse = (html: string): Root => unified().use(rehypeParse).parse(html);
const meta = (name: string, content: string, by = 'name'): string => `<meta ${by}="${name}" content="${content}">`;

test.each<[string, string, string[], string[]]>([
  ['by their name', meta('author', 'A'), ['author'], ['A']],
  ['by their property', meta('og:title', 'A', 'property'), ['og:title'], ['A']],
  ['by microdata', meta('datePublished', 'A', 'itemprop'), ['datepublished'], ['A']],
  ['in any case', meta('AUTHOR', 'A'), ['author'], ['A']],
  ['all of one name', meta('author', 'A') + meta('author', 'B'), ['author'], ['A', 'B']],
  ['the first name that says something', meta('b', 'B') + meta('a', ' ') + meta('c', 'C'), ['a', 'b', 'c'], ['B']],
  ['nothing of another element', '<p name="author" content="A">', ['author'], []],
  ['nothing without a content', '<meta name="author">', ['author'], []],
])('the meta elements of a page say %s', (_, html, names, texts) => {
  expect(textsOf(metaOf(parse(html)).first(names))).toEqual(texts);
});

test('what a meta element says has its line, and whence it is', () => {
  expect(metaOf(parse(`\n\n${meta('author', 'A')}`)).first(['author'])).toEqual([{ text: 'A', line: 3, from: 'meta' }]);
});

test.each<[string, number, boolean]>([
  ['Written by', 1, true],
  ['written BY', 2, true],
  ['By', 1, true],
  ['Author', 2, true],
  ['Authored', 1, false],
  ['The author', 1, false],
  ['Seen by', 1, false],
  ['By now', 1, false],
  ['Reading time', 1, false],
  ['Written by', 3, false],
])('a card with the label %s as its number %i names the writer: %s', (label, number, is) => {
  const pair = meta(`twitter:label${number}`, label) + meta(`twitter:data${number}`, 'Jane Doe');
  expect(textsOf(metaOf(parse(pair)).first(['twitter:writer']))).toEqual(is ? ['Jane Doe'] : []);
});

test('a card that says who wrote it, and not whom, says nothing', () => {
  expect(metaOf(parse(meta('twitter:label1', 'By'))).first(['twitter:writer'])).toEqual([]);
});

/** What is said of the article of a page whose text is in its `main`. */
function about(html: string, own: Partial<Parameters<typeof aboutOf>[2]> = {}) {
  const root = parse(html);
  const prose = find(root, ({ tagName }) => tagName === 'main') ?? root;
  return aboutOf(root, prose, { meta: metaOf(root), data: undefined, publishers: [], ...own });
}

test.each<[string, string, string | undefined]>([
  ['of its text', '<html lang="en"><main lang="de">x</main>', 'de'],
  ['of what holds it', '<html lang="en"><div lang="fr"><div><main>x</main></div></div>', 'fr'],
  ['of the page', '<html lang="en"><p lang="de">x</p><main>y</main>', 'en'],
  ['of the page, where all of it is the text', '<p lang="de">x</p>', undefined],
  ['as XML has it', '<html xml:lang="sv"><main>x</main>', 'sv'],
  ['with a low line', '<html lang="en_gb"><main>x</main>', 'en-GB'],
  ['the first of several', '<html lang=" pt-br , en"><main>x</main>', 'pt-BR'],
  ['of a meta element, where that of the page is none', `<html lang="x y">${meta('language', 'it')}<main>x</main>`, 'it'],
  ['none', '<main lang="">x</main>', undefined],
])('the language is that %s', (_, html, language) => {
  expect(about(html).language).toBe(language);
});

test.each<[string, string, string | undefined, string | undefined]>([
  ['after its day', '2026-03-03', '2026-03-02', '2026-03-03'],
  ['on its day', '2026-03-02', '2026-03-02', undefined],
  ['before its day', '2026-03-01', '2026-03-02', undefined],
  ['without a day', '2026-03-03', undefined, undefined],
  ['that is none', 'soon', '2026-03-02', undefined],
])('a change %s is one, or not', (_, changed, published, updated) => {
  expect(about(meta('lastmod', changed), { published }).updated).toBe(updated);
});

test.each([
  ['Coast', 'Coast'],
  ['https://a.example/coast', undefined],
  ['http://a.example/coast', undefined],
  ['Coast (https://a.example/)', 'Coast (https://a.example/)'],
])('the part of the paper %j is %j', (text, section) => {
  expect(about(meta('article:section', text)).section).toBe(section);
});

test('nothing is said of a page that says nothing', () => {
  expect(about('<main>x</main>')).toEqual({});
});

test('what has no place in a page stands where that around it does', () => {
  const text = { type: 'text' as const, value: 'a' };
  const inner: Element = { type: 'element', tagName: 'b', properties: {}, children: [text] };
  const at = { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } };
  const outer: Element = { type: 'element', tagName: 'p', properties: {}, children: [inner], position: at };
  const first: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
  startReading({ type: 'root', children: [first, outer] });
  expect([first, outer, inner, text].map((node) => (node as Element).position)).toEqual([
    { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    at,
    { start: { line: 7, column: 1 }, end: { line: 7, column: 1 } },
    { start: { line: 7, column: 1 }, end: { line: 7, column: 1 } },
  ]);
});

import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { isBeside, isOwn } from '../../../../../scripts/lib/read/html/beside.ts';
import { countLinks, linkShareOf } from '../../../../../scripts/lib/read/html/links.ts';
import { findSaidText } from '../../../../../scripts/lib/read/html/said-text.ts';
import { find, wordsOf } from '../../../../../scripts/lib/read/html/tree.ts';

const parse = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html);
const element = (html: string): Element => find(parse(html), () => true) as Element;
const a = (words: string): string => `<a href="/x">${words}</a>`;

test('how much of an element is links', () => {
  expect(linkShareOf(element(`<p>${a('abcd')} efg h</p>`))).toBeCloseTo(4 / 10);
  expect(linkShareOf(element(`<p>${a('abcd')}<a name=x>efgh</a></p>`))).toBe(0.5);
  expect(linkShareOf(element(a('abcd')))).toBe(1);
  expect(linkShareOf(element(`<a href="/x"><a href="/y">a</a>b</a>`))).toBeLessThanOrEqual(1);
  expect(linkShareOf(element('<p> </p>'))).toBe(0);
  expect([countLinks(element(`<p>${a('1')}${a('2')}<a>3</a></p>`)), countLinks(element('<p>1</p>'))]).toEqual([2, 0]);
});

describe('what Readability leaves out, between parts of an article', () => {
  test.each<[string, string, boolean]>([
    ['a heading', '<h2>Who pays</h2>', true],
    ['a heading that is a link', `<h2>${a('Who pays for it')}</h2>`, false],
    ['a sentence', '<p>It sank.</p>', true],
    ['a line that is no sentence', '<p>It sank</p>', false],
    ['a sentence of links', `<p>${a('It sank, they all said')}.</p>`, false],
    ['a quotation', '<blockquote>It sank</blockquote>', true],
    ['a list', '<ul><li>Boats</li></ul>', true],
    ['a list of links', `<ul><li>${a('Boats')} here</li></ul>`, false],
    ['a table', '<table><tr><td>1</td></tr></table>', true],
    ['terms', '<dl><dt>Race</dt></dl>', true],
    ['what folds', '<details>Why</details>', true],
    ['something empty', '<div> </div>', true],
    ['a box', '<div>It sank.</div>', false],
    ['a sentence that is called a part of the page', '<p class="newsletter">It sank.</p>', false],
    ['something empty that is called one', '<div class="newsletter"></div>', false],
  ])('%s is of it, or not', (_, html, is) => {
    expect(isOwn(element(html), true)).toBe(is);
    expect(isOwn(element(html), false)).toBe(false);
  });

  test.each(['<b>It</b>', '<br>', '<img>', '<figure>A</figure>', '<iframe></iframe>', '<hr>', '<pre>a</pre>', '<svg></svg>'])(
    '%s is of it wherever it stands',
    (html) => {
      expect([isOwn(element(html), true), isOwn(element(html), false)]).toEqual([true, true]);
    },
  );
});

describe('what Readability keeps', () => {
  const LONG = 10_000;
  test.each<[string, string, boolean]>([
    ['words', '<p>It sank.</p>', false],
    ['what is called a part of the page', '<div class="share-bar">It sank.</div>', true],
    ['what its id calls one', '<div id="newsletter">It sank.</div>', true],
    ['what a program calls one', '<div data-component="newsletter">It sank.</div>', true],
    ['what is called one in camels', '<div class="theNewsletterBox">It sank.</div>', true],
    ['what two of its words call one', '<div class="the-author-bio">It sank.</div>', true],
    ['what two words call one the other way', '<div class="bio-author">It sank.</div>', false],
    ['what its whole name calls one', '<div class="JP-relatedposts">It sank.</div>', true],
    ['what is called something else', '<div class="shareholders">It sank.</div>', false],
    ['a heading that is called one', '<h2 class="newsletter">Who pays</h2>', false],
    ['words within a line that are called one', '<span class="newsletter">It sank.</span>', false],
    ['a picture that is called one', '<figure class="newsletter">A</figure>', false],
    ['a line that is a link', `<p>${a('Flood wall cracks')}</p>`, true],
    ['a box that is a link', `<div>${a('Flood wall cracks')}</div>`, true],
    ['a cell that is a link', `<li>${a('Flood wall cracks')}</li>`, false],
    ['a short line that is a link', `<p>${a('Flood wall crac')}</p>`, false],
    ['a sentence that is a link', `<p>${a('Flood walls crack.')}</p>`, false],
    ['a sentence in quotation marks that is a link', `<p>${a('“Flood walls crack.”')}</p>`, false],
    ['a line that is a link in part', `<p>${a('Flood wall')} cracks again</p>`, false],
    ['three links', `<ul><li>${a('One')}</li><li>${a('Two')}</li><li>${a('Three')}</li></ul>`, true],
    ['two links', `<ul><li>${a('One')}</li><li>${a('Two')}</li></ul>`, false],
    ['three links among words', `<p>Here ${a('one')} and there ${a('two')} and also ${a('three')} of them.</p>`, false],
  ])('is a part of the page, or not: %s', (_, html, is) => {
    expect(isBeside(element(html), LONG)).toBe(is);
  });

  test('is a part of the article where it is more than a fifth of it', () => {
    const part = element('<div class="newsletter">It sank.</div>');
    expect([isBeside(part, 40), isBeside(part, 39)]).toEqual([true, false]);
  });
});

const words = (from: number, count: number): string => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

describe('the lines of a page that a text beside it has', () => {
  const linesOf = (html: string, text: string) => {
    const said = findSaidText(parse(html), text);
    return said && { has: [...said.has].map(wordsOf), lacks: [...said.lacks].map(wordsOf) };
  };

  test('are found, in any case and with other signs, and those that it lacks', () => {
    const html = `<p>${words(0, 20).toUpperCase()}!</p><p>An advertisement of ours.</p><p><b>${words(20, 20)}</b></p><ul><li>Share this with all</li></ul>`;
    expect(linesOf(html, words(0, 40))).toEqual({
      has: [`${words(0, 20).toUpperCase()}!`, words(20, 20)],
      lacks: ['An advertisement of ours.'],
    });
  });

  test.each<[string, string, string, boolean]>([
    ['of forty words', `<p>${words(0, 40)}</p>`, words(0, 40), true],
    ['of fewer', `<p>${words(0, 39)}</p>`, words(0, 39), false],
    ['of which four fifths are on the page', `<p>${words(0, 42)}</p>`, words(0, 52), true],
    ['of which less is', `<p>${words(0, 41)}</p>`, words(0, 52), false],
    ['that is on no page', '<p>It sank.</p>', words(0, 50), false],
  ])('a text %s tells them, or not', (_, html, text, is) => {
    expect(linesOf(html, text) !== undefined).toBe(is);
  });

  test.each<[string, string, string[]]>([
    ['most of whose words are in it', `<p>${words(0, 9)} x y z</p>`, [`${words(0, 9)} x y z`]],
    ['of which more is not', `<p>${words(0, 8)} x y z</p>`, []],
    ['of two words', '<p>word1 word2</p>', []],
    ['with a break and a picture', `<div>${words(0, 5)}<br>${words(5, 5)}<img></div>`, [`${words(0, 5)} ${words(5, 5)}`]],
    ['with a block in it', `<div>${words(0, 9)}<section>x</section></div>`, []],
    ['without words of its own', `<section><div>${words(0, 9)}</div></section>`, [words(0, 9)]],
  ])('a line %s is one of them, or not', (_, html, lines) => {
    expect(linesOf(`<p>${words(0, 50)}</p>${html}`, words(0, 50))?.has.slice(1)).toEqual(lines);
  });
});

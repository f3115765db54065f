import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { arrange } from '../../../../../scripts/lib/read/word/arrange.ts';
import { SAID } from '../../../../../scripts/lib/read/word/context.ts';

const htmlOf = (html: string): string => toHtml(arrange(html).root);
const caption = (words: string): string => `<p class="nutgraf-caption">${words}</p>`;
const IMAGE = '<img src="a.png">';

test.each<[string, string, string]>([
  ['alone', `<p>${IMAGE}</p>`, `<figure>${IMAGE}</figure>`],
  ['before words', `<p>${IMAGE}Words</p>`, `<figure>${IMAGE}</figure><p>Words</p>`],
  ['behind words', `<p>Words${IMAGE}</p>`, `<p>Words</p><figure>${IMAGE}</figure>`],
  ['around words', `<p>${IMAGE}<b>Words</b>${IMAGE}</p>`, `<figure>${IMAGE}</figure><p><b>Words</b></p><figure>${IMAGE}</figure>`],
  ['in a heading', `<h2>Words<b>${IMAGE}</b></h2>`, `<h2>Words<b></b></h2><figure>${IMAGE}</figure>`],
  ['in a list', `<ul><li><p>${IMAGE}</p></li></ul>`, `<ul><li><figure>${IMAGE}</figure></li></ul>`],
  [
    'in a quotation, with its caption',
    `<blockquote><p>${IMAGE}</p>${caption('A')}</blockquote>`,
    `<blockquote><figure>${IMAGE}<figcaption><p>A</p></figcaption></figure></blockquote>`,
  ],
  [
    'in a cell, where it stays',
    `<table><tbody><tr><td>${IMAGE}</td></tr></tbody></table>`,
    `<table><tbody><tr><td>${IMAGE}</td></tr></tbody></table>`,
  ],
])('a picture stands in a figure: %s', (_, html, own) => {
  expect(htmlOf(html)).toBe(own);
});

const figure = (...captions: string[]): string =>
  `<figure>${IMAGE}${captions.length > 0 ? `<figcaption>${captions.map((own) => `<p>${own}</p>`).join('')}</figcaption>` : ''}</figure>`;
const TABLE = '<table><tbody><tr><td>1</td></tr></tbody></table>';
const tableWith = (words: string): string => TABLE.replace('<tbody>', `<caption><p>${words}</p></caption><tbody>`);

test.each<[string, string, string]>([
  ['below a picture', `<p>${IMAGE}</p>${caption('A')}`, figure('A')],
  ['above a picture', `${caption('A')}<p>${IMAGE}</p>`, figure('A')],
  ['two below', `<p>${IMAGE}</p>${caption('A')}${caption('B')}`, figure('A', 'B')],
  ['two above', `${caption('A')}${caption('B')}<p>${IMAGE}</p>`, figure('A', 'B')],
  [
    'above and below',
    `${caption('A')}<p>${IMAGE}</p>${caption('B')}`,
    `<figure><img><figcaption><p>A</p></figcaption></figure>${figure('B')}`,
  ],
  ['between two pictures', `<p>${IMAGE}</p>${caption('A')}<p>${IMAGE}</p>`, figure('A') + figure()],
  [
    'further off',
    `<p>${IMAGE}</p><p>Words</p>${caption('A')}`,
    `${figure()}<p>Words</p><figure><img><figcaption><p>A</p></figcaption></figure>`,
  ],
  ['above a table', `${caption('A')}${TABLE}`, tableWith('A')],
  ['below a table', `${TABLE}${caption('A')}`, tableWith('A')],
  ['of nothing', caption('A'), '<figure><img><figcaption><p>A</p></figcaption></figure>'],
])('a caption is of what it stands beside: %s', (_, html, own) => {
  expect(htmlOf(html)).toBe(own);
});

const item = (words: string, number?: number): string =>
  `<li>${number === undefined ? '' : `${SAID.start}${number}${SAID.end}`}${words}</li>`;

test.each<[string, string, string]>([
  ['from one', `<ol>${item('a', 1)}${item('b', 2)}</ol>`, '<ol><li>a</li><li>b</li></ol>'],
  ['from another number', `<ol>${item('a', 4)}${item('b', 5)}</ol>`, '<ol start="4"><li>a</li><li>b</li></ol>'],
  ['in two where they do not go on', `<ol>${item('a', 1)}${item('b', 4)}</ol>`, '<ol><li>a</li></ol><ol start="4"><li>b</li></ol>'],
  [
    'in one, with an item without a number',
    `<ol>${item('a', 1)}${item('b')}${item('c', 2)}</ol>`,
    '<ol><li>a</li><li>b</li><li>c</li></ol>',
  ],
  ['without any', `<ul>${item('a')}${item('b')}</ul>`, '<ul><li>a</li><li>b</li></ul>'],
  [
    'in each other',
    `<ol><li>${SAID.start}2${SAID.end}a<ol>${item('b', 3)}</ol></li></ol>`,
    '<ol start="2"><li>a<ol start="3"><li>b</li></ol></li></ol>',
  ],
  ['in words with marks', `<ol><li><p><b>${SAID.start}2${SAID.end}a</b></p></li></ol>`, '<ol start="2"><li><p><b>a</b></p></li></ol>'],
])('lists have their numbers: %s', (_, html, own) => {
  expect(htmlOf(html)).toBe(own);
});

const styled = (role: string, words: string): string => `<p class="nutgraf-${role}">${words}</p>`;
const said = (html: string) => {
  const { root, standfirst, ...found } = arrange(html);
  const texts = Object.entries(found).flatMap(([role, elements]) => elements.map((own: Element) => `${role}: ${toHtml(own)}`));
  return [toHtml(root), ...texts, ...(standfirst ? [`standfirst: ${toHtml(standfirst)}`] : [])];
};

test.each<[string, string, string[]]>([
  ['a headline', `${styled('headline', 'Tolls')}<p>Words</p>`, ['<p>Words</p>', 'headline: <p>Tolls</p>']],
  [
    'a second headline, which is a heading',
    styled('headline', 'Tolls') + styled('headline', 'More'),
    ['<h1>More</h1>', 'headline: <p>Tolls</p>'],
  ],
  [
    'a kicker and a byline',
    styled('kicker', 'Vell') + styled('byline', 'Jane Doe'),
    ['', 'kicker: <p>Vell</p>', 'byline: <p>Jane Doe</p>'],
  ],
  ['no byline that is a sentence', styled('byline', 'Jane lives here.'), ['<p>Jane lives here.</p>']],
  ['a byline as long as one is', styled('byline', 'a'.repeat(100)), ['', `byline: <p>${'a'.repeat(100)}</p>`]],
  ['no longer one', styled('byline', 'a'.repeat(101)), [`<p>${'a'.repeat(101)}</p>`]],
  ['a day', styled('date', '2 March'), ['', 'date: <p>2 March</p>']],
  ['no day without a figure', styled('date', 'Monday'), ['<p>Monday</p>']],
  ['no longer day', styled('date', `2${'a'.repeat(100)}`), [`<p>2${'a'.repeat(100)}</p>`]],
  ['a standfirst, first of all', `<p>Words</p>${styled('standfirst', 'Why')}`, ['<p>Why</p><p>Words</p>', 'standfirst: <p>Why</p>']],
  [
    'a second standfirst, where it stands',
    `${styled('standfirst', 'Why')}<p>Words</p>${styled('standfirst', 'How')}`,
    ['<p>Why</p><p>Words</p><p>How</p>', 'standfirst: <p>Why</p>'],
  ],
  ['another role, which is none', styled('other', 'Words'), ['<p>Words</p>']],
])('the styles of paragraphs say what they are: %s', (_, html, lines) => {
  expect(said(html)).toEqual(lines);
});

const mark = (kind: string, id: number): string => `<sup><a href="#${kind}-${id}" id="${kind}-ref-${id}">[${id}]</a></sup>`;
const note = (kind: string, id: number, words: string): string =>
  `<li id="${kind}-${id}"><p>${words} <a href="#${kind}-ref-${id}">↑</a></p></li>`;

test('notes are numbered as they are met, at the end, each once, without the way back', () => {
  const html = `<p>A${mark('endnote', 7)} b${mark('footnote', 2)} c${mark('endnote', 7)}</p><ol>${note('footnote', 2, 'Two')}${note('endnote', 7, 'Seven')}${note('endnote', 7, 'Seven')}<li id="footnote-9"><p>Nine</p><p><a href="#footnote-ref-9">↑</a></p></li></ol>`;
  expect(htmlOf(html)).toBe(
    '<p>A<sup><a href="#endnote-7">1</a></sup> b<sup><a href="#footnote-2">2</a></sup> c<sup><a href="#endnote-7">1</a></sup></p>' +
      '<ol><li id="footnote-2"><p>Two </p></li><li id="endnote-7"><p>Seven </p></li><li id="footnote-9"><p>Nine</p></li></ol>',
  );
});

test('a list at the end that is none of notes stays', () => {
  expect(htmlOf('<p>A</p><ol><li id="x-1">b</li></ol>')).toBe('<p>A</p><ol><li id="x-1">b</li></ol>');
});

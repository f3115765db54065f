import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { headOf, isProse, isShort, partBoxes } from '../../../../../scripts/lib/read/html/head.ts';
import { headingOf, leaveLogos, takeLabel } from '../../../../../scripts/lib/read/html/headline.ts';
import { startReading } from '../../../../../scripts/lib/read/html/reading.ts';
import { find, wordsOf } from '../../../../../scripts/lib/read/html/tree.ts';

const parse = (html: string): Root => unified().use(rehypeParse).parse(html);
const first = (root: Root, name: string): Element | undefined => find(root, ({ tagName }) => tagName === name);
/** The heading that is the headline of a page, whose text is in its `main`, else in its `article` or `section`. */
function headingIn(html: string, said: string[] = [], publishers: string[] = []): string | undefined {
  const root = parse(html);
  const prose = first(root, 'main') ?? first(root, 'article') ?? (first(root, 'section') as Element);
  const heading = headingOf(root, prose, said, publishers, startReading(root));
  return heading && wordsOf(heading);
}
const SAID = ['The mill of Vell closes at noon'];

test.each<[string, string, string[], string | undefined]>([
  [
    'an h1 that says what the page says',
    '<main><h1>News</h1><h1>The mill of Vell closes at noon!</h1></main>',
    SAID,
    'The mill of Vell closes at noon!',
  ],
  ['one of the text before one around it', '<h1>Mill closes</h1><main><h1>The mill shuts</h1></main>', [], 'The mill shuts'],
  [
    'one around the text that says it',
    '<h1>The mill of Vell closes at noon</h1><main><h1>News</h1></main>',
    SAID,
    'The mill of Vell closes at noon',
  ],
  [
    'one with most of its words',
    '<main><h1>News of the day</h1><h1>At noon VELL mill closes</h1></main>',
    SAID,
    'At noon VELL mill closes',
  ],
  ['one of two words, both of which it has', '<main><h1>News of today</h1><h1>Mill closes</h1></main>', SAID, 'Mill closes'],
  ['not one with half of its words', '<main><h1>News of a day</h1><h1>Mill closes so soon</h1></main>', SAID, 'News of a day'],
  ['not one with one word of it', '<main><h1>News today</h1><h1>Mill</h1></main>', SAID, 'News today'],
  [
    'an h2 that says it, where no h1 does',
    '<main><h1>News</h1><h2>The mill of Vell closes at noon</h2></main>',
    SAID,
    'The mill of Vell closes at noon',
  ],
  ['an h4 that says it', '<main><h4>The mill of Vell closes at noon</h4></main>', SAID, 'The mill of Vell closes at noon'],
  ['no h5', '<main><h5>The mill of Vell closes at noon</h5></main>', SAID, undefined],
  ['no h2 around the text', '<h2>The mill of Vell closes at noon</h2><main><h1>News</h1></main>', SAID, 'News'],
  ['no h2 that nobody says', '<main><h2>Mill closes</h2></main>', [], undefined],
  ['an h1 around the text, where nothing is said', '<h1>Mill closes</h1><main><p>It shut.</p></main>', [], 'Mill closes'],
  ['none around the text, where another is said', '<h1>News</h1><main><p>It shut.</p></main>', SAID, undefined],
  ['none without words', '<main><h1> </h1><h1>Mill shuts</h1></main>', [], 'Mill shuts'],
  [
    'none in navigation, beside or below',
    '<main><nav><h1>A</h1></nav><aside><h1>B</h1></aside><footer><h1>C</h1></footer><h1>Mill shuts</h1></main>',
    [],
    'Mill shuts',
  ],
  ['none that is hidden', '<main><h1 hidden>A</h1><div hidden><h1>B</h1></div><h1>Mill shuts</h1></main>', [], 'Mill shuts'],
  ['none that leads home', '<main><h1><a href="/">Old mill</a></h1><h1>Mill shuts</h1></main>', SAID, 'Mill shuts'],
  [
    'none that leads home by its whole address',
    '<main><h1><a href="https://a.example">Old mill</a></h1><h1>Mill shuts</h1></main>',
    SAID,
    'Mill shuts',
  ],
  ['one that leads elsewhere', '<main><h1><a href="/mill">Old mill</a></h1><h1>Mill shuts</h1></main>', SAID, 'Old mill'],
  ['one with a link to nowhere', '<main><h1><a>Old mill</a></h1><h1>Mill shuts</h1></main>', SAID, 'Old mill'],
  ['none in the header of a page', '<section><header><h1>Old mill</h1></header><h1>Mill shuts</h1></section>', SAID, 'Mill shuts'],
  ['one in the header of an article', '<article><header><h1>Old mill</h1></header><h1>Mill shuts</h1></article>', SAID, 'Old mill'],
])('the headline is %s', (_, html, said, heading) => {
  expect(headingIn(`<body>${html}</body>`, said)).toBe(heading);
});

test('the headline is none that names who publishes', () => {
  expect(headingIn('<main><h1>The Vell Post</h1><h1>Mill shuts</h1></main>', [], ['Vell Post'])).toBe('Mill shuts');
  expect(headingIn('<main><h1>Vell Post</h1><h1>Mill shuts</h1></main>', [], ['The Vell Post'])).toBe('Mill shuts');
});

test('headings that name who publishes are named, but for those of lesser rank and those that nobody sees', () => {
  const root = parse('<h1>Vell Post</h1><h2>Vell Post</h2><h1 hidden>Vell Post</h1><nav><h1>Vell Post</h1></nav><h1>Mill shuts</h1>');
  const reading = startReading(root);
  leaveLogos(root, ['Vell Post'], reading);
  expect(reading.leftOut.map(({ kind, text }) => [kind, text])).toEqual([['page part', 'Vell Post']]);
  expect([...reading.passedOver]).toEqual([first(root, 'h1')]);
});

test.each<[string, string, string[], string | undefined]>([
  ...['span', 'a', 'small', 'strong', 'b', 'em', 'i', 'div'].map((name): [string, string, string[], string] => [
    `in ${name}`,
    `<${name}>Live</${name}> Mill shuts`,
    [],
    'Live',
  ]),
  ['in an element that is none', '<u>Live</u> Mill shuts', [], undefined],
  ['at the end', 'Mill shuts <b>Breaking News</b>', [], 'Breaking News'],
  ['that the page says, too', '<b>LIVE</b> Mill shuts', ['Live: Mill shuts'], 'LIVE'],
  ['that is all but what the page says', '<b>Vell</b> Mill shuts', ['Mill shuts'], 'Vell'],
  ['that is a part of what the page says', '<b>Vell:</b> Mill shuts', ['Vell: Mill shuts'], undefined],
  ['with a colon', '<b>Vell:</b> Mill shuts', [], 'Vell:'],
  ['with a stroke', '<b>Vell |</b> Mill shuts', [], 'Vell |'],
  ['with a colon within', '<b>Vell: so</b> Mill shuts', [], undefined],
  ['of four words', '<b>News of old Vell:</b> Mill shuts', [], 'News of old Vell:'],
  ['of five words', '<b>News of the old Vell:</b> Mill shuts', [], undefined],
  ['by its class', '<b class="x story-kicker">Vell</b> Mill shuts', [], 'Vell'],
  ['not by another class', '<b class="kickers">Vell</b> Mill shuts', [], undefined],
  ['alone', '<b>Live</b>', [], undefined],
  ['beside white space alone', '<b>Live</b> ', [], undefined],
  ['beside an element of no words', '<b>Live</b><i></i>', [], undefined],
  ['of no words', '<b class="label"></b> Mill shuts', [], undefined],
  ['below white space', '\n<b>Live</b>\n Mill shuts', [], 'Live'],
  ['once', '<b>Live</b> Mill shuts <b>Video</b>', [], 'Live'],
])('a label is taken out of a headline: one %s', (_, html, said, label) => {
  const root = parse(`<h1>${html}</h1>`);
  const reading = startReading(root);
  takeLabel(first(root, 'h1') as Element, said, reading);
  expect(reading.leftOut.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(label === undefined ? [] : [`page part: ${label}`]);
  expect([...reading.passedOver].map(wordsOf)).toEqual(label === undefined ? [] : [label]);
});

const words = (count: number, end = '.'): string => `<p>${Array.from({ length: count }, () => 'a').join(' ')}${end}</p>`;
/** The words of the elements of the head of an article, whose text is in its `main`. */
function headIn(html: string): string[] {
  const root = parse(html);
  return headOf(root, first(root, 'main') as Element, first(root, 'h1'), startReading(root)).map(({ element }) =>
    element.tagName === 'main' ? 'main' : wordsOf(element),
  );
}

test.each<[string, string, string[]]>([
  ['from its headline', '<p>x</p><h1>H</h1><p>y</p><main><p>z</p></main>', ['H', 'y', 'main', 'z']],
  ['from its text, where the headline is in it', '<p>x</p><main><p>y</p><h1>H</h1><p>z</p></main>', ['main', 'y', 'H', 'z']],
  ['from the beginning, where it has none', '<main><p>x</p></main>', ['main', 'x']],
  ['to the end of its text', '<main><h1>H</h1><p>x</p></main><p>y</p>', ['main', 'H', 'x']],
  ['to the second paragraph of prose', `<main>${words(10)}<p>x</p>${words(10)}<p>y</p></main>`, ['main', words(10).slice(3, -4), 'x']],
  ['without a quotation, and what is in it', '<main><p>x</p><blockquote><p>y</p></blockquote><p>z</p></main>', ['main', 'x', 'z']],
  ['without what is hidden', '<main><p>x</p><p hidden>y</p><p>z</p></main>', ['main', 'x', 'z']],
  ['without another article', '<main><p>x</p><article><p>y</p></article><p>z</p></main>', ['main', 'x', 'z']],
  ['without programs', '<main><p>x</p><script>y</script><p>z</p></main>', ['main', 'x', 'z']],
  ['with the article around its text', '<article><h1>H</h1><p>x</p><main><p>y</p></main></article>', ['H', 'x', 'main', 'y']],
  ['of four hundred elements at most', `<main>${'<p>x</p>'.repeat(500)}</main>`, ['main', ...Array.from({ length: 399 }, () => 'x')]],
])('the head of an article reaches %s', (_, html, found) => {
  expect(headIn(`<body>${html}</body>`)).toEqual(found);
});

test('a short line has thirty words, a paragraph of prose ten and an end', () => {
  const own = (html: string): Element => first(parse(html), 'p') as Element;
  expect([isShort(own(words(30))), isShort(own(words(31))), isShort(own('<p></p>'))]).toEqual([true, false, true]);
  expect([words(10), words(9), words(10, ''), '<p></p>'].map((html) => isProse(own(html)))).toEqual([true, false, false, false]);
});

test.each([
  ['<p><b>a</b><i>b</i></p>', 'a b'],
  ['<p>a<i>b</i></p>', 'ab'],
  ['<p><b>a</b>b</p>', 'ab'],
  ['<p><b>a<i>b</i><i>c</i></b></p>', 'ab c'],
])('what stands side by side in a box is parted: %s', (html, parted) => {
  const element = first(parse(html), 'p') as Element;
  partBoxes(element);
  expect(wordsOf(element)).toBe(parted);
});

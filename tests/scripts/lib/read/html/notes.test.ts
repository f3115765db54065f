import { expect, test } from 'vitest';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

/** The outline of an article in HTML, without its first paragraph, and what of it is named. */
async function read(html: string): Promise<string[]> {
  const article = await readAs('a.html', `<article><h1>The mill</h1><p>The mill of Aldersea closed on Friday.</p>${html}</article>`);
  return [...outlineOf(article).slice(1), ...leftOutOf(article).map((own) => `- ${own}`)];
}
const NOTE = '<ol><li id=n>In 1990.</li></ol>';
/** A sentence with a link that leads to the note. */
const marked = (link: string): string => `<p>It broke.${link}</p>${NOTE}`;
const isNote = async (html: string): Promise<boolean> => (await read(html)).some((line) => line.startsWith('note '));

test.each([
  ['a raised number', '<sup><a href="#n">1</a></sup>'],
  ['a raised sign', '<sup><a href="#n">†</a></sup>'],
  ['a number in brackets, raised', '<sup>[<a href="#n">1</a>]</sup>'],
  ['a link that holds a raised number', '<a href="#n"><sup>1</sup></a>'],
  ['a number in brackets', '<a href="#n">[12]</a>'],
  ['a letter in round brackets', '<a href="#n">(b)</a>'],
  ['a link that says so by its class', '<a class="footnote" href="#n">why</a>'],
  ['a link that says so by its role', '<a role="doc-noteref" href="#n">why</a>'],
  ['a link that says so as books do', '<a epub:type="noteref" href="#n">why</a>'],
  ['a link that says so by what it leads to', '<a rel="footnote" href="#n">why</a>'],
  ['a class in short', '<a class="fn" href="#n">why</a>'],
  ['twenty letters, raised', `<sup><a href="#n">${'a'.repeat(20)}</a></sup>`],
])('%s is the mark of a note', async (_, link) => {
  expect(await isNote(marked(link))).toBe(true);
});

test.each([
  ['a link without words', '<sup><a href="#n"></a></sup>'],
  ['more than twenty letters, raised', `<sup><a href="#n">${'a'.repeat(21)}</a></sup>`],
  ['a number that is not raised', '<a href="#n">1</a>'],
  ['words in brackets', '<a href="#n">[see below]</a>'],
  ['a link with a raised number among words', '<a href="#n">see <sup>1</sup></a>'],
  ['a link to nothing', '<sup><a href="#m">1</a></sup>'],
  ['a link to another page', '<sup><a href="https://a.example/#n">1</a></sup>'],
  ['a place, and no link', '<sup><a name="#n">1</a></sup>'],
])('%s is none', async (_, link) => {
  expect(await isNote(marked(link))).toBe(false);
});

test.each([
  ['an item', '<ol><li id=n>In 1990.</li></ol>'],
  ['a paragraph', '<p id=n>In 1990.</p>'],
  ['what a term means', '<dl><dd id=n>In 1990.</dd></dl>'],
  ['a box', '<div id=n>In 1990.</div>'],
  ['what stands beside', '<aside id=n>In 1990.</aside>'],
  ['a section', '<section id=n><p>In 1990.</p></section>'],
  ['what holds a place', '<p><a name=n></a>In 1990.</p>'],
  ['what holds a place in words', '<p><span><u id=n>In</u></span> 1990.</p>'],
  ['the item that a paragraph begins', '<ol><li> <p id=n>In 1990.</p></li></ol>'],
])('%s can be a note', async (_, note) => {
  expect(await read(`<p>It broke.<sup><a href="#n">1</a></sup></p>${note}`)).toEqual(['It broke.note(1)', 'note 1', '  In 1990.']);
});

test('a paragraph that does not begin its item is a note alone', async () => {
  const html = '<p>It broke.<sup><a href="#n">1</a></sup></p><ol><li><p>A stone.</p><p id=n>In 1990.</p></li></ol>';
  expect(await read(html)).toEqual(['It broke.note(1)', 'list 1', '  item', '    A stone.', 'note 1', '  In 1990.']);
});

test.each([
  ['a cell', '<table><tr><td id=n>In 1990.</td><td>b</td></tr></table>'],
  ['a heading', '<h2 id=n>In 1990</h2><p>It broke.</p>'],
  ['a quotation', '<blockquote id=n>In 1990.</blockquote>'],
])('%s is no note', async (_, target) => {
  expect(await isNote(`<p>It broke.<sup><a href="#n">1</a></sup></p>${target}`)).toBe(false);
});

test('a note that a mark stands in is none, nor is one in another', async () => {
  expect(await isNote('<div id=n><p>It broke.<sup><a href="#n">1</a></sup></p></div>')).toBe(false);
  const html = '<p>It<sup><a href="#n">1</a></sup> broke.<sup><a href="#m">2</a></sup></p><div id=n>In 1990. <p id=m>In May.</p></div>';
  expect(await read(html)).toEqual(['Itnote(1) broke.²', 'note 1', '  In 1990.', '  In May.', '- link: #m']);
});

test('the first place of a name is meant, and a name may be written as in an address', async () => {
  const html = '<p>It broke.<sup><a href="#a%20b">1</a></sup></p><p id="a b">In 1990.</p><p id="a b">In 1991.</p>';
  expect(await read(html)).toEqual(['It broke.note(1)', 'In 1991.', 'note 1', '  In 1990.']);
  expect(await isNote('<p>It broke.<sup><a href="#a%zz">1</a></sup></p><p id="a%zz">In 1990.</p>')).toBe(true);
  expect(await isNote('<p>It broke.<sup><a href="#n">1</a></sup></p><p><b name=n>In</b> 1990.</p>')).toBe(false);
});

test.each([
  ['an arrow', '↩'],
  ['an arrow as a picture', '↩\ufe0e'],
  ['a number', '[1]'],
  ['nineteen letters', 'a'.repeat(19)],
])('the way back from a note is no word of it: %s', async (_, words) => {
  const html = `<p>It broke.<sup id=r><a href="#n">1</a></sup></p><ol><li id=n>In 1990. <a href="#r">${words}</a></li></ol>`;
  expect(await read(html)).toEqual(['It broke.note(1)', 'note 1', '  In 1990.']);
});

test.each([
  ['in twenty letters', '<a href="#r">aaaaaaaaaaaaaaaaaaaa</a>', '  In 1990. aaaaaaaaaaaaaaaaaaaa'],
  ['to another place', '<a href="#top">↩</a>', '  In 1990. ↩'],
  ['out of the page', '<a href="https://a.example/">↩</a>', '  In 1990. link<https://a.example/>(↩)'],
])('a link in a note is of it where it leads %s', async (_, link, line) => {
  const html = `<p id=top>It stood.</p><p>It broke.<sup id=r><a href="#n">1</a></sup></p><ol><li id=n>In 1990. ${link}</li></ol>`;
  expect(await read(html)).toContain(line);
});

test.each([
  ['the link of the mark', '<sup><a id=r href="#n">1</a></sup>'],
  ['what holds the mark', '<span id=r><sup><a href="#n">1</a></sup></span>'],
  ['what the mark holds', '<sup><a href="#n"><i id=r>1</i></a></sup>'],
])('the way back may lead to %s', async (_, mark) => {
  const html = `<p>It broke.${mark}</p><ol><li id=n>In 1990. <a href="#r">Back</a></li></ol>`;
  expect(await read(html)).toEqual(['It broke.note(1)', 'note 1', '  In 1990.']);
});

test('a link outside of notes that leads up to a mark stays', async () => {
  const html = '<p>It broke.<sup id=r><a href="#n">1</a></sup></p><p>See <a href="#r">above</a>.</p><ol><li id=n>In 1990.</li></ol>';
  expect(await read(html)).toEqual(['It broke.note(1)', 'See above.', 'note 1', '  In 1990.', '- link: #r']);
});

test.each([
  ['as a number', '1. In 1990.', 'In 1990.'],
  ['in brackets', '[1] In 1990.', 'In 1990.'],
  ['in round brackets', ' (1) In 1990.', 'In 1990.'],
  ['with a colon', '1: In 1990.', 'In 1990.'],
  ['raised', '<sup>1</sup> In 1990.', 'In 1990.'],
  ['in an element with a point', '<b><i>1</i>.</b> In 1990.', 'In 1990.'],
  ['in an element of its own, in a paragraph', '<p><span>[1]</span> In 1990.</p>', 'In 1990.'],
  ['not another one', '2. In 1990.', '2. In 1990.'],
  ['not the beginning of one', '1.5 stones fell.', '1.5 stones fell.'],
  ['not a figure of the note', '1 stone fell.', '1 stone fell.'],
  ['not where nothing stands behind it', '1. ', '1.'],
  ['not a picture', '<b>1<img alt="A" src="a.png"></b> In 1990.', 'strong(1) In 1990.'],
  ['not further on', 'See <b>1</b>', 'See strong(1)'],
])('the label of a note is no word of it: %s', async (_, words, line) => {
  const lines = await read(`<p>It broke.<sup><a href="#n">1</a></sup></p><div id=n>${words}</div>`);
  expect(lines.slice(0, 3)).toEqual(['It broke.note(1)', 'note 1', `  ${line}`]);
});

test.each([
  ['without its brackets', '[a]', 'a'],
  ['without what Markdown can not have in it', '\\a^b {c}', 'abc'],
  ['a number, where nothing is left of it', '[]', '1'],
])('the label of a note is what its mark says, %s', async (_, words, label) => {
  expect(await read(`<p>It broke.<sup><a href="#n">${words}</a></sup></p>${NOTE}`)).toContain(`note ${label}`);
});

test.each<[string, string, string]>([
  ['a place that a paragraph’s name would be', '<a href="#n">1</a>', '<p name="n">In 1990.</p>'],
  ['another page, whose address ends as a place is called', '<a href="xn">1</a>', '<p id="n">In 1990.</p>'],
  ['a place without a name', '<a href="#">1</a>', '<p id="">In 1990.</p>'],
  ['nowhere', '<a>1</a>', '<p id="n">In 1990.</p>'],
])('what leads to %s is no mark of a note', async (_, mark, note) => {
  const html = `<article><h1>The mill</h1><p>It broke<sup>${mark}</sup> again.</p>${note}<p>It stood.</p></article>`;
  expect(outlineOf(await readAs('a.html', html)).some((line) => line.startsWith('note '))).toBe(false);
});

import { expect, test } from 'vitest';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { changeTags } from '../../../../src/lib/explainer/edit-tags.ts';
import { toMark } from '../../../../src/lib/explainer/marks.ts';
import { closingTag, openingTag, placeNodes, sourceOf, tagsOf } from '../../../../src/lib/explainer/source-places.ts';

const inSection = (block: string): string => `<Section id="s">\n  ## S\n\n  ${block}\n</Section>\n`;
const inPassage = (words: string): string => inSection(`<Passage id="b1000">${words}</Passage>`);

function read(mdx: string) {
  const [own] = parseDocument(mdx, 'x.mdx')[0]?.passages ?? [];
  if (!own) throw new Error('there is no passage');
  return { own, nodes: placeNodes(own) };
}

/** The characters of the file that some words of its passage are written with. */
function sourceIn(mdx: string, words: string): string | undefined {
  const { own, nodes } = read(mdx);
  const start = own.text.indexOf(words);
  const place = sourceOf(mdx, nodes, { start, end: start + words.length });
  return place && mdx.slice(place.start, place.end);
}

test.each([
  ['One two three', 'two', 'two'],
  ['One two three', 'One two three', 'One two three'],
  ['One _two_ three', 'two', 'two'],
  ['One _two_ three', 'One two', 'One _two_'],
  ['One _two_ three', 'two three', '_two_ three'],
  ['One _two_ three', ' two ', ' _two_ '],
  ['One _two three_', 'One two', undefined],
  ['_One two_ three', 'two three', undefined],
  ['_One_ **two**', 'One two', '_One_ **two**'],
  ['_One **two** three_ four', 'two', 'two'],
  ['_One **two** three_ four', 'One two three', 'One **two** three'],
  ['One `two` three', 'two', '`two`'],
  ['One `two` three', 'One two', 'One `two`'],
  ['One `two three` four', 'two', undefined],
  ['One `two three` four', 'three', undefined],
  ['One \\*two\\* three', '*two*', '\\*two\\*'],
  ['One \\*two\\* three', '*', '\\*'],
  ['One \\*two\\* three', 'wo', 'wo'],
  ['One &#x74;wo &#84;hree', 'two', '&#x74;wo'],
  ['One &#x74;wo &#84;hree', 'wo T', 'wo &#84;'],
  ['One &amp; two', 'two', undefined],
  ['One &amp; two', 'One', 'One'],
  ['&#x1f6a2; two', '\u{1f6a2}', '&#x1f6a2;'],
  ['One\\\n  two three', 'two', 'two'],
  ['One\\\n  two three', 'One\ntwo', 'One\\\n  two'],
  ['One~~x~~two', 'One', 'One'],
  ['One~~x~~two', 'two', 'two'],
  ['One~~x~~two', 'Onetwo', 'One~~x~~two'],
  ['<Actor id="a">One</Actor> two', 'One', 'One'],
  ['<Actor id="a">One</Actor> two', 'One two', '<Actor id="a">One</Actor> two'],
  ['One [two](https://a.example/) three', 'two', 'two'],
])('in %j the words %j are written as %j', (text, words, source) => {
  expect(sourceIn(inPassage(text), words)).toBe(source);
});

test('the words of a row stand in its cells', () => {
  const row = inSection('| <Row id="b1000" /> *East* pier | four |\n  | - | - |');
  expect([sourceIn(row, 'East'), sourceIn(row, 'pier'), sourceIn(row, 'four')]).toEqual(['East', 'pier', 'four']);
});

test('words in lines of the file are found behind the space before them', () => {
  const lines = inSection('<Passage id="b1000">\n    One two\n    three four\n  </Passage>');
  expect([sourceIn(lines, 'three'), sourceIn(lines, 'two\nthree')]).toEqual(['three', 'two\n    three']);
});

test.each([
  ['A <Actor id="renn">Renn</Actor>.', 0, ['<Actor id="renn">', '</Actor>']],
  ['A *<Actor id="renn">Tobias *Renn*</Actor>*.', 1, ['<Actor id="renn">', '</Actor>']],
  ['A <Term id="b"><Actor id="renn" as="alias">Renn</Actor></Term>.', 0, ['<Term id="b">', '</Term>']],
  ['A <Term id="b"><Actor id="renn" as="alias">Renn</Actor></Term>.', 1, ['<Actor id="renn" as="alias">', '</Actor>']],
  ['A <Actor id="a">Renn</Actor> <Actor id="renn">Renn</Actor>.', 1, ['<Actor id="renn">', '</Actor>']],
])('in %j mark %i has its two tags in the file', (text, at, tags) => {
  const mdx = inPassage(text);
  const { own, nodes } = read(mdx);
  const mark = own.marks[at];
  expect(mark && tagsOf(nodes, mark)?.map(({ start, end }) => mdx.slice(start, end))).toEqual(tags);
  expect(mark && [openingTag(mark), closingTag(mark)]).toEqual(tags);
});

test('a mark that no element is has no tags', () => {
  const { nodes } = read(inPassage('A <Actor id="renn">Renn</Actor>, *so* Renn.'));
  const tagAt = (start: number, end: number, actor = 'renn', relation: 'name' | 'alias' = 'name') =>
    tagsOf(nodes, toMark({ start, end, actor, relation }));
  expect([tagAt(2, 6)?.length, tagAt(2, 5), tagAt(3, 6), tagAt(12, 16), tagAt(2, 6, 'other'), tagAt(2, 6, 'renn', 'alias')]).toEqual([
    2,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const { own, nodes: emphasised } = read(inPassage('*so* Renn.'));
  expect(own.marks[0] && tagsOf(emphasised, own.marks[0])).toBeUndefined();
});

test.each(['\n', '\r\n'])('a passage that has to be written anew keeps its lines and their indent: %j', (lineEnd) => {
  const block = (second: string) =>
    inSection(`<Passage id="b1000">\n    One &amp; two.\\\n    ${second}\n  </Passage>`).replaceAll('\n', lineEnd);
  const mdx = block('_Three_ Renn.');
  const start = read(mdx).own.text.indexOf('two');
  const { mdx: next } = changeTags(mdx, [{ passage: 'b1000', put: [toMark({ start, end: start + 3, actor: 'a', relation: 'name' })] }]);
  expect(next).toBe(block('*Three* Renn.').replace('&amp; two', '& <Actor id="a">two</Actor>'));
});

test('a row and text whose spaces stay are not written anew', () => {
  const put = (mdx: string, start: number) =>
    changeTags(mdx, [{ passage: 'b1000', put: [toMark({ start, end: start + 3, actor: 'a', relation: 'name' })] }]).failed.length;
  expect(put(inSection('| <Row id="b1000" /> A &amp; two | b |\n  | - | - |'), 4)).toBe(1);
  expect(put(inSection('<Passage id="b1000">\n    ```\n    two\n    ```\n  </Passage>'), 0)).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { editorTexts, ownFieldId } from '../../../../src/lib/explainer/editor-texts.ts';
import * as marks from '../../../../src/lib/explainer/marks.ts';
import { sectionName } from '../../../../src/lib/explainer/section-name.ts';
import { writeNodes } from '../../../../src/lib/explainer/syntax.ts';

const at = (start: number, end: number) => ({ start, end });

test.each([
  ['what begins first', [at(3, 4), at(0, 1)], [at(0, 1), at(3, 4)]],
  ['the outer before the inner', [at(0, 2), at(0, 5)], [at(0, 5), at(0, 2)]],
  ['what stands between two characters before what begins there', [at(1, 2), at(1, 1)], [at(1, 1), at(1, 2)]],
])('marks are in order: %s', (_, given, ordered) => {
  expect(marks.inOrder(given)).toEqual(ordered);
});

test.each([
  ['abcdef', [], undefined, undefined, ['abcdef']],
  ['abcdef', [at(1, 3)], undefined, undefined, ['a', '[bc]', 'def']],
  ['abcdef', [at(0, 6)], undefined, undefined, ['[abcdef]']],
  ['abcdef', [at(1, 3), at(3, 4)], undefined, undefined, ['a', '[bc]', '[d]', 'ef']],
  ['abcdef', [at(1, 4), at(2, 3)], undefined, undefined, ['a', '[bcd]', 'ef']],
  ['abcdef', [at(2, 2)], undefined, undefined, ['ab', '[]', 'cdef']],
  ['abcdef', [at(0, 2), at(3, 5)], 2, 4, ['cd']],
  ['abcdef', [at(2, 4)], 2, 4, ['[cd]']],
  ['', [], undefined, undefined, []],
])('%j with %j is cut into pieces', (text, own, from, to, cut) => {
  expect(marks.pieces(text, own, from, to).map(({ text, mark }) => (mark ? `[${text}]` : text))).toEqual(cut);
});

test('inside of a mark is what it holds, and not what stands between two characters at its ends', () => {
  const own = [at(0, 6), at(0, 2), at(2, 2), at(2, 6), at(4, 4), at(6, 6), at(6, 8)];
  expect(marks.inside(own, own[0] as (typeof own)[0])).toEqual([at(0, 2), at(2, 2), at(2, 6), at(4, 4)]);
  expect(marks.inside(own, own[3] as (typeof own)[0])).toEqual([at(4, 4)]);
  expect(marks.inside([at(2, 4), at(2, 2), at(4, 4)], at(2, 4), 0)).toEqual([]);
});

describe('words with marks are written', () => {
  const mark = (type: string, start: number, end: number) =>
    ({ start, end, node: { type, ...(type === 'inlineCode' && { value: '' }) } }) as never;
  const written = (text: string, own: never[]) => writeNodes([{ type: 'paragraph', children: marks.toNodes(text, own) }]);

  test.each([
    ['one two', [mark('strong', 0, 7), mark('emphasis', 4, 7)], '**one _two_**'],
    ['one two', [mark('emphasis', 4, 7), mark('emphasis', 0, 3)], '*one* *two*'],
    ['one', [mark('inlineCode', 0, 3), mark('strong', 0, 3)], '**`one`**'],
    ['one\ntwo', [], 'one\\\ntwo'],
    ['one\ntwo', [mark('strong', 0, 7)], '**one\\\ntwo**'],
  ])('%j', (text, own, mdx) => {
    expect(written(text, own)).toBe(mdx);
  });

  test('with an empty line as two breaks', () => {
    expect(marks.linesOf('a\n\nb')).toEqual([
      { type: 'text', value: 'a' },
      { type: 'break' },
      { type: 'break' },
      { type: 'text', value: 'b' },
    ]);
    expect(marks.linesOf('')).toEqual([]);
  });
});

test.each([
  ['a b', [at(0, 1), at(2, 3)], [at(0, 1)]],
  ['a b', [at(0, 3), at(2, 3)], [at(0, 3), at(2, 3)]],
  ['a b.', [at(0, 1), at(2, 3)], [at(0, 1), at(2, 3)]],
  ['x a', [at(2, 3)], [at(2, 3)]],
  ['a x b', [at(0, 1), at(4, 5)], [at(0, 1), at(4, 5)]],
  ['a', [], []],
])('of %j with the marks %j those stay that a text can have', (text, own, kept) => {
  expect(marks.keepSpaces(text, own)).toEqual(kept);
});

test('tags say what words stand for', () => {
  const name = marks.toMark({ start: 0, end: 4, actor: 'renn', relation: 'name' });
  const alias = marks.toMark({ start: 0, end: 4, actor: 'renn', relation: 'alias' });
  const term = marks.toTermMark({ start: 0, end: 4, term: 'ferry' });
  const written = (mark: typeof name) => writeNodes([{ type: 'paragraph', children: marks.toNodes('Renn', [mark]) }]);
  expect([name, alias, term, marks.asEditors(term)].map(written)).toEqual([
    '<Actor id="renn">Renn</Actor>',
    '<Actor id="renn" as="alias">Renn</Actor>',
    '<Term id="ferry" from="suggested">Renn</Term>',
    '<Term id="ferry">Renn</Term>',
  ]);
  expect([term.from, marks.asEditors(term).from]).toEqual(['suggested', undefined]);
  expect([name, term, {}].map(marks.isTag)).toEqual([true, true, false]);
  expect([
    marks.isSameTag(name, alias),
    marks.isSameTag(name, term),
    marks.isSameTag({}, {}),
    marks.isSameTag(term, { term: 'pier' }),
  ]).toEqual([true, false, true, false]);
});

describe('all words of an editor’s block', () => {
  const textsOf = (block: string) => {
    const [section] = parseDocument(`<Section id="s">\n## S\n\n${block}\n</Section>\n`, 'x.mdx');
    return section?.editorBlocks?.map(({ block }) => editorTexts(block))[0];
  };

  test.each([
    ['<Note title="Before">It *rains*.</Note>', ['Before', 'It rains.']],
    ['<Note>It rains.</Note>', ['It rains.']],
    ['<Question heading="Readers ask" ask="Why?">Because.</Question>', ['Readers ask', 'Why?', 'Because.']],
    ['<Quote statement="s1000" />', []],
    ['<Sources title="More">\n- [a](https://a.example/)\n</Sources>', ['More', 'a']],
    ['<Event on="2031">It began.</Event>', ['It began.']],
    ['<Picture file="a.jpg" alt="A." credit="Ada" licence="cc-by-4.0">Below.</Picture>', ['Below.', 'Ada', 'CC BY 4.0']],
    ['<Picture file="a.jpg" alt="A." credit="Ada" />', ['Ada']],
    ['<Chart data="a.csv" type="bar" x="x" y="y" title="Boats" credit="Harbour" />', ['Boats', 'Harbour']],
  ])('of %s', (block, texts) => {
    expect(textsOf(block)).toEqual(texts);
  });

  test('have an address where they stand for a field', () => {
    expect([ownFieldId('standfirst'), ownFieldId('summary')]).toEqual(['ui-standfirst', 'ui-summary']);
  });
});

test('a section is called by its heading, or by how it begins', () => {
  expect(sectionName({ heading: 'The quay', passages: [{ text: 'It rains.' }] })).toBe('The quay');
  expect(sectionName({ heading: null, passages: [{ text: 'It rains.' }] })).toBe('It rains.');
  expect(sectionName({ heading: null, passages: [] })).toBe('');
});

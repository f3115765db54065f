import { expect, test } from 'vitest';
import { readNumbering } from '../../../../../scripts/lib/read/word/numbering.ts';
import { depthOfLevel, hasProperty, readStyles } from '../../../../../scripts/lib/read/word/styles.ts';
import { looksLikeHeader } from '../../../../../scripts/lib/read/word/tables.ts';
import { parse } from '../../../../../scripts/lib/read/word/xml.ts';

const part = (xml: string) => parse(`<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:x>`);

const level = (at: number, format: string, start = ''): string =>
  `<w:lvl w:ilvl="${at}">${start && `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/></w:lvl>`;
const num = (id: number, form: number, rest = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${form}"/>${rest}</w:num>`;
const override = (start: number): string => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

test('items have their numbers in the order of the document, level by level', () => {
  const numbering = readNumbering(
    part(
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '3')}${level(1, 'lowerLetter')}${level(2, 'bullet')}${level(3, 'none')}</w:abstractNum>${num(1, 1)}${num(2, 1)}${num(3, 1, override(1))}`,
    ),
  );
  const numbers = (...items: [string, number][]): (number | undefined)[] => items.map(([id, at]) => numbering(id, at));
  expect(numbers(['1', 0], ['1', 1], ['1', 1], ['1', 0], ['1', 1])).toEqual([3, 1, 2, 4, 1]);
  expect(numbers(['1', 2], ['1', 3], ['1', 4], ['1', 9], ['9', 0])).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(numbers(['2', 0], ['3', 0], ['3', 0], ['1', 0])).toEqual([5, 1, 2, 3]);
  expect(readNumbering(undefined)('1', 0)).toBeUndefined();
});

const style = (id: string, name: string, rest = ''): string => `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const level9 = '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>';

test.each<[string, string, object]>([
  ['by its name', style('X', 'heading 3'), { role: 'heading', depth: 3 }],
  ['by its name, far down', style('X', 'Heading 9'), { role: 'heading', depth: 6 }],
  ['by what it is based on', style('X', 'Mine', '<w:basedOn w:val="Y"/>') + style('Y', 'Quote'), { role: 'quotation' }],
  ['by its level', style('X', 'Mine', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), { role: 'heading', depth: 2 }],
  ['not by the level of prose', style('X', 'Mine', level9), {}],
  ['a title, whatever its level', style('X', 'Title', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), { role: 'headline', depth: 1 }],
  [
    'contents, whatever they are based on',
    style('X', 'toc 1', '<w:basedOn w:val="Y"/>') + style('Y', 'heading 1'),
    { role: 'contents', depth: 1 },
  ],
  [
    'of a list',
    style('X', 'Mine', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr>'),
    { numbering: { id: '7', level: 1 } },
  ],
  ['of code', style('X', 'Source Code'), { role: 'preformatted' }],
  ['based on itself', style('X', 'Mine', '<w:basedOn w:val="X"/>'), {}],
  ['that is not there', '', {}],
])('a style says what its paragraphs are: %s', (_, styles, said) => {
  const { isCode: _code, words: _words, ...own } = readStyles(part(styles))('X');
  expect(own).toEqual(said);
});

test('a style that nobody defines is known by its id', () => {
  const find = readStyles(undefined);
  expect([find('Heading2'), find('Quote'), find('X'), find(undefined)].map(({ role, depth }) => [role, depth])).toEqual([
    ['heading', 2],
    ['quotation', undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('words have a property by themselves, else by their styles, the nearest first', () => {
  const find = readStyles(
    part(
      style('Bold', 'Big', '<w:rPr><w:b/></w:rPr>') +
        style('Thin', 'Thin', '<w:basedOn w:val="Bold"/><w:rPr><w:b w:val="0"/></w:rPr>') +
        style('S', 'Strong'),
    ),
  );
  const own = (xml: string) => part(xml);
  expect(hasProperty('w:b', own('<w:b/>'), find('Thin'))).toBe(true);
  expect(hasProperty('w:b', own('<w:b w:val="0"/>'), find('Bold'))).toBe(false);
  expect(hasProperty('w:b', own('<w:i/>'), find('Thin'), find('Bold'))).toBe(false);
  expect(hasProperty('w:b', undefined, find(undefined), find('Bold'))).toBe(true);
  expect(hasProperty('w:b', undefined, find('S'))).toBe(true);
  expect(hasProperty('w:b', undefined)).toBe(false);
});

test('the level of an outline is the depth of a heading, but for that of prose', () => {
  expect(['0', '5', '8', '9', '10', '', undefined].map(depthOfLevel)).toEqual([1, 6, 6, undefined, undefined, undefined, undefined]);
});

test.each<[string, string[][], boolean]>([
  [
    'names over figures',
    [
      ['Boat', 'Toll'],
      ['Small', '£1'],
      ['Large', '2'],
    ],
    true,
  ],
  [
    'an empty corner over names',
    [
      ['', 'Toll'],
      ['Small', '1'],
    ],
    true,
  ],
  [
    'a gap in it',
    [
      ['Boat', ''],
      ['Small', '1'],
    ],
    false,
  ],
  [
    'figures',
    [
      ['Boat', '2019'],
      ['Small', '1'],
    ],
    false,
  ],
  [
    'names over names',
    [
      ['Boat', 'Toll'],
      ['Small', 'much'],
    ],
    false,
  ],
  [
    'a figure missing below',
    [
      ['Boat', 'Toll'],
      ['Small', '1'],
      ['Large', '-'],
    ],
    false,
  ],
  [
    'rows of another length',
    [
      ['Boat', 'Toll'],
      ['1', '2', '3'],
    ],
    false,
  ],
  ['one column', [['Toll'], ['1']], false],
])('a first row of %s is a head, or not', (_, rows, is) => {
  expect(looksLikeHeader(rows)).toBe(is);
});

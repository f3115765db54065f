import { expect, test } from 'vitest';
import { mathRuns } from '../../../../../scripts/lib/read/word/math.ts';
import { readNumbering } from '../../../../../scripts/lib/read/word/numbering.ts';
import { depthOfLevel, hasProperty, readStyles } from '../../../../../scripts/lib/read/word/styles.ts';
import { looksLikeHeader } from '../../../../../scripts/lib/read/word/tables.ts';
import { allOf, allSaidIn, childOf, parse, propertyOf, switchOf, wordsOf, write } from '../../../../../scripts/lib/read/word/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARED = `xmlns:w="${W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const part = (xml: string) => parse(`<w:x ${DECLARED}>${xml}</w:x>`);

test('names have the prefixes that we know, whatever the file calls them', () => {
  const root = parse(
    `\ufeff<?xml version="1.0"?><x:p xmlns:x="${W}" x:a="1" b="2"><r xmlns="${W}" b="3"/><y:z xmlns:y="urn:y"/>words</x:p>`,
  );
  expect(root).toEqual({
    name: 'w:p',
    attributes: { 'w:a': '1', b: '2' },
    children: [{ name: 'w:r', attributes: { b: '3' }, children: [] }, { name: 'z', attributes: {}, children: [] }, 'words'],
  });
  expect(parse(`<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xml:space="preserve" xml:id="a"/>`)).toEqual({
    name: 'w:p',
    attributes: { id: 'a' },
    children: [],
  });
  expect(() => parse('<w:p>')).toThrow();
});

test('a part that is written is read as it was, its signs and spaces too', () => {
  const own = {
    name: 'w:p',
    attributes: { 'w:a': '"<&>\n\r\t' },
    children: [{ name: 'w:t', attributes: {}, children: [' a < b & "c" > d '] }],
  };
  expect(parse(write(own))).toEqual(own);
  expect(write(own)).toContain('<w:t xml:space="preserve">');
  expect(write(own).match(/xmlns:w=/g)).toHaveLength(1);
});

test('the words of an element, and all that is said in it', () => {
  const root = part(
    '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:delText>c</w:delText></w:r></w:p><w:p><m:t>d </m:t><a:p><a:t>e</a:t></a:p><w:instrText>no</w:instrText></w:p><wp:docPr descr="A quay"><w:t>f</w:t></wp:docPr><v:shape alt="A boat"/>',
  );
  expect(wordsOf(root)).toBe('a b c d e f');
  expect(allSaidIn(root)).toBe('a b c d e A quay f A boat');
  expect([wordsOf('a'), wordsOf(part(''))]).toEqual(['', '']);
});

test('properties, switches, and elements of a name', () => {
  const root = part(
    '<w:pStyle w:val="Title"/><w:b/><w:i w:val="0"/><w:strike w:val="false"/><w:u w:val="none"/><w:caps w:val="off"/><w:v w:val="1"/><w:q><w:b w:val="2"/></w:q>',
  );
  expect([propertyOf(root, 'w:pStyle'), propertyOf(root, 'w:b'), propertyOf(undefined, 'w:b')]).toEqual(['Title', undefined, undefined]);
  expect(['w:b', 'w:i', 'w:strike', 'w:u', 'w:caps', 'w:v', 'w:z'].map((name) => switchOf(root, name))).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
    undefined,
  ]);
  expect([...allOf(root, 'w:b')].map(({ attributes }) => attributes['w:val'])).toEqual([undefined, '2']);
  expect(childOf(root, 'w:z')).toBeUndefined();
});

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

const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
/** A formula as it is read, raised and lowered signs in brackets. */
const formula = (xml: string): string =>
  mathRuns(part(xml))
    .map((run) => {
      const at = propertyOf(childOf(run, 'w:rPr'), 'w:vertAlign');
      return at ? `${at.slice(0, 3)}[${wordsOf(run)}]` : wordsOf(run);
    })
    .join('');

test.each<[string, string, string]>([
  ['a fraction', `<m:f><m:num>${t('1')}</m:num><m:den>${t('2')}</m:den></m:f>`, '1/2'],
  ['a fraction of sums', `<m:f><m:num>${t('a+b')}</m:num><m:den>${t('c+d')}</m:den></m:f>`, '(a+b)/(c+d)'],
  ['a power of a sum', `<m:sSup><m:e>${t('a')}</m:e><m:sup>${t('b+1')}</m:sup></m:sSup>`, 'asup[b+1]'],
  ['an index', `<m:sSub><m:e>${t('a')}</m:e><m:sub>${t('i')}</m:sub></m:sSub>`, 'asub[i]'],
  ['a root', `<m:rad><m:deg/><m:e>${t('a')}</m:e></m:rad>`, '√a'],
  ['a root of a sum, without a degree', `<m:rad><m:e>${t('a+b')}</m:e></m:rad>`, '√(a+b)'],
  ['a cube root', `<m:rad><m:deg>${t('3')}</m:deg><m:e>${t('a')}</m:e></m:rad>`, 'sup[3]√a'],
  ['brackets', `<m:d><m:dPr/><m:e>${t('a')}</m:e></m:d>`, '(a)'],
  [
    'a sum',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i')}</m:sub><m:sup>${t('n')}</m:sup><m:e>${t('a')}</m:e></m:nary>`,
    '∑sub[i]sup[n]a',
  ],
  ['an integral', `<m:nary><m:e>${t('a')}</m:e></m:nary>`, '∫a'],
  [
    'a fraction in a power',
    `<m:sSup><m:e>${t('a')}</m:e><m:sup><m:f><m:num>${t('1+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:sup></m:sSup>`,
    'asup[(]sup[1+b]sup[)]sup[/]sup[2]',
  ],
  ['nothing', `<m:f/>${t('')}`, '/'],
])('a formula in one line: %s', (_, xml, line) => {
  expect(formula(xml)).toBe(line);
});

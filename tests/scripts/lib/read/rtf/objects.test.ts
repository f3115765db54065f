import { describe, expect, test } from 'vitest';
import { readRichText } from '../../../../../scripts/lib/read/rtf.ts';
import { outlineOf } from '../outline.ts';
import { LEAD, linesOf } from './lines-of.ts';

const row = (cells: string[], head = '', forms: string[] = []): string =>
  `\\trowd${head}${cells.map((_, at) => `${forms[at] ?? ''}\\cellx${at + 1}000`).join('')}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row\n`;

test.each<[string, string, string[]]>([
  ['whose head is told by its figures', row(['Boat', 'Toll']) + row(['Small', '10']), ['header Boat ¦ Toll', 'row Small ¦ 10']],
  ['without figures', row(['a', 'b']) + row(['c', 'd']), ['row a ¦ b', 'row c ¦ d']],
  ['of one row', row(['Boat', 'Toll']), ['row Boat ¦ Toll']],
  ['with a head, though no row has figures', row(['a', 'b'], '\\trhdr') + row(['c', 'd']), ['header a ¦ b', 'row c ¦ d']],
  ['with cells one below the other', row(['a', 'b'], '', ['\\clvmgf']) + row(['', 'd'], '', ['\\clvmrg']), ['row a ¦ b', 'row  ¦ d']],
  ['with cells joined over three columns', row(['a', '', '', 'b'], '', ['\\clmgf', '\\clmrg', '\\clmrg']), ['row a ¦  ¦  ¦ b']],
  ['with words in a cell that goes on', row(['a', 'b', 'c'], '', ['\\clmgf', '\\clmrg']), ['row a ¦ b ¦ c']],
  ['with several paragraphs in a cell', row(['a\\par b', 'c']), ['row a b ¦ c']],
  ['with a table in a cell', row(['a\\nestcell b', 'c']), ['row a b ¦ c']],
])('a table %s', (_, rtf, lines) => {
  expect(linesOf(`${rtf}\\pard End.\\par`)).toEqual(['table', ...lines.map((line) => `  ${line}`), 'End.']);
});

test('a table that holds a heading sets a page', () => {
  expect(linesOf(`${row(['\\outlinelevel1 Who\\par\\pard\\intbl They pay', 'b'])}\\pard End.\\par`)).toEqual([
    'h2 Who',
    'They pay',
    'b',
    'End.',
  ]);
});

describe('pictures', () => {
  const PNG = 'data:image/png;base64,iVA=';
  test.each<[string, string, string[]]>([
    ['in figures', '{\\pict\\pngblip 8950}', [`figure ${PNG}`]],
    ['in figures on several lines', '{\\pict\\pngblip 89\n 50}', [`figure ${PNG}`]],
    ['of another kind', '{\\pict\\jpegblip ffd8}', ['figure data:image/jpeg;base64,/9g=']],
    ['of a kind that is not shown', '{\\pict\\emfblip 8950}', ['- picture']],
    ['of nothing', '{\\pict\\pngblip }', ['- picture']],
    ['that is hidden', '{\\v{\\pict\\pngblip 8950}}', ['- picture']],
    ['that was deleted', '{\\deleted{\\pict\\pngblip 8950}}', ['- picture']],
    ['in a part for programs', '{\\nonshppict{\\pict\\pngblip 8950}}', []],
    ['with words that are said of it', '{\\pict{\\*\\picprop{\\sp{\\sn pibAlt}{\\sv A quay}}}\\pngblip 8950}', [`figure ${PNG} A quay`]],
    ['with another property', '{\\pict{\\*\\picprop{\\sp{\\sn pibName}{\\sv x}}}\\pngblip 8950}', [`figure ${PNG}`]],
    [
      'the second without words of its own',
      '{\\pict{\\sp{\\sn pibAlt}{\\sv A}}\\pngblip 8950}\\par{\\pict\\pngblip 8950}',
      [`figure ${PNG} A`, `figure ${PNG}`],
    ],
  ])('%s', (_, rtf, lines) => {
    expect(linesOf(`\\pard ${rtf}\\par`)).toEqual(lines);
  });
});

test.each<[string, string, string[]]>([
  [
    'headers and footers',
    '{\\headerf\\pard Vell Post\\par}{\\footerl\\pard Page\\par}{\\header\\pard 3\\par}',
    ['- page header: Vell Post', '- page footer: Page'],
  ],
  ['comments', 'a{\\*\\annotation b\\par c}d\\par', ['ad', '- comment: b c']],
  ['formulas', 'a{\\*\\mmath x = 1}\\par', ['a', '- formula: x = 1']],
  [
    'objects',
    '{\\object{\\*\\objclass Equation.3}{\\result a}}{\\object{\\*\\objclass Sheet}{\\result b}}\\par',
    ['ab', '- embedded file: Sheet'],
  ],
  ['contents', '\\pard\\s9 Who 3\\par\\pard\\s9 \\par', ['- contents list: Who 3']],
])('what is not of the text is named: %s', (_, rtf, lines) => {
  expect(linesOf(rtf, '{\\stylesheet{\\s9 toc 1;}}')).toEqual(lines);
});

test('notes are numbered as they are met, those without words are none', () => {
  expect(linesOf('a{\\footnote b}{\\footnote  }c{\\footnote d}\\par')).toEqual(['anote(1)cnote(2)', 'note 1', '  b', 'note 2', '  d']);
});

test('the day is that on which the document was made', () => {
  const day = (info: string) => readRichText(Buffer.from(`{\\rtf1\\ansi{\\info${info}}${LEAD}}`), 'a.rtf').published;
  expect(day('{\\creatim\\yr2026\\mo3\\dy2}{\\revtim\\yr2027\\mo1\\dy1}')).toBe('2026-03-02');
  expect(day('{\\creatim\\mo3\\dy2\\yr2026}')).toBeNull();
  expect(day('{\\revtim\\yr2027\\mo1\\dy1}')).toBeNull();
});

test('of a document that says nothing of itself nothing is said', () => {
  const { headline, author, published, leftOut } = readRichText(Buffer.from(`{\\rtf1\\ansi{\\info}${LEAD}${LEAD}}`), 'a.rtf');
  expect({ headline, author, published, leftOut }).toEqual({ headline: null, author: null, published: null, leftOut: undefined });
});

test('groups may be nested a thousand deep', () => {
  const nested = (depth: number) => readRichText(Buffer.from(`{\\rtf1 ${'{'.repeat(depth)}${LEAD}${'}'.repeat(depth)}}`), 'a.rtf');
  expect(outlineOf(nested(999))).toHaveLength(1);
  expect(() => nested(1000)).toThrow('quotations, lists or elements are nested too deeply');
});

test('what stands behind the end of a document is none of it', () => {
  expect(outlineOf(readRichText(Buffer.from(`{\\rtf1\\ansi ${LEAD}}\0 more {\\par`), 'a.rtf'))).toHaveLength(1);
});

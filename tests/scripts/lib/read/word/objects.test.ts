import { describe, expect, test } from 'vitest';
import { cell, footnote, footnoteMark, item, par, picture, row, run, styled, table, type WordParts } from '../../../../support/word.ts';
import { linesOf } from './lines-of.ts';

const control = (xml: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
const r = (xml: string): string => `<w:r>${xml}</w:r>`;

describe('notes', () => {
  test.each<[string, string, string[]]>([
    [
      'with a mark of its own',
      r('<w:t>a</w:t><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t>'),
      ['anote(1)', 'note 1', '  b'],
    ],
    ['that is not there', `${run('a')}${footnoteMark(9)}`, ['a', '- note: b']],
  ])('a note %s', async (_, xml, lines) => {
    expect(await linesOf(par(xml), { footnotes: footnote(1, par('b')) })).toEqual(lines);
  });
});

describe('pictures', () => {
  const parts: WordParts = { targets: { one: 'media/a.png', far: 'https://a.example/a.png', gone: 'https://a.example/' } };
  const DRAWN = 'figure word/media/a.png';
  test.each<[string, string, string[]]>([
    ['without words', picture('one'), [DRAWN]],
    ['with words of a program', picture('one', 'A quay\n\nDescription automatically generated'), [`${DRAWN} A quay`]],
    ['with the name of a file', picture('one', 'quay-final.JPG'), [DRAWN]],
    ['that is not there', picture('none', 'A quay'), ['- picture: A quay']],
  ])('%s', async (_, xml, lines) => {
    expect(await linesOf(par(xml), parts)).toEqual(lines);
  });
});

describe('paragraphs and tables', () => {
  test.each<[string, string, string[]]>([
    ['a heading by its level', par('Who', '<w:outlineLvl w:val="2"/>') + par('a'), ['h3 Who', 'a']],
    ['no heading by the level of prose', par('Who', '<w:pStyle w:val="Heading2"/><w:outlineLvl w:val="9"/>') + par('a'), ['Who', 'a']],
    ['no item of no list', item('a', 0), ['a']],
    ['a file put in', '<w:altChunk r:id="x"/>', ['- embedded file']],
    [
      'contents',
      control(par('Who 3'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'),
      ['- contents list: Who 3'],
    ],
    ['another gallery', control(par('a'), '<w:docPartObj><w:docPartGallery w:val="Quotes"/></w:docPartObj>'), ['a']],
    ['an empty control', control(par('a'), '<w:showingPlcHdr/>'), ['- page part: a']],
    ['a run by itself', run('a'), ['a']],
    [
      'a table in two forms',
      `<mc:AlternateContent><mc:Choice Requires="x">${par('a')}</mc:Choice><mc:Fallback>${par('b')}</mc:Fallback></mc:AlternateContent>`,
      ['a'],
    ],
    [
      'a cell over two columns',
      table(row(['a', 'b']), `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${par('c')}</w:tc></w:tr>`),
      ['table', '  row a ¦ b', '  row c ¦ '],
    ],
    [
      'a cell over two rows',
      table(
        `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${par('a')}</w:tc>${cell('b')}</w:tr>`,
        `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>${cell('c')}</w:tr>`,
      ),
      ['table', '  row a ¦ b', '  row  ¦ c'],
    ],
    [
      'words in a cell that goes on',
      table(
        `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${par('a')}</w:tc>${cell('b')}</w:tr>`,
        `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${par('d')}</w:tc>${cell('c')}</w:tr>`,
      ),
      ['table', '  row a ¦ b', '  row d ¦ c'],
    ],
    [
      'rows that are bold throughout',
      table(
        row([cell(par(run('a', '<w:b/>'))), cell(par(run('b', '<w:b/>')))]),
        row([cell(par(run('c', '<w:b/>'))), cell(par(run('d', '<w:b/>')))]),
      ),
      ['table', '  row strong(a) ¦ strong(b)', '  row strong(c) ¦ strong(d)'],
    ],
    [
      'a second row that says it is a head',
      table(row(['a', 'b'], '<w:tblHeader w:val="0"/>'), row(['c', 'd'])),
      ['table', '  row a ¦ b', '  row c ¦ d'],
    ],
    [
      'a table with a heading over words in a cell',
      table(row([cell(styled('Heading2', 'Who'), par('a')), 'b']), row(['c', 'd'])),
      ['h2 Who', 'a', 'b', 'c', 'd'],
    ],
  ])('%s', async (_, xml, lines) => {
    expect(await linesOf(xml)).toEqual(lines);
  });
});

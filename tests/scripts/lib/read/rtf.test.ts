import { expect, test } from 'vitest';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { readRichText } from '../../../../scripts/lib/read/rtf.ts';
import { leftOutOf, outlineOf } from './outline.ts';

const read = (rtf: string): Article => readRichText(Buffer.from(rtf, 'latin1'), 'a.rtf');
const LEAD = '\\pard The council of Vell voted on Monday to raise the harbour toll.\\par\n';
/** The blocks of a document below a headline and a first paragraph. */
const linesOf = (body: string, head = ''): string[] => outlineOf(read(`{\\rtf1\\ansi ${head}Tolls rise\\par ${LEAD}${body}}`)).slice(1);

test.each<[string, string, string]>([
  ['the code page of the document', "\\ansicpg1251 {\\'cf\\'f0\\'e8\\'f7\\'e0\\'eb}", 'Причал'],
  ['that of a font', "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset161 B;}}{\\f1 \\'c1\\'e8\\'de\\'ed\\'e1}", 'Αθήνα'],
  ['two bytes a letter', "\\ansicpg932 \\'8d\\'60\\'82\\'cd", '港は'],
  ['one of two bytes whose second is a sign', "\\ansicpg932 \\'83\\\\", 'ソ'],
  ['a Macintosh', "{\\mac }\\'8e", 'Ž'],
  ['Unicode, and what stands for it elsewhere', 'caf\\u233?, \\uc2\\u8364 EU\\uc1 5, \\u-10179?\\u-8704?', 'café, €5, 😀'],
  ["Unicode before \\'xx", "\\u8220\\'93closed\\u8221\\'94", '“closed”'],
  ['words for signs', '\\ldblquote Yes\\rdblquote \\emdash he\\~said\\_so\\-on', '“Yes”—he\u00a0said\u2011soon'],
  ['braces', '\\{a\\} \\\\ b', '{a} \\ b'],
])('letters: %s', (_, rtf, words) => {
  expect(
    outlineOf(
      read(
        `{\\rtf1\\ansi${rtf.startsWith('\\ansicpg') ? rtf.replace(/^(\\ansicpg\d+) ?/, '$1 The sign says ') : ` The sign says ${rtf}`} here.\\par ${LEAD}}`,
      ),
    )[0],
  ).toBe(`The sign says ${words} here.`);
});

test('how words are set, and where they lead', () => {
  expect(
    linesOf(
      'He {\\b voted} {\\i twice {\\b loudly}} and \\b again\\b0, {\\strike not} 10{\\super 6} times; {\\field{\\*\\fldinst{HYPERLINK "https://example.org/a"}}{\\fldrslt{\\ul see}}} it.\\par',
    ),
  ).toEqual([
    'He strong(voted) emphasis(twice) strong(emphasis(loudly)) and strong(again), struck(not)10⁶ times; link<https://example.org/a>(see) it.',
  ]);
});

const STYLES =
  '{\\stylesheet{\\s0 Normal;}{\\s1\\b\\outlinelevel1 heading 2;}{\\s2 Title;}{\\s3\\i Quote;}{\\s4 toc 1;}{\\*\\cs5 Strong;}{\\s6 caption;}}';

test('headline, headings, quotations and contents by their styles, headings by their level too', () => {
  const article = read(
    `{\\rtf1\\ansi ${STYLES}{\\pard\\s2 Tolls rise\\par}${LEAD}{\\pard\\s4 Who pays\\tab 3\\par}{\\pard\\s1\\b Who pays\\par}${LEAD}{\\pard\\s3\\i It is a bill.\\par}{\\pard\\outlinelevel0 A last word\\par}${LEAD}}`,
  );
  const lead = 'The council of Vell voted on Monday to raise the harbour toll.';
  expect(article.headline).toBe('Tolls rise');
  expect(outlineOf(article)).toEqual([lead, 'h2 Who pays', lead, 'quotation', '  It is a bill.', 'h1 A last word', lead]);
  expect(leftOutOf(article)).toEqual(['contents list: Who pays 3']);
});

test('lists by their markers, in each other by their levels, or by the tables of lists', () => {
  const marked = (marker: string, words: string, level = 0): string =>
    `{\\pard{\\listtext ${marker}\\tab}\\ls1\\ilvl${level} ${words}\\par}`;
  expect(linesOf(`${marked('3.', 'First vote')}${marked("\\'b7", 'by hand', 1)}${marked('4.', 'Second vote')}`)).toEqual([
    'list 3',
    '  item',
    '    First vote',
    '    list',
    '      item',
    '        by hand',
    '  item',
    '    Second vote',
  ]);
  const tables =
    '{\\*\\listtable{\\list{\\listlevel\\levelnfc0 }\\listid77}{\\list{\\listlevel\\levelnfc23 }\\listid78}}{\\*\\listoverridetable{\\listoverride\\listid77\\ls1}{\\listoverride\\listid78\\ls2}}';
  expect(linesOf('{\\pard\\ls1 One\\par}{\\pard\\ls2 Two\\par}', tables)).toEqual([
    'list 1',
    '  item',
    '    One',
    'list',
    '  item',
    '    Two',
  ]);
});

const row = (cells: string[], head = '', forms: string[] = []): string =>
  `\\trowd${head}${cells.map((_, at) => `${forms[at] ?? ''}\\cellx${at + 1}000`).join('')}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row\n`;

test('tables with their heads, and cells that are joined; one with a single cell is what stands in it', () => {
  expect(
    linesOf(
      `${row(['Boat', 'Toll'], '\\trhdr')}${row(['Small', '10\\par marks'])}${row(['All pay', ''], '', ['\\clmgf', '\\clmrg'])}${LEAD}${row(['A box.'])}${LEAD}`,
    ),
  ).toEqual([
    'table',
    '  header Boat ¦ Toll',
    '  row Small ¦ 10 marks',
    '  row All pay ¦ ',
    'The council of Vell voted on Monday to raise the harbour toll.',
    'A box.',
    'The council of Vell voted on Monday to raise the harbour toll.',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'before its last cell ends',
    '\\trowd\\cellx1\\cellx2\\pard\\intbl Large\\cell 20',
    ['header Boat ¦ Toll', 'row Small ¦ 10', 'row Large ¦ 20'],
  ],
  [
    'before its first cell ends',
    '\\trowd\\cellx1\\pard\\intbl Large\\par boats',
    ['row Boat ¦ Toll', 'row Small ¦ 10', 'row Large boats ¦ '],
  ],
  ['right below its last row', '\\pard So it was.', ['header Boat ¦ Toll', 'row Small ¦ 10', 'So it was.']],
])('no word is lost of a document that ends in a table, or near one: %s', (_, rtf, lines) => {
  const [table, ...others] = linesOf(`${row(['Boat', 'Toll'])}${row(['Small', '10'])}${rtf}`);
  expect([table, ...others.map((line) => line.trimStart())]).toEqual(['table', ...lines]);
});

test('notes are notes, and a picture is a figure with what it shows', () => {
  const png = '89504e470d0a1a0a';
  const picture = `{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv The quay}}}\\pngblip\n${png}}}{\\nonshppict{\\pict\\wmetafile8 0102}}`;
  expect(
    linesOf(`They voted{\\super\\chftn}{\\footnote{\\super\\chftn} By six to five.} late.\\par{\\pard ${picture}\\par}${LEAD}`),
  ).toEqual([
    'They votednote(1) late.',
    'figure data:image/png;base64,iVBORw0KGgo= The quay',
    'The council of Vell voted on Monday to raise the harbour toll.',
    'note 1',
    '  By six to five.',
  ]);
});

test.each([
  ['with braces in it', '\\bin10 \x89PNG{{}\\\r\n', '89504e477b7b7d5c0d0a'],
  ['of no bytes', '\\bin 89504e47', '89504e47'],
  ['of fewer bytes than none', '\\bin-1000 89504e47', '89504e47'],
])('a picture in bytes %s is a figure', (_, data, hex) => {
  const src = `data:image/png;base64,${Buffer.from(hex, 'hex').toString('base64')}`;
  expect(linesOf(`{\\pard {\\pict\\pngblip${data}}\\par}${LEAD.repeat(30)}`)[0]).toBe(`figure ${src}`);
});

test('groups may lie hundreds deep', () => {
  expect(linesOf(`${'{'.repeat(990)}So it was.${'}'.repeat(990)}\\par`)).toEqual(['So it was.']);
});

test('what is not for readers is named', () => {
  const article = read(
    [
      '{\\rtf1\\ansi{\\fonttbl{\\f9\\fcharset2 Wingdings;}}{\\header\\pard Vell Bulletin\\par}{\\footer\\pard 3\\par}',
      'Tolls rise\\par ',
      LEAD,
      "They {\\v in secret }{\\deleted angrily }{\\revised boldly} voted{\\*\\annotation{\\*\\atndate 1}Check this} {\\f9 \\'4a}on it.\\par",
      '{\\object{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 0102}{\\result{\\pict\\wmetafile8 0102}}}{\\*\\unknown Nothing to see.}\\par}',
    ].join(''),
  );
  expect(outlineOf(article)[1]).toBe('They boldly voted on it.');
  expect(leftOutOf(article)).toEqual([
    'page header: Vell Bulletin',
    'hidden text: in secret',
    'tracked change: angrily',
    'tracked change',
    'comment: Check this',
    'symbol',
    'embedded file: Excel.Sheet.8',
    'picture',
  ]);
});

test('text boxes are read where they hang, words that stand there twice once', () => {
  const box =
    '{\\shp{\\*\\shpinst{\\sp{\\sn fFlip}{\\sv 0}}{\\shptxt\\pard A word in a box.\\par}}{\\shprslt\\pard A word in a box.\\par}}';
  expect(linesOf(`They${box} voted.\\par{\\upr{caf?}{\\*\\ud{caf\\u233?}}} is closed.\\par`)).toEqual([
    'They voted.',
    'A word in a box.',
    'café is closed.',
  ]);
});

test('what the document says of itself counts where its text does not', () => {
  const info =
    '{\\info{\\title Tolls rise}{\\author Ada Brenner}{\\operator Tom Vane}{\\creatim\\yr2026\\mo3\\dy2\\hr9\\min5}{\\revtim\\yr2027\\mo1\\dy1}}';
  expect(read(`{\\rtf1\\ansi${info}${LEAD}${LEAD}}`)).toMatchObject({
    headline: 'Tolls rise',
    author: 'Ada Brenner',
    published: '2026-03-02',
    found: { headline: 'properties', author: 'properties', published: 'properties' },
  });
});

const AGAIN = 'Open it in your word processor and save it as .docx.';

test.each<[string, string, string]>([
  ['no RTF', 'Prose', `a.rtf: this is not an RTF document\n  ${AGAIN}`],
  ['cut off', '{\\rtf1\\ansi {\\b The council voted', `a.rtf: this RTF document breaks off before its end\n  ${AGAIN}`],
  ['cut off in a picture', '{\\rtf1 {\\pict\\bin4000000000 x}}', `a.rtf: this RTF document breaks off before its end\n  ${AGAIN}`],
  [
    'a code page that is not known',
    "{\\rtf1\\ansi\\ansicpg437 caf\\'82\\par}",
    `a.rtf: the letters of this document are in a code page that can't be read (437)\n  ${AGAIN}`,
  ],
  [
    'too deep',
    `{\\rtf1 ${'{'.repeat(1001)}a${'}'.repeat(1001)}}`,
    'a.rtf: quotations, lists or elements are nested too deeply\n  Save its text alone, as plain text (.txt).',
  ],
])('what can not be read is refused with what to do: %s', (_, rtf, message) => {
  const refusal = (): string => {
    try {
      return String(read(rtf));
    } catch (error) {
      return (error as { format: () => string }).format();
    }
  };
  expect(refusal()).toBe(message);
});

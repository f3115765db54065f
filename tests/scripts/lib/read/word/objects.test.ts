import { describe, expect, test } from 'vitest';
import {
  cell,
  footnote,
  footnoteMark,
  item,
  par,
  picture,
  row,
  run,
  STYLES,
  styled,
  table,
  type WordParts,
} from '../../../../support/word.ts';
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
    [
      'with a mark of its own that is not there',
      r('<w:t>a</w:t><w:footnoteReference w:id="9" w:customMarkFollows="1"/><w:t>*</w:t>'),
      ['a*', '- note: b'],
    ],
    ['with words in the run of its mark', r('<w:footnoteReference w:id="1"/><w:t>a</w:t>'), ['note(1)a', 'note 1', '  b']],
    [
      'whose mark is raised',
      r('<w:t>a</w:t>') + r('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/>'),
      ['anote(1)', 'note 1', '  b'],
    ],
    ['that is not there', `${run('a')}${footnoteMark(9)}`, ['a', '- note: b']],
  ])('a note %s', async (_, xml, lines) => {
    expect(await linesOf(par(xml), { footnotes: footnote(1, par('b')) })).toEqual(lines);
  });
});

describe('pictures', () => {
  const parts: WordParts = {
    targets: { one: 'media/a.png', far: 'https://a.example/a.png', gone: 'https://a.example/', lost: 'x/lost.png' },
  };
  const drawn = (xml: string): string => r(`<w:drawing>${xml}</w:drawing>`);
  const forms = (one: string, other: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="x">${one}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;
  const DRAWN = 'figure word/media/a.png';
  test.each<[string, string, string[]]>([
    ['without words', picture('one'), [DRAWN]],
    ['with words of a program', picture('one', 'A quay\n\nDescription automatically generated'), [`${DRAWN} A quay`]],
    ['with the name of a file', picture('one', 'quay-final.JPG'), [DRAWN]],
    ['with words set apart', picture('one', ' A  quay '), [`${DRAWN} A quay`]],
    ['of another place', picture('far', 'A quay'), ['figure https://a.example/a.png A quay']],
    ['whose file is not there', picture('lost', 'A quay'), ['- picture: A quay']],
    [
      'with words of its own',
      drawn('<pic:pic><pic:nvPicPr><pic:cNvPr descr="A quay"/></pic:nvPicPr><a:blip r:embed="one"/></pic:pic>'),
      [`${DRAWN} A quay`],
    ],
    ['that is linked', drawn('<a:blip r:link="far"/>'), ['figure https://a.example/a.png']],
    [
      'that is a link itself',
      drawn('<wp:docPr descr="A quay"><a:hlinkClick r:id="gone"/></wp:docPr><a:blip r:embed="one"/>'),
      [`${DRAWN} A quay`, '- link: https://a.example/'],
    ],
    ['with a link to nowhere', drawn('<wp:docPr><a:hlinkClick r:id="none"/></wp:docPr><a:blip r:embed="one"/>'), [DRAWN]],
    ['in an object', r('<w:object><v:shape alt="A sheet"><v:imagedata r:id="one"/></v:shape></w:object>'), [`${DRAWN} A sheet`]],
    ['in two forms', forms(drawn('<a:blip r:embed="one"/>'), run('b')), [DRAWN]],
    ['in two forms of older programs', forms(r('<w:pict><v:imagedata r:id="one"/></w:pict>'), run('b')), [DRAWN]],
    ['in a form within a drawing', drawn(forms('<a:blip r:embed="one"/>', '<a:blip r:embed="far"/>')), [DRAWN]],
    ['of words in a shape', drawn('<a:p><a:r><a:t> A word</a:t></a:r></a:p><a:p/>'), ['A word']],
    ['of words along a line', r('<w:pict><v:textpath string="A word "/><v:textpath/></w:pict>'), ['A word']],
    [
      'of a film',
      drawn(
        '<wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="&lt;iframe src=&quot;https://a.example/v&quot;&gt;"/>',
      ),
      ['- video: https://a.example/v'],
    ],
    [
      'of a film without an address',
      drawn('<wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing"/>'),
      ['- video'],
    ],
    [
      'of a diagram that is not there',
      drawn('<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="none"/>'),
      ['- diagram'],
    ],
    ['of a chart that is not there', drawn('<c:chart/>'), ['- chart']],
    ['that is not there', picture('none', 'A quay'), ['- picture: A quay']],
  ])('%s', async (_, xml, lines) => {
    expect(await linesOf(par(xml), parts)).toEqual(lines);
  });
});

test('the words of a diagram are told, of its paragraphs and its cells', async () => {
  const xml = '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="d"/>';
  const words =
    '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Small  boats</a:t></a:r></a:p><a:p/></x>';
  const parts = { targets: { d: 'charts/d.xml' }, files: { 'word/charts/d.xml': words } };
  expect(await linesOf(par(r(`<w:drawing>${xml}</w:drawing>`)), parts)).toEqual(['- diagram: Small boats']);
});

test('notes and comments without words are not named', async () => {
  expect(await linesOf(par('a'), { footnotes: footnote(1, par('')), comments: '<w:comment w:id="1"/>' })).toEqual(['a']);
});

const HEAD = '<w:tblHeader/>';
const bold = (...words: string[]): string => row(words.map((own) => cell(par(run(own, '<w:b/>')))));
test.each<[string, string, string[]]>([
  ['of one row', table(row(['a', 'b'])), ['table', '  row a ¦ b']],
  ['of one column', table(row(['a']), row(['b'])), ['table', '  row a', '  row b']],
  ['with rows in a control', `<w:tbl>${control(row(['a', 'b']) + row(['c', 'd']))}</w:tbl>`, ['table', '  row a ¦ b', '  row c ¦ d']],
  [
    'with a cell over two columns and one beside it',
    table(row(['a', 'b', 'c']), `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${par('d')}</w:tc>${cell('e')}</w:tr>`),
    ['table', '  row a ¦ b ¦ c', '  row d ¦  ¦ e'],
  ],
  ['with an empty row that was deleted', table(row(['a', 'b']), row(['', ''], '<w:del/>')), ['table', '  row a ¦ b']],
  [
    'of two bold rows and a plain one',
    table(bold('a', 'b'), bold('c', 'd'), row(['e', 'f'])),
    ['table', '  header strong(a) ¦ strong(b)', '  row strong(c) ¦ strong(d)', '  row e ¦ f'],
  ],
  [
    'of bold rows and an empty one',
    table(bold('a', 'b'), row(['', '']), bold('c', 'd')),
    ['table', '  row strong(a) ¦ strong(b)', '  row strong(c) ¦ strong(d)'],
  ],
  [
    'with a first row that is bold in part',
    table(row([cell(par(run('a', '<w:b/>'))), 'c']), row(['d', 'e'])),
    ['table', '  row strong(a) ¦ c', '  row d ¦ e'],
  ],
  [
    'with a bold row and an empty line in it',
    table(row([cell(par(run('a', '<w:b/>')), par('')), cell(par(run('b', '<w:b/>')))]), row(['d', 'e'])),
    ['table', '  header strong(a) ¦ strong(b)', '  row d ¦ e'],
  ],
  [
    'with a head, though a heading stands in a cell',
    table(row(['a', 'b'], HEAD), row([cell(styled('Heading2', 'Who'), par('')), 'd'])),
    ['table', '  header a ¦ b', '  row Who ¦ d'],
  ],
])('a table %s is one', async (_, xml, lines) => {
  expect(await linesOf(xml)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['a heading over words', cell(styled('Heading2', 'Who'), par(''), par('c')), ['a', 'b', 'h2 Who', 'c', 'd']],
  ['another table', cell(table(row(['c', 'e']))), ['a', 'b', 'table', '  row c ¦ e', 'd']],
  ['a picture', cell(par('c'), par(picture('one'))), ['a', 'b', 'c', 'figure word/media/a.png', 'd']],
])('a table sets a page, whatever its head, where a cell holds %s', async (_, own, lines) => {
  expect(await linesOf(table(row(['a', 'b'], HEAD), row([own, 'd'])), { targets: { one: 'media/a.png' } })).toEqual(lines);
});

test('an item of a style may say by itself how deep it stands', async () => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
  const deeper = par('b', '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="1"/></w:numPr>');
  const inStyle = styles.replace('<w:numPr>', '<w:numPr><w:ilvl w:val="1"/>');
  const nested = ['list', '  item', '    a', '    list', '      item', '        b'];
  expect(await linesOf(styled('Item', 'a') + deeper, { styles })).toEqual(nested);
  expect(await linesOf(item('a', 2) + styled('Item', 'b'), { styles: inStyle })).toEqual(nested);
});

test('a file put in is named by where it lies', async () => {
  expect(await linesOf('<w:altChunk r:id="x"/>', { targets: { x: 'https://a.example/x.html' } })).toEqual([
    '- embedded file: https://a.example/x.html',
  ]);
});

const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
const NONE = '<w:numPr><w:numId w:val="0"/></w:numPr>';

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
    [
      'contents of several lines',
      control(par('Who 3') + par('When 4'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'),
      ['- contents list: Who 3 When 4'],
    ],
    ['blocks that were moved away', `<w:moveFrom w:id="2">${par('a')}</w:moveFrom>`, ['- tracked change: a']],
    ['a link by itself', `<w:hyperlink w:anchor="x">${run('a')}</w:hyperlink>${par('b')}`, ['a', 'b', '- link: #x']],
    ['a formula by itself', `<m:oMathPara><m:oMath><m:r><m:t>x = 1</m:t></m:r></m:oMath></m:oMathPara>${par('b')}`, ['x = 1', 'b']],
    ['an item in the style of quotations', par('a', `<w:pStyle w:val="Quote"/>${LIST}`), ['list', '  item', '    a']],
    ['a quotation that is no item', par('a', `<w:pStyle w:val="Quote"/>${NONE}`), ['quotation', '  a']],
    ['a heading with a number', par('Who', `<w:pStyle w:val="Heading2"/>${LIST}`) + par('a'), ['h2 Who', 'a']],
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

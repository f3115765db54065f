import { describe, expect, test } from 'vitest';
import { readOpenDocument } from '../../../../../scripts/lib/read/odt.ts';
import { cells, odtFile, p, span, wordStyle } from '../../../../support/odt.ts';
import { linesOf, START } from './lines-of.ts';

describe('tables', () => {
  const bold = wordStyle('B', 'fo:font-weight="bold"');
  const row = (content: string, attributes = ''): string => `<table:table-row ${attributes}>${content}</table:table-row>`;
  const cell = (content: string, attributes = ''): string => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
  test.each<[string, string, string[]]>([
    ['whose head is told by figures', cells('Boat', 'Toll') + cells('Small', '10'), ['header Boat ¦ Toll', 'row Small ¦ 10']],
    [
      'whose head is told by bold words',
      cells(span('a', 'B'), span('b', 'B')) + cells('c', 'd'),
      ['header strong(a) ¦ strong(b)', 'row c ¦ d'],
    ],
    [
      'whose words are all bold',
      cells(span('a', 'B'), span('b', 'B')) + cells(span('c', 'B'), span('d', 'B')),
      ['row strong(a) ¦ strong(b)', 'row strong(c) ¦ strong(d)'],
    ],
    ['whose first row is bold in part', cells(span('a', 'B'), 'b') + cells('c', 'd'), ['row strong(a) ¦ b', 'row c ¦ d']],
    [
      'with rows in groups',
      `<table:table-row-group><table:table-rows>${cells('a', 'b')}</table:table-rows></table:table-row-group>${cells('c', 'd')}`,
      ['row a ¦ b', 'row c ¦ d'],
    ],
    ['of one row', cells('a', 'b'), ['row a ¦ b']],
    [
      'with a cell that stands there twice',
      row(cell(p('a'), 'table:number-columns-repeated="2"') + cell(p('b'))) + cells('c', 'd', 'e'),
      ['row a ¦ a ¦ b', 'row c ¦ d ¦ e'],
    ],
    [
      'with a cell over two rows',
      row(cell(p('a'), 'table:number-rows-spanned="2"') + cell(p('b'))) + row(`<table:covered-table-cell/>${cell(p('c'))}`),
      ['row a ¦ b', 'row  ¦ c'],
    ],
    [
      'with a list in a cell',
      cells('a', 'b') + row(cell(`<text:list><text:list-item>${p('c')}</text:list-item></text:list>`) + cell(p('d'))),
      ['row a ¦ b', 'row c ¦ d'],
    ],
    [
      'with a row that a filter hides',
      cells('a', 'b') + row(cell(p('')), 'table:visibility="filter"') + cells('c', 'd'),
      ['row a ¦ b', 'row c ¦ d'],
    ],
    [
      'with a row that says that it is shown',
      cells('a', 'b') + row(cell(p('c')) + cell(p('d')), 'table:visibility="visible"'),
      ['row a ¦ b', 'row c ¦ d'],
    ],
  ])('%s', async (_, rows, lines) => {
    expect(await linesOf(`<table:table>${rows}</table:table>`, { own: bold })).toEqual(['table', ...lines.map((line) => `  ${line}`)]);
  });

  test('with a cell that stands there a million times has it a hundred times', async () => {
    const [, line] = await linesOf(
      `<table:table>${row(cell(p('a'), 'table:number-columns-repeated="1000000"') + cell(p('b')))}</table:table>`,
    );
    expect(line?.split('¦')).toHaveLength(101);
  });
});

describe('drawings', () => {
  const frame = (content: string): string => p(`<draw:frame>${content}</draw:frame>`);
  const image = (path: string, data = ''): string =>
    `<draw:image xlink:href="${path}">${data && `<office:binary-data>${data}</office:binary-data>`}</draw:image>`;
  const said = (words: string, name = 'desc'): string => `<svg:${name}>${words}</svg:${name}>`;
  const files = {
    'Pictures/a.png': 'bytes',
    'Object 1/content.xml':
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:chart>Tolls</office:chart></office:document-content>',
  };
  test.each<[string, string, string[]]>([
    ['a picture', frame(image('Pictures/a.png')), ['figure Pictures/a.png']],
    ['a picture with a point before its path', frame(image('./Pictures/a.png')), ['figure Pictures/a.png']],
    ['the first form that is there', frame(image('Pictures/a.svg') + image('Pictures/a.png')), ['figure Pictures/a.png']],
    ['a picture from elsewhere', frame(image('https://a.example/a.png')), ['figure https://a.example/a.png']],
    ['a picture in the text itself', frame(image('', 'iVA\n 4=')), ['figure data:;base64,iVA4=']],
    ['a picture that is not there', frame(image('Pictures/b.png')), ['- picture: Pictures/b.png']],
    [
      'what it is said to show',
      frame(image('Pictures/a.png') + said('A  title', 'title') + said('A\n quay')),
      ['figure Pictures/a.png A quay'],
    ],
    ['its title where that is all', frame(image('Pictures/a.png') + said('A title', 'title')), ['figure Pictures/a.png A title']],
    ['not what a program calls it', frame(image('Pictures/a.png') + said('Picture 3')), ['figure Pictures/a.png']],
    ['not the name of its file', frame(image('Pictures/a.png') + said('IMG_0123.jpg')), ['figure Pictures/a.png']],
    ['a chart', frame('<draw:object xlink:href="./Object 1"/>'), ['- chart: Tolls']],
    ['a formula in the text itself', frame('<draw:object><math:math>x</math:math></draw:object>'), ['- formula: x']],
    ['another file', frame(`<draw:object-ole xlink:href="./Object 2"/>${said('A sheet')}`), ['- embedded file: A sheet']],
    ['a film', frame('<draw:plugin xlink:href="a.mp4"/>'), ['- video: a.mp4']],
    ['a film that is said to show something', frame(`<draw:plugin xlink:href="a.mp4"/>${said('A boat')}`), ['- video: A boat']],
    ['a page of another site', frame('<draw:floating-frame xlink:href="https://a.example/"/>'), ['- embed: https://a.example/']],
    ['a frame of nothing', frame(''), []],
    ['a frame of nothing that is said to show something', frame(said('A quay')), ['- picture: A quay']],
    ['a field of a form', p('a<draw:control>Name</draw:control>b<draw:control/>'), ['ab', '- form: Name', '- form']],
    ['a shape with words', `<draw:custom-shape>${p('In a shape')}</draw:custom-shape>`, ['In a shape']],
    ['shapes in a group', `<draw:g><draw:g><draw:rect>${p('In a shape')}</draw:rect></draw:g></draw:g>`, ['In a shape']],
    [
      'a picture that is a link',
      p(`<draw:a xlink:href="https://a.example/"><draw:frame>${image('Pictures/a.png')}</draw:frame></draw:a>`),
      ['figure Pictures/a.png', '- link: https://a.example/'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body, { files })).toEqual(lines);
  });
});

test.each<[string, string, string[]]>([
  [
    'each once',
    `<style:header>${p('Vell Post')}</style:header><style:header-left>${p('Vell Post')}</style:header-left><style:footer-first>${p('Imprint')}</style:footer-first>`,
    ['- page header: Vell Post', '- page footer: Imprint'],
  ],
  ['none that are numbers', `<style:footer>${p('12')}</style:footer><style:header>${p('')}</style:header>`, []],
])('heads and feet of pages are named: %s', async (_, pages, lines) => {
  expect(await linesOf('', { pages: `<style:master-page>${pages}</style:master-page>` })).toEqual(lines);
});

test('a document that was encrypted as a whole has a password', async () => {
  const bytes = await odtFile(START, { files: { 'encrypted-package': 'x' } });
  await expect(readOpenDocument(bytes, 'a.odt')).rejects.toMatchObject({ message: 'this document has a password' });
});

test('who saved a document last wrote it where nobody else is named', async () => {
  const article = await readOpenDocument(
    await odtFile(START, { meta: '<dc:creator>Tom Vane</dc:creator><dc:date>2026-03-02</dc:date>' }),
    'a.odt',
  );
  expect(article).toMatchObject({ author: 'Tom Vane', published: '2026-03-02' });
});

const list = (...items: string[]): string =>
  `<text:list>${items.map((own) => `<text:list-item>${own}</text:list-item>`).join('')}</text:list>`;
const HEADING = '<text:h text:outline-level="2">Who</text:h>';

test.each<[string, string, string[]]>([
  ['a heading alone', list(HEADING), ['h2 Who', 'End.']],
  ['a heading in a list within', list(list(HEADING)), ['h2 Who', 'End.']],
  ['a heading and words', list(HEADING + p('a')), ['list', '  item', '    strong(Who)', '    a', 'End.']],
  [
    'a list within of a heading and of words',
    list(list(HEADING, p('a'))),
    ['list', '  item', '    list', '      item', '        strong(Who)', '      item', '        a', 'End.'],
  ],
])('a list numbers headings where its items are such: one of %s', async (_, xml, lines) => {
  expect(await linesOf(xml + p('End.'))).toEqual(lines);
});

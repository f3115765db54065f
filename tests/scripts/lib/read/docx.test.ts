import { expect, test } from 'vitest';
import { readWord } from '../../../../scripts/lib/read/docx.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import {
  cell,
  field,
  footnote,
  footnoteMark,
  item,
  NUMBERING,
  par,
  picture,
  row,
  run,
  STYLES,
  styled,
  table,
  textBox,
  type WordParts,
  wordFile,
} from '../../../support/word.ts';

const read = async (body: string, parts: WordParts = {}): Promise<Article> => readWord(await wordFile(body, parts), 'a.docx');

/** What an article is, in lines: kinds and texts, with the marks of each. */
function shapeOf(blocks: Article['blocks'], indent = ''): string[] {
  return blocks.flatMap((block) => {
    if ('blocks' in block) {
      const { kind, blocks: inner, ...rest } = block;
      const said = Object.entries(rest).filter(([, value]) => typeof value !== 'object');
      return [`${indent}${[kind, ...said.map(([key, value]) => `${key}=${value}`)].join(' ')}`, ...shapeOf(inner, `${indent}  `)];
    }
    if (!('text' in block)) return [`${indent}${block.kind}`];
    const marks = ('marks' in block ? (block.marks ?? []) : []).map((mark) => {
      const words = 'text' in mark ? mark.text : 'label' in mark ? mark.label : block.text.slice(mark.start, mark.end);
      return ` {${mark.kind}: ${words}${'url' in mark ? ` → ${mark.url}` : ''}}`;
    });
    const kind = block.kind === 'paragraph' ? '' : block.kind === 'heading' ? `h${block.depth ?? ''} ` : `${block.kind} `;
    return [`${indent}${kind}${block.text.replaceAll('\t', ' | ').replaceAll('\n', ' / ')}${marks.join('')}`];
  });
}

const named = ({ leftOut = [] }: Article): string[] => leftOut.map(({ kind, text }) => (text === undefined ? kind : `${kind}: ${text}`));
const TITLE = styled('Title', 'Harbour tolls to rise in Vell');
const LEAD = par('The council of Vell voted on Monday to raise the harbour toll.');

/** The blocks of a document with a title, as lines. */
const linesOf = async (body: string, parts?: WordParts): Promise<string[]> => shapeOf((await read(`${TITLE}${body}`, parts)).blocks);

test.each<[string, string, string]>([
  ['a simple field', `<w:fldSimple w:instr=" DATE ">${run('2 March')}</w:fldSimple>`, 'On 2 March it rose.'],
  [
    'a simple field in another',
    `<w:fldSimple w:instr="QUOTE"><w:fldSimple w:instr="DATE">${run('May')}</w:fldSimple></w:fldSimple>`,
    'On May it rose.',
  ],
  [
    'a simple field that is a link',
    `<w:fldSimple w:instr='HYPERLINK "https://example.org/a"'>${run('May')}</w:fldSimple>`,
    'On May it rose. {link: May → https://example.org/a}',
  ],
  ['a field in its long form', field('DATE \\@ "d MMMM"', run('2 March')), 'On 2 March it rose.'],
  [
    'a link with a tip',
    field('HYPERLINK "https://example.org/a" \\o "A tip"', run('May')),
    'On May it rose. {link: May → https://example.org/a}',
  ],
  [
    'a link whose tip stands first',
    field('HYPERLINK \\o "A tip" "https://example.org/a"', run('May')),
    'On May it rose. {link: May → https://example.org/a}',
  ],
  [
    'a link to a place',
    field('HYPERLINK "https://example.org/a" \\l "b"', run('May')),
    'On May it rose. {link: May → https://example.org/a#b}',
  ],
  [
    'a field without an end',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>May</w:t></w:r>',
    'On May it rose.',
  ],
  ['a number raised', run('10') + run('6', '<w:vertAlign w:val="superscript"/>'), 'On 10⁶ it rose.'],
  ['a number raised by its place', run('10') + run('6', '<w:position w:val="8"/><w:sz w:val="14"/>'), 'On 10⁶ it rose.'],
  ['a number lowered', `${run('H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O')}`, 'On H₂O it rose.'],
  ['letters raised', run('1') + run('st', '<w:vertAlign w:val="superscript"/>'), 'On 1st it rose. {sup: st}'],
  ['struck words', run('Sunday ', '<w:strike/>') + run('Monday'), 'On Monday it rose. {struck: Sunday}'],
  ['words struck twice', run('Sunday ', '<w:dstrike/>') + run('Monday'), 'On Monday it rose. {struck: Sunday}'],
  ['words that are not struck', run('Monday', '<w:strike w:val="0"/>'), 'On Monday it rose.'],
  [
    'a formula',
    '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
    'On 1/2 it rose.',
  ],
  [
    'a power',
    '<m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>',
    'On m³ it rose.',
  ],
  ['words from right to left', `<w:dir w:val="rtl">${run('May')}</w:dir>`, 'On May it rose.'],
  ['words that are bold by a style', run('May', '<w:rStyle w:val="Strong"/>'), 'On May it rose. {strong: May}'],
  ['a soft hyphen', '<w:r><w:t>Mo</w:t><w:softHyphen/><w:t>n\u00adday</w:t></w:r>', 'On Monday it rose.'],
  ['a break of the line', '<w:r><w:t>May</w:t><w:br/><w:t>and June</w:t></w:r>', 'On May / and June it rose.'],
  ['a break of the page', '<w:r><w:t>May</w:t><w:br w:type="page"/><w:t>June</w:t></w:r>', 'On May / June it rose.'],
  ['a link', `<w:hyperlink r:id="link">${run('May')}</w:hyperlink>`, 'On May it rose. {link: May → https://example.org/link}'],
  ['a link to nowhere', `<w:hyperlink r:id="none">${run('May')}</w:hyperlink>`, 'On May it rose.'],
])('%s', async (_, xml, line) => {
  const styles = `${STYLES}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const parts = { styles, targets: { link: 'https://example.org/link' } };
  expect(await linesOf(`${LEAD}${par(`${run('On ')}${xml}${run(' it rose.')}`)}`, parts)).toContain(line);
});

test('of tracked changes the accepted text is read, and each is named', async () => {
  const deleted = (words: string) => `<w:del w:id="1" w:author="Sub"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const inserted = (xml: string) => `<w:ins w:id="2" w:author="Sub">${xml}</w:ins>`;
  const article = await read(
    TITLE +
      par(`${run('The vote was on ')}${deleted('Sunday')}${inserted(run('Monday'))}${run('.')}`) +
      par(`${run('Nobody ')}${inserted(run('at all '))}${run('came.')}`) +
      par(run('One paragraph '), '<w:rPr><w:del w:id="3" w:author="Sub"/></w:rPr>') +
      par('became of two.') +
      table(row(['Boat', 'Toll']), row(['Small', '£1']), row(['Large', '£9'], '<w:del w:id="4" w:author="Sub"/>')) +
      `<w:p><w:moveFrom w:id="5" w:author="Sub">${run('Moved away.')}</w:moveFrom></w:p>`,
  );
  expect(shapeOf(article.blocks)).toEqual([
    'The vote was on Monday.',
    'Nobody at all came.',
    'One paragraph became of two.',
    'table',
    '  header Boat | Toll',
    '  row Small | £1',
  ]);
  expect(named(article)).toEqual(['tracked change: Sunday', 'tracked change', 'tracked change: Large £9', 'tracked change: Moved away.']);
});

test('what is not for readers is left out, and named with its words', async () => {
  const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to enter text.')}</w:sdtContent></w:sdt>`;
  const article = await read(
    TITLE +
      par(run('The toll rises. ') + run('Check this ', '<w:vanish/>') + run('with Ada!', '<w:vanish/>') + run('It is high.')) +
      styled('Secret', 'Not for print.') +
      par(`${run('It was voted on.')}<w:r><w:commentReference w:id="1"/></w:r>${placeholder}`) +
      styled('TOC1', 'Who pays 3') +
      par(run('Shown again.', '<w:vanish w:val="false"/>')),
    {
      styles: `${STYLES}<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      comments: `<w:comment w:id="1" w:author="Sub">${par('Is it?')}</w:comment>`,
      header: par('Vell Bulletin, by Ada Brenner'),
      footer: par(run('4')),
    },
  );
  expect(shapeOf(article.blocks)).toEqual(['The toll rises. It is high.', 'It was voted on.', 'Shown again.']);
  expect(article.author).toBeNull();
  expect(named(article)).toEqual([
    'hidden text: Check this with Ada!',
    'hidden text: Not for print.',
    'page part: Click here to enter text.',
    'contents list: Who pays 3',
    'comment: Is it?',
    'page header: Vell Bulletin, by Ada Brenner',
  ]);
});

test('footnotes and endnotes stand at their marks, numbered as they are met with', async () => {
  const endnote = '<w:r><w:endnoteReference w:id="4"/></w:r>';
  const article = await read(
    `${TITLE}${par(`${run('The toll')}${endnote}${run(' rose in 2009')}${footnoteMark(7)}${run('.')}`)}${par(run('Again') + footnoteMark(7) + footnoteMark(8))}`,
    {
      footnotes: `${footnote(9, par('Nobody refers to this.'))}${footnote(7, par(`<w:r><w:footnoteRef/></w:r>${run(' By a tenth.')}`), par('Or more.'))}<w:footnote w:type="separator" w:id="0">${par('x')}</w:footnote>`,
      endnotes: `<w:endnote w:id="4">${par(run('In pounds, ') + run('always', '<w:i/>'))}</w:endnote>`,
    },
  );
  expect(shapeOf(article.blocks)).toEqual([
    'The toll rose in 2009. {noteMark: 1} {noteMark: 2}',
    'Again {noteMark: 2}',
    'note label=1',
    '  In pounds, always {emphasis: always}',
    'note label=2',
    '  By a tenth.',
    '  Or more.',
  ]);
  expect(named(article)).toEqual(['note: Nobody refers to this.']);
});

test('lists keep their depth and their numbers, also where prose stands between', async () => {
  const lines = await linesOf(
    `${LEAD}${item('one')}${item('two')}${item('a bullet', 2, 1)}${par('Prose between them.')}${item('three')}${item('inner', 1, 1)}${item('four')}${item('bullet', 2)}${item('no such list', 9)}`,
  );
  expect(lines.slice(1)).toEqual([
    ...['list start=1', '  item', '    one', '  item', '    two', '    list', '      item', '        a bullet', 'Prose between them.'],
    ...['list start=3', '  item', '    three', '    list start=1', '      item', '        inner', '  item', '    four'],
    ...['list', '  item', '    bullet', 'no such list'],
  ]);
});

test('where a list begins anew right below another, so do its numbers', async () => {
  const again =
    '<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const lines = await linesOf(`${LEAD}${item('one')}${item('two')}${item('first', 5)}${item('second', 5)}`, {
    numbering: NUMBERING + again,
  });
  expect(lines.slice(1)).toEqual([
    ...['list start=1', '  item', '    one', '  item', '    two'],
    ...['list start=1', '  item', '    first', '  item', '    second'],
  ]);
});

test('a list by the style of its paragraphs is one', async () => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Aufz"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
  expect((await linesOf(`${LEAD}${styled('Aufz', 'one')}${styled('Aufz', 'two')}`, { styles })).slice(1)).toEqual([
    'list',
    '  item',
    '    one',
    '  item',
    '    two',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'a first row that says it is the head',
    table(row(['a', 'b'], '<w:tblHeader/>'), row(['c', 'd'])),
    ['table', '  header a | b', '  row c | d'],
  ],
  [
    'a first row of names over figures',
    table(row(['Boat', 'Toll']), row(['Small', '£1'])),
    ['table', '  header Boat | Toll', '  row Small | £1'],
  ],
  [
    'rows of words',
    table(row(['Mayor', 'Ines Orrell']), row(['Skipper', 'Tom Vane'])),
    ['table', '  row Mayor | Ines Orrell', '  row Skipper | Tom Vane'],
  ],
  [
    'a first row that is bold',
    table(row([cell(par(run('Office', '<w:b/>'))), cell(par(run('Name', '<w:b/>')))]), row(['Mayor', 'Ines'])),
    ['table', '  header Office | Name {strong: Office} {strong: Name}', '  row Mayor | Ines'],
  ],
  ['a box of one line', table(row(['A word of the editor.'])), ['A word of the editor.']],
  ['a box', table(row([cell(par('A word of the editor.'), par('And one more.'))])), ['A word of the editor.', 'And one more.']],
  ['a table for the layout', table(row([cell(item('one', 2)), cell(par('Beside it.'))])), ['list', '  item', '    one', 'Beside it.']],
  [
    'a caption above it',
    styled('Caption', 'Tolls in Vell') + table(row(['Boat', 'Toll']), row(['Small', '£1'])),
    ['table', '  caption', '    Tolls in Vell', '  header Boat | Toll', '  row Small | £1'],
  ],
])('a table: %s', async (_, xml, lines) => {
  expect((await linesOf(`${LEAD}${xml}`)).slice(1)).toEqual(lines);
});

test('pictures keep what they are said to show, and their captions', async () => {
  const bytes = await wordFile(
    `${TITLE}${LEAD}${par(picture('one', 'The north quay in snow'))}${styled('Caption', 'The quay on Sunday. Photo: Mia Roe')}` +
      par(`${run('Beside words: ')}${picture('two', 'A boat. Description automatically generated')}${run('so it was.')}`) +
      par(picture('two', 'IMG_2034.jpg')) +
      par(`<w:r><w:pict><v:shape alt="An old chart"><v:imagedata r:id="two"/></v:shape></w:pict></w:r>`) +
      styled('Caption', 'A caption without a picture'),
    { targets: { one: 'media/image1.png', two: 'media/image2.jpeg' } },
  );
  const article = await readWord(bytes, 'a.docx');
  expect(shapeOf(article.blocks).slice(1)).toEqual([
    'figure picture=word/media/image1.png alt=The north quay in snow',
    '  The quay on Sunday. Photo: Mia Roe',
    'Beside words: so it was.',
    'figure picture=word/media/image2.jpeg alt=A boat.',
    'figure picture=word/media/image2.jpeg',
    'figure picture=word/media/image2.jpeg alt=An old chart',
    '  A caption without a picture',
  ]);
  expect(named(article)).toEqual([]);
});

test('a caption whose picture is not there is no prose', async () => {
  const article = await read(`${TITLE}${LEAD}${styled('Caption', 'The quay on Sunday.')}${par('It is said to sink.')}`);
  expect(shapeOf(article.blocks).slice(1)).toEqual(['figure', '  The quay on Sunday.', 'It is said to sink.']);
  expect(named(article)).toEqual(['picture']);
});

test('text boxes are read once, after the paragraph that they hang on', async () => {
  const old = `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${par('“It is a bill.”')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`;
  const both = textBox(par('“It is a bill.”')).replace('</mc:AlternateContent>', `${old}</mc:AlternateContent>`);
  expect(await linesOf(`${par(`${run('The toll ')}${both}${run('rises.')}`)}${par(textBox(item('one', 2), par('Boxed.')))}`)).toEqual([
    ...['The toll rises.', '“It is a bill.”', 'list', '  item', '    one', 'Boxed.'],
  ]);
});

test('charts are named with their words', async () => {
  const chart =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const article = await read(`${TITLE}${LEAD}${par(chart)}`, {
    targets: { chart: 'charts/chart1.xml' },
    files: {
      'word/charts/chart1.xml':
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>Toll</c:v><c:v>14</c:v></c:chart>',
    },
  });
  expect(named(article)).toEqual(['chart: Toll 14']);
});

const style = (id: string, name: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

test.each<[string, string, string]>([
  ['Word’s own, in a document in German', style('berschrift2', 'heading 2'), 'h2 Who pays'],
  ['one that is based on it', style('X', 'Mein Titel', '<w:basedOn w:val="Y"/>') + style('Y', 'heading 3'), 'h3 Who pays'],
  ['one with an outline level', style('X', 'Abschnitt', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), 'h2 Who pays'],
  ['a newsroom’s own', style('X', 'Crosshead'), 'h2 Who pays'],
  ['a newsroom’s own, in German', style('X', 'Zwischentitel'), 'h2 Who pays'],
  ['one for prose', style('X', 'Body Text'), 'Who pays'],
])('a heading by its style: %s', async (_, styles, line) => {
  const id = /w:styleId="([^"]+)"/.exec(styles)?.[1] ?? '';
  const lines = await linesOf(`${LEAD}${styled(id, 'Who pays')}${par('Fishermen pay.')}`, {
    styles: `${style('Title', 'Title')}${styles}`,
  });
  expect(lines[1]).toBe(line);
});

test.each<[string, string, string[]]>([
  ['stands alone between prose', par(run('Who pays', '<w:b/>')), ['h Who pays']],
  ['is of several runs', par(run('Who ', '<w:b/>') + run('pays', '<w:b/>')), ['h Who pays']],
  ['is a sentence', par(run('Fishermen pay.', '<w:b/>')), ['Fishermen pay. {strong: Fishermen pay.}']],
  ['is bold in part', par(run('Who', '<w:b/>') + run(' pays')), ['Who pays {strong: Who}']],
])('a bold line that %s', async (_, xml, lines) => {
  expect((await linesOf(`${LEAD}${xml}${par('Fishermen said so.')}`)).slice(1, -1)).toEqual(lines);
});

test('headline, standfirst, byline and day by their styles', async () => {
  const article = await read(
    `${styled('Kicker', 'Vell')}${TITLE}${styled('Subtitle', 'Fishermen call it a bill for the sea')}${styled('Byline', 'Ada Brenner')}${styled('Date', '2 March 2026')}${LEAD}`,
    { styles: `${STYLES}${style('Kicker', 'Kicker')}${style('Date', 'Date')}` },
  );
  expect(article).toMatchObject({
    headline: 'Harbour tolls to rise in Vell',
    author: 'Ada Brenner',
    published: '2026-03-02',
    hasStandfirst: true,
  });
  expect(shapeOf(article.blocks)[0]).toBe('Fishermen call it a bill for the sea');
  expect(named(article)).toEqual(['page part: Vell']);
});

test('a paragraph that is no byline or date line stays, whatever its style is called', async () => {
  const article = await read(
    `${TITLE}${LEAD}${styled('Byline', 'Ada Brenner has lived in Vell since she was five.')}${styled('Date', 'Some day soon')}`,
    { styles: `${STYLES}${style('Date', 'Date')}` },
  );
  expect(article).toMatchObject({ author: null, published: null });
  expect(shapeOf(article.blocks).slice(1)).toEqual(['Ada Brenner has lived in Vell since she was five.', 'Some day soon']);
});

test.each<[string, string, string | null, string[]]>([
  [
    'the first of two headings of the first rank',
    styled('Heading1', 'Tolls rise') + LEAD + styled('Heading1', 'Who pays') + par('They.'),
    'Tolls rise',
    ['h1 Who pays'],
  ],
  [
    'a title over headings of the first rank',
    TITLE + LEAD + styled('Heading1', 'Who pays') + par('They.'),
    'Harbour tolls to rise in Vell',
    ['h1 Who pays'],
  ],
  ['no heading below prose', LEAD + styled('Heading1', 'Who pays') + par('They.'), null, ['h1 Who pays']],
  ['a first bold line', par(run('Tolls rise', '<w:b/><w:sz w:val="40"/>')) + LEAD + par('They pay.'), 'Tolls rise', []],
])('the headline is %s', async (_, body, headline, headings) => {
  const article = await read(body);
  expect(article.headline).toBe(headline);
  expect(shapeOf(article.blocks).filter((line) => /^h\d/.test(line))).toEqual(headings);
});

const said = (creator: string, created = '2026-03-02T09:00:00Z', title = ''): string =>
  `<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created>`;

test.each<[string, string, object]>([
  ['a person and a day', said('Ada Brenner'), { author: 'Ada Brenner', published: '2026-03-02' }],
  ['nobody, by a program', said('python-docx', '2013-12-23T23:15:00Z'), { author: null, published: null }],
  ['nobody, by default', said('Microsoft Office User'), { author: null, published: '2026-03-02' }],
  ['an account', said('abrenner2'), { author: null }],
  ['no day', said('Ada Brenner', 'yesterday'), { author: 'Ada Brenner', published: null }],
  ['the name of a file', said('Ada Brenner', '', 'tolls-final.docx'), { headline: null }],
  ['a title', said('Ada Brenner', '', 'Tolls rise'), { headline: 'Tolls rise' }],
])('what properties say counts where the document does not: %s', async (_, properties, wanted) => {
  expect(await read(`${LEAD}${par('Fishermen said they would pay.')}`, { properties })).toMatchObject(wanted);
});

test('what a document says itself goes before its properties', async () => {
  const article = await read(`${TITLE}${par('By Tom Vane')}${par('3 April 2026')}${LEAD}`, {
    properties: said('Ada Brenner', undefined, 'Draft'),
  });
  expect(article).toMatchObject({ headline: 'Harbour tolls to rise in Vell', author: 'Tom Vane', published: '2026-04-03' });
});

test('quotations, what is preformatted, and rules are so by their styles and borders', async () => {
  const rule = par('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>');
  const lines = await linesOf(
    `${LEAD}${styled('Quote', 'It is a bill.')}${styled('Quote', 'A big one.')}${rule}${styled('Pre', 'toll  = 1')}${styled('Pre', 'boats = 2')}${par('So it was.')}`,
    { styles: `${STYLES}${style('Pre', 'HTML Preformatted')}` },
  );
  expect(lines.slice(1)).toEqual([
    'quotation',
    '  It is a bill.',
    '  A big one.',
    'rule',
    'preformatted toll  = 1 / boats = 2',
    'So it was.',
  ]);
});

test.each<[string, string, string[]]>([
  ['a line below it', par('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'), ['rule']],
  ['a line above it', par('', '<w:pBdr><w:top w:val="single"/></w:pBdr>'), ['rule']],
  ['a line that is drawn in it', par('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'), ['rule']],
  ['a line beside it', par('', '<w:pBdr><w:left w:val="single"/></w:pBdr>'), []],
  ['a box that is drawn in it', par('<w:r><w:pict><v:rect/></w:pict></w:r>'), []],
  ['a line around words', par('Fishermen pay.', '<w:pBdr><w:top w:val="single"/></w:pBdr>'), ['Fishermen pay.']],
])('an empty paragraph is a rule, or nothing: %s', async (_, xml, lines) => {
  expect((await linesOf(`${LEAD}${xml}${par('So it was.')}`)).slice(1, -1)).toEqual(lines);
});

test('what is no Word document is refused with what to do', async () => {
  const error = await readWord(Buffer.from('Prose'), 'a.docx').catch((reason) => reason);
  expect(error.format()).toBe('a.docx: this is not a Word document\n  Open it in your word processor and save it as .docx again.');
});

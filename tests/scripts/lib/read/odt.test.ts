import { expect, test } from 'vitest';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { readOpenDocument } from '../../../../scripts/lib/read/odt.ts';
import { cells, type OdtParts, odtFile, p, paragraphStyle, span, wordStyle } from '../../../support/odt.ts';
import { leftOutOf, outlineOf } from './outline.ts';

const read = async (body: string, parts: OdtParts = {}): Promise<Article> => readOpenDocument(await odtFile(body, parts), 'a.odt');
const TITLE = p('Harbour tolls to rise in Vell', 'Title');
const LEAD = p('The council of Vell voted on Monday to raise the harbour toll.');
const linesOf = async (body: string, parts: OdtParts = {}): Promise<string[]> =>
  outlineOf(await read(`${TITLE}${LEAD}${body}`, parts)).slice(1);

test('headline, standfirst, byline and date by their styles; headings by their level', async () => {
  const article = await read(
    `${TITLE}${p('A bill for the sea', 'Subtitle')}${p('Ada Brenner', 'Byline')}${p('2 March 2026', 'Date')}${LEAD}<text:h text:outline-level="3">Who pays</text:h>${LEAD}`,
  );
  expect(article).toMatchObject({
    headline: 'Harbour tolls to rise in Vell',
    author: 'Ada Brenner',
    published: '2026-03-02',
    hasStandfirst: true,
  });
  expect(outlineOf(article)).toEqual([
    'A bill for the sea',
    'The council of Vell voted on Monday to raise the harbour toll.',
    'h3 Who pays',
    'The council of Vell voted on Monday to raise the harbour toll.',
  ]);
});

test('how words are set, by their own style, that of the paragraph and those that these are based on', async () => {
  const own = [
    wordStyle('B', 'fo:font-weight="bold"'),
    wordStyle('I', 'fo:font-style="italic"'),
    wordStyle('N', 'fo:font-weight="normal"'),
    wordStyle('S', 'style:text-line-through-style="solid"'),
    wordStyle('U', 'style:text-position="super 58%"'),
    paragraphStyle('P1', 'Strong', ''),
    paragraphStyle('Strong', 'Standard', 'fo:font-weight="bold"'),
  ].join('');
  const lines = await linesOf(
    [
      p(`They <text:a xlink:href="https://example.org/">voted ${span('on', 'B')}</text:a> ${span(`it ${span('twice', 'I')}`, 'B')}.`),
      p(`It is ${span('not', 'S')} 10${span('6', 'U')} marks,<text:s text:c="3"/>or<text:tab/>more<text:line-break/>than that.`),
      p(`All of this is bold ${span('but this', 'N')}, he said at last.`, 'P1'),
    ].join(''),
    { own },
  );
  expect(lines).toEqual([
    'They link<https://example.org/>(voted strong(on)) strong(it emphasis(twice)).',
    'It is struck(not)10⁶ marks, or more⏎than that.',
    'strong(All of this is bold) but thisstrong(, he said at last.)',
  ]);
});

const LISTS =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';
const item = (content: string, attributes = ''): string => `<text:list-item${attributes}>${content}</text:list-item>`;

test('lists in lists, and where their numbers go on', async () => {
  const first = `<text:list text:style-name="L1">${item(p('First vote'))}${item(`${p('Second vote')}<text:list>${item(p('by hand'))}</text:list>`)}</text:list>`;
  const next = `<text:list text:style-name="L1" text:continue-numbering="true">${item(p('Third vote'))}${item(p('Ninth vote'), ' text:start-value="9"')}</text:list>`;
  expect(await linesOf(`${first}${LEAD}${next}`, { own: LISTS })).toEqual([
    'list 1',
    '  item',
    '    First vote',
    '  item',
    '    Second vote',
    '    list',
    '      item',
    '        by hand',
    'The council of Vell voted on Monday to raise the harbour toll.',
    'list 3',
    '  item',
    '    Third vote',
    'list 9',
    '  item',
    '    Ninth vote',
  ]);
});

test('a list that only numbers headings is these', async () => {
  const chapter = `<text:list text:style-name="L1">${item('<text:h text:outline-level="2">Who pays</text:h>')}</text:list>`;
  expect(await linesOf(`${chapter}${LEAD}`, { own: LISTS })).toEqual(['h2 Who pays', expect.any(String)]);
});

test('tables with their heads and spans; one with a single cell is what stands in it', async () => {
  const wide = `<table:table-row><table:table-cell table:number-columns-spanned="2">${p('All pay')}${p('more')}</table:table-cell><table:covered-table-cell/></table:table-row>`;
  const hidden = cells('secret', '1').replace('<table:table-row', '<table:table-row table:visibility="collapse"');
  const table = `<table:table>${`<table:table-header-rows>${cells('Boat', 'Toll')}</table:table-header-rows>`}${cells('Small', '10')}${wide}${hidden}</table:table>`;
  const article = await read(`${TITLE}${LEAD}${table}<table:table>${cells('A box.')}</table:table>`);
  expect(outlineOf(article).slice(1)).toEqual(['table', '  header Boat ¦ Toll', '  row Small ¦ 10', '  row All pay more ¦ ', 'A box.']);
  expect(leftOutOf(article)).toEqual(['hidden text: secret 1']);
});

const frame = (content: string, said = ''): string => `<draw:frame>${content}${said}</draw:frame>`;
const image = (path: string): string => `<draw:image xlink:href="${path}"/>`;

test('a picture with its caption, in a frame as word processors make it', async () => {
  const own = paragraphStyle('Illustration', 'Caption');
  const inner = frame(image('Pictures/quay.png'), '<svg:desc>The quay at dawn</svg:desc>');
  const box = p(frame(`<draw:text-box>${p(`${inner}The quay on Monday`, 'Illustration')}</draw:text-box>`));
  const article = await read(`${TITLE}${LEAD}${box}${p(frame(image('Pictures/gone.png'), '<svg:title>A boat</svg:title>'))}`, {
    own,
    files: { 'Pictures/quay.png': 'bytes' },
  });
  expect(outlineOf(article).slice(1)).toEqual(['figure Pictures/quay.png The quay at dawn', '  The quay on Monday']);
  expect(leftOutOf(article)).toEqual(['picture: A boat']);
});

test('notes are notes of the article', async () => {
  const note = (words: string): string =>
    `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
  expect(await linesOf(p(`They voted${note('By six to five.')} late${note('At midnight.')}.`))).toEqual([
    'They votednote(1) latenote(2).',
    'note 1',
    '  By six to five.',
    'note 2',
    '  At midnight.',
  ]);
});

test('what is not for readers is named: changes, comments, hidden text, contents, heads and feet of pages, formulas', async () => {
  const change = (kind: string, words: string): string =>
    `<text:changed-region><text:${kind}><office:change-info><dc:creator>Tom</dc:creator></office:change-info>${words}</text:${kind}></text:changed-region>`;
  const body = [
    `<text:tracked-changes>${change('deletion', p('angrily'))}${change('insertion', '')}</text:tracked-changes>`,
    TITLE,
    `<text:table-of-content><text:index-body>${p('Who pays 3')}</text:index-body></text:table-of-content>`,
    p(
      `The council voted<office:annotation><dc:creator>Tom</dc:creator>${p('Check this')}</office:annotation> on it${span(' in secret', 'H')}.`,
    ),
    `<text:section text:display="none">${p('An old draft.')}</text:section>`,
    p('Whole paragraphs too.', 'PH'),
    p(frame('<draw:object xlink:href="./Object 1"/>')),
    p('<text:placeholder>&lt;Name&gt;</text:placeholder>They will pay.'),
  ].join('');
  const article = await read(body, {
    own: `${wordStyle('H', 'text:display="none"')}${paragraphStyle('PH', 'Standard', 'text:display="none"')}`,
    pages: `<style:master-page><style:header>${p('Vell Bulletin')}</style:header><style:footer>${p('12')}</style:footer></style:master-page>`,
    files: {
      'Object 1/content.xml':
        '<math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:annotation>E = m c</math:annotation></math:math>',
    },
  });
  expect(outlineOf(article)).toEqual(['The council voted on it.', 'They will pay.']);
  expect(leftOutOf(article)).toEqual([
    'tracked change: angrily',
    'tracked change',
    'contents list: Who pays 3',
    'comment: Check this',
    'hidden text: in secret',
    'hidden text: An old draft.',
    'hidden text: Whole paragraphs too.',
    'formula: E = m c',
    'page part: <Name>',
    'page header: Vell Bulletin',
  ]);
});

test('what the properties say counts where the document does not: who wrote it first, not who saved it last', async () => {
  const meta =
    '<dc:title>Tolls rise</dc:title><meta:initial-creator>Ada Brenner</meta:initial-creator><dc:creator>Tom Vane</dc:creator><meta:creation-date>2026-03-02T09:00:00</meta:creation-date>';
  expect(await read(`${LEAD}${LEAD}`, { meta })).toMatchObject({
    headline: 'Tolls rise',
    author: 'Ada Brenner',
    published: '2026-03-02',
    found: { headline: 'properties', author: 'properties', published: 'properties' },
  });
  expect(await read(`${TITLE}${p('By Tom Vane')}${LEAD}`, { meta })).toMatchObject({
    author: 'Tom Vane',
    found: { headline: 'heading', author: 'line' },
  });
});

const refusal = async (bytes: Uint8Array): Promise<string> => readOpenDocument(bytes, 'a.odt').then(String, (error) => error.format());
const BROKEN = 'a.odt: this is not an OpenDocument text\n  Open it in your word processor and save it as .odt again.';

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['no archive', async () => Buffer.from('Prose'), BROKEN],
  ['cut off', async () => (await odtFile(`${TITLE}${LEAD}`)).subarray(0, 400), BROKEN],
  ['no XML', () => odtFile(`${TITLE}<text:p>`), BROKEN],
  [
    'a password',
    () => odtFile(LEAD, { files: { 'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>' } }),
    'a.odt: this document has a password\n  Open it in your word processor, and save it again without a password (Save As).',
  ],
  [
    'a bomb',
    () => odtFile(p(' '.repeat(11_000_000))),
    'a.odt: the text of this document unpacks to more than 10000000 bytes, which no article has\n  Cut it into several documents, or save its text alone, as plain text (.txt).',
  ],
])('what can not be read is refused with what to do: %s', async (_, make, message) => {
  expect(await refusal(await make())).toBe(message);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { readPdf } from '../../../../scripts/lib/read/pdf.ts';
import { type PdfParts, type Placed, pdfFile } from '../../../support/pdf.ts';
import { leftOutOf, outlineOf } from './outline.ts';

const read = (pages: Placed[][], parts?: PdfParts): Promise<Article> => readPdf(pdfFile(pages, parts), 'a.pdf');
/** Lines below each other. */
const below = (y: number, texts: string[], { x = 50, size = 10, leading = 12 } = {}): Placed[] =>
  texts.map((text, at) => ({ text, x, y: y + at * leading, size }));

const LEAD = [
  'The council of Vell voted on Monday to raise the harbour toll by a tenth from May, it',
  'said in a letter to the fishermen of the town and to all who own a boat there today.',
];
const NEXT = ['Fishermen said that they would pay under protest, and that the toll had risen twice', 'since the spring of last year.'];
const lead = LEAD.join(' ');
const next = NEXT.join(' ');

test('lines are put together to paragraphs: by the space between them, by indents, and where a line was ended on purpose', async () => {
  expect(outlineOf(await read([[...below(80, LEAD), ...below(120, NEXT)]]))).toEqual([lead, next]);
  const [first = '', ...others] = NEXT;
  expect(outlineOf(await read([[...below(80, LEAD), { text: first, x: 62, y: 104 }, ...below(116, others)]]))).toEqual([lead, next]);
  expect(outlineOf(await read([below(80, [...NEXT, ...LEAD])]))).toEqual([next, lead]);
});

test('a word that is cut at the end of a line is one word, one with a hyphen of its own keeps it', async () => {
  const lines = [
    'The harbour board met late on Monday in the old town hall of Vell, where its repre-',
    'sentatives voted on a well-',
    'known plan for the quay that had been on the table since the spring of last year, they said.',
  ];
  expect(outlineOf(await read([below(80, lines)]))).toEqual([
    'The harbour board met late on Monday in the old town hall of Vell, where its representatives voted on a well-known plan for the quay that had been on the table since the spring of last year, they said.',
  ]);
});

test('the largest type is the headline, larger type a heading; a byline and a date line are such', async () => {
  const article = await read([
    [
      { text: 'Harbour tolls to rise', y: 60, size: 24 },
      { text: 'in Vell', y: 88, size: 24 },
      { text: 'By Ada Brenner', y: 120 },
      { text: '2 March 2026', y: 134 },
      ...below(160, LEAD),
      { text: 'Who pays', y: 200, size: 14 },
      ...below(218, NEXT),
    ],
  ]);
  expect(article).toMatchObject({
    headline: 'Harbour tolls to rise in Vell',
    author: 'Ada Brenner',
    published: '2026-03-02',
    found: { headline: 'heading' },
  });
  expect(outlineOf(article)).toEqual([lead, 'h Who pays', next]);
});

test('the name of a paper above the headline is none', async () => {
  const article = await read([
    [
      { text: 'Vell Bulletin', y: 50, size: 30 },
      { text: 'Harbour tolls to rise in Vell', y: 100, size: 20 },
      ...below(140, LEAD),
      ...below(180, NEXT),
    ],
  ]);
  expect(article.headline).toBe('Harbour tolls to rise in Vell');
  expect(leftOutOf(article)).toEqual(['page part: Vell Bulletin']);
});

test('columns are read one after the other, below what goes across them', async () => {
  const narrow = (words: string, x: number): Placed[] =>
    below(
      140,
      Array.from({ length: 8 }, (_, at) => `${words} ${'abcdefgh'[at]} of the tolls is here${at === 7 ? '.' : ''}`),
      { x },
    );
  const article = await read([
    [
      { text: 'Harbour tolls to rise in Vell', y: 80, size: 20 },
      { text: 'A line across both columns tells what the article is about, as papers have it above their text.', y: 110 },
      ...narrow('left side line', 50),
      ...narrow('right side line', 320),
    ],
  ]);
  const [across, column] = outlineOf(article);
  expect(across).toContain('A line across both columns');
  expect(column?.startsWith('left side line a of the tolls is here left side line b')).toBe(true);
  expect(outlineOf(article).join(' ')).toMatch(/left side line h of the tolls is here\. right side line a/);
});

test('a paragraph goes on over the page; heads and numbers of pages are named once', async () => {
  const page = (number: number, lines: string[]): Placed[] => [
    { text: 'Vell Bulletin', y: 30 },
    ...below(80, lines),
    { text: String(number), x: 300, y: 780 },
  ];
  const article = await read([page(1, [LEAD[0] as string]), page(2, [LEAD[1] as string]), page(3, NEXT)]);
  expect(outlineOf(article)).toEqual([lead, next]);
  expect(leftOutOf(article)).toEqual(['page header: Vell Bulletin', 'page footer: 1']);
});

test('the headline is none of the heads of pages that repeat it in small type, and no large byline is the headline', async () => {
  const head = { text: 'Harbour tolls to rise in Vell', y: 30, size: 8 };
  const article = await read([
    [{ ...head, size: 20, y: 40 }, { text: 'By Ada Brenner', y: 70, size: 22 }, ...below(110, LEAD)],
    [head, ...below(80, NEXT)],
    [head, ...below(80, LEAD)],
  ]);
  expect(article).toMatchObject({ headline: 'Harbour tolls to rise in Vell', author: 'Ada Brenner' });
  expect(leftOutOf(article)).toEqual(['page header: Harbour tolls to rise in Vell']);
});

test('raised figures are such', async () => {
  const raised = [
    { text: 'The harbour holds 10', y: 80 },
    { text: '6', x: 144, y: 76, size: 6 },
    { text: 'litres, the council said on Monday.', x: 152, y: 80 },
  ];
  expect(outlineOf(await read([[...raised, ...below(120, LEAD)]]))[0]).toBe('The harbour holds 10⁶ litres, the council said on Monday.');
});

test('items are a list', async () => {
  const article = await read([[...below(80, LEAD), ...below(120, ['- small boats', '- large boats']), ...below(160, NEXT)]]);
  expect(outlineOf(article)).toEqual([lead, 'list', '  item', '    small boats', '  item', '    large boats', next]);
});

test('pictures, links and notes on the page are named', async () => {
  const annotations = [
    '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org/tolls) >> >>',
    '<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /Contents (Check this) >>',
  ];
  expect(leftOutOf(await read([[...below(80, LEAD)]], { pictures: 2, annotations }))).toEqual([
    'link: https://example.org/tolls',
    'comment: Check this',
    'picture',
    'picture',
  ]);
});

test.each<[string, string, object]>([
  [
    'a person, a title and a day',
    '/Title (Tolls rise again) /Author (Ada Brenner) /CreationDate (D:20260302093000Z)',
    { headline: 'Tolls rise again', author: 'Ada Brenner', published: '2026-03-02' },
  ],
  ['the name of a file', '/Title (Microsoft Word - tolls.docx) /Author (user)', { headline: null, author: null }],
  ['a name of programs', '/Title (tolls_final_v3)', { headline: null }],
  ['a press office', '/Author (Vell Council Press Office)', { author: null }],
  ['the day that somebody printed it', '/Producer (Skia/PDF m120) /CreationDate (D:20260302093000Z)', { published: null }],
])('properties count where they are plausible: %s', async (_, info, wanted) => {
  expect(await read([[...below(80, LEAD), ...below(120, NEXT)]], { info })).toMatchObject(wanted);
});

const COPY = 'Copy its text into a plain text file (.txt).';
const refusal = async (bytes: Uint8Array): Promise<string> => readPdf(bytes, 'a.pdf').then(String, (error) => error.format());

test.each<[string, Uint8Array, string]>([
  ['no PDF', Buffer.from('Prose'), `a.pdf: this is not a PDF, or it is broken\n  Save it as a PDF again where it comes from. ${COPY}`],
  ['cut off', pdfFile([below(80, LEAD)]).subarray(0, 600), 'a.pdf: this PDF breaks off before its end\n  Copy or download it again.'],
  [
    'broken',
    Buffer.from('%PDF-1.7\nnothing\n%%EOF'),
    `a.pdf: this is not a PDF, or it is broken\n  Save it as a PDF again where it comes from. ${COPY}`,
  ],
  [
    'a password',
    readFileSync(new URL('fixtures/locked.pdf', import.meta.url)),
    'a.pdf: this PDF has a password\n  Open it with its password, and save or print it as a PDF without one.',
  ],
  [
    'a scan',
    pdfFile([[]], { pictures: 1 }),
    'a.pdf: this PDF has no text: it is a scan\n  Have its text recognised (OCR) and save it as .txt or .docx.',
  ],
  ['nothing on its page', pdfFile([[]]), 'a.pdf: this PDF has no text\n  Type it into a plain text file (.txt).'],
])('what can not be read is refused with what to do: %s', async (_, bytes, message) => {
  expect(await refusal(bytes)).toBe(message);
});

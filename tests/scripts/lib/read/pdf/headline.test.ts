import { expect, test } from 'vitest';
import { readPdf } from '../../../../../scripts/lib/read/pdf.ts';
import { type PdfParts, type Placed, pdfFile } from '../../../../support/pdf.ts';
import { leftOutOf, outlineOf } from '../outline.ts';

const PROSE: Placed[] = [
  { text: 'The council of Vell voted on Monday to raise the harbour toll by a tenth from May, it', y: 300 },
  { text: 'said in a letter to the fishermen of the town and to all who own a boat there today.', y: 312 },
];
const read = (top: Placed[], parts?: PdfParts, ...pages: Placed[][]) => readPdf(pdfFile([[...top, ...PROSE], ...pages], parts), 'a.pdf');
const words = (count: number): string => Array.from({ length: count }, () => 'toll').join(' ');

test.each<[string, Placed[], string | null]>([
  ['of larger type', [{ text: 'Harbour tolls to rise', y: 100, size: 12.5 }], 'Harbour tolls to rise'],
  [
    'the first of the largest',
    [
      { text: 'Harbour tolls to rise', y: 100, size: 20 },
      { text: 'And what it means here', y: 150, size: 20 },
    ],
    'Harbour tolls to rise',
  ],
  [
    'the largest of all',
    [
      { text: 'Harbour tolls to rise', y: 100, size: 15 },
      { text: 'And what it means here', y: 150, size: 20 },
    ],
    'And what it means here',
  ],
  ['a short one, where there is no other', [{ text: 'Tolls rise', y: 100, size: 20 }], 'Tolls rise'],
  [
    'not a much smaller one below a short one',
    [
      { text: 'Tolls rise', y: 100, size: 30 },
      { text: 'And what it means here', y: 150, size: 17 },
    ],
    'Tolls rise',
  ],
  [
    'one of more than half the size of the paper’s name',
    [
      { text: 'Vell Post', y: 100, size: 30 },
      { text: 'Harbour tolls to rise', y: 150, size: 18 },
    ],
    'Harbour tolls to rise',
  ],
  ['none with an address', [{ text: 'Write to us: desk@vell.example', y: 100, size: 20 }], null],
  [
    'one below a paper’s name of three words',
    [
      { text: 'The Vell Post', y: 100, size: 30 },
      { text: 'Harbour tolls to rise', y: 150, size: 20 },
    ],
    'Harbour tolls to rise',
  ],
  ['one of 25 words', [{ text: words(25), y: 100, size: 13 }], words(25)],
  ['none of 26 words', [{ text: words(26), y: 100, size: 13 }], null],
  ['no byline in large type', [{ text: 'By Ada Brenner', y: 100, size: 20 }], null],
  ['none below the prose', [{ text: 'Who pays for the harbour', y: 400, size: 20 }], null],
  [
    'one below 25 words of small type',
    [
      { text: words(25), y: 60 },
      { text: 'Harbour tolls to rise', y: 100, size: 20 },
    ],
    'Harbour tolls to rise',
  ],
  [
    'none below 26 words of small type, where the prose begins',
    [
      { text: words(26), y: 60 },
      { text: 'Harbour tolls to rise', y: 100, size: 20 },
    ],
    null,
  ],
  [
    'one below many words in type that is larger than the prose',
    [
      { text: words(26), y: 60, size: 12.5 },
      { text: 'Harbour tolls to rise', y: 100, size: 20 },
    ],
    'Harbour tolls to rise',
  ],
])('the headline of a PDF is %s', async (_, top, headline) => {
  expect((await read(top)).headline).toBe(headline);
});

test('a byline and a date line of a PDF are found in lines of it', async () => {
  const top = [
    { text: 'Harbour tolls to rise', y: 100, size: 20 },
    { text: 'By Ada Brenner', y: 150 },
    { text: '2 March 2026', y: 170 },
  ];
  expect((await read(top)).found).toEqual({ headline: 'heading', author: 'line', published: 'line' });
  expect((await read([])).found ?? {}).toEqual({});
});

test('a name as large as the headline is that of the paper, a small line above it is not', async () => {
  const title = { text: 'Harbour tolls to rise', y: 100, size: 20 };
  expect(leftOutOf(await read([{ text: 'The Vell Post', y: 50, size: 20 }, title]))).toEqual(['page part: The Vell Post']);
  expect(leftOutOf(await read([{ text: 'Vell Post', y: 30, size: 26 }, { text: 'Vell today', y: 60 }, title]))).toEqual([
    'page part: Vell Post',
  ]);
});

test('a title below the prose, or on another page, is a heading', async () => {
  const below = await read([], {}, [{ text: 'Who pays', y: 100, size: 20 }, ...PROSE]);
  expect(below.headline).toBeNull();
  expect(outlineOf(below)).toContain('h Who pays');
});

test('nor is one on another page the headline where the first has no prose', async () => {
  const bytes = pdfFile([[{ text: 'For the press of Vell', y: 100 }], [{ text: 'Harbour tolls to rise', y: 100, size: 20 }, ...PROSE]]);
  expect((await readPdf(bytes, 'a.pdf')).headline).not.toBe('Harbour tolls to rise');
});

test('a heading has twenty words at most', async () => {
  const lines = async (count: number) =>
    outlineOf(
      await read([
        { text: 'Harbour tolls to rise', y: 50, size: 20 },
        { text: words(count), y: 150, size: 12 },
      ]),
    );
  expect((await lines(20))[0]).toBe(`h ${words(20)}`);
  expect((await lines(21))[0]).not.toMatch(/^h /);
});

test('the name of a paper above the headline is named; what stands below it stays', async () => {
  const article = await read([
    { text: 'Vell Post', y: 50, size: 30 },
    { text: 'Harbour tolls to rise', y: 100, size: 20 },
    { text: 'Vell today', y: 150, size: 30 },
  ]);
  expect(leftOutOf(article)).toEqual(['page part: Vell Post']);
  expect(outlineOf(article)[0]).toBe('h Vell today');
});

test.each<[string, string, object]>([
  ['a title of one word', '/Title (tolls)', { headline: null }],
  ['a title with an ending', '/Title (Tolls rise.indd)', { headline: null }],
  ['a title with a path', '/Title (C:/Vell/Tolls rise)', { headline: null }],
  ['a title', '/Title (Tolls rise again)', { headline: 'Tolls rise again', found: { headline: 'properties' } }],
  ['a day without its mark', '/CreationDate (20260302)', { published: '2026-03-02' }],
  ['a day that is none', '/CreationDate (D:20260230)', { published: null }],
  ['the day on which a browser printed it', '/Creator (Mozilla/5.0) /CreationDate (D:20260302)', { published: null }],
])('properties of a PDF: %s', async (_, info, said) => {
  expect(await read([], { info })).toMatchObject(said);
});

test('ten letters are a text, nine are none', async () => {
  const only = (text: string) => readPdf(pdfFile([[{ text, y: 100 }]]), 'a.pdf');
  expect(outlineOf(await only('It is shut now.'))).toEqual(['It is shut now.']);
  await expect(only('It is off. 1')).rejects.toMatchObject({ message: 'this PDF has no text' });
});

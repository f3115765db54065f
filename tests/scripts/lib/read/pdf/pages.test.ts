import { expect, test } from 'vitest';
import { type Pdf, readPages, tryPages } from '../../../../../scripts/lib/read/pdf/pages.ts';
import { type PdfParts, type Placed, pdfFile } from '../../../../support/pdf.ts';

const read = (pages: Placed[][], parts?: PdfParts): Promise<Pdf> => readPages(new Uint8Array(pdfFile(pages, parts)));
/** Words on a page, by a matrix: what makes them large and turns them, and where they begin from the left and from the foot. */
const at = (matrix: string, ...words: string[]): string => `BT /F1 1 Tf ${matrix} Tm ${words.join(' ')} ET\n`;
const draw = (text: string, parts?: PdfParts): Promise<Pdf> =>
  read([[]], { stream: { dictionary: '', data: Buffer.from(text) }, ...parts });

test.each<[string, string, PdfParts, object, number]>([
  ['small', at('10 0 0 10 50 700', '(The quay) Tj'), {}, { left: 50, base: 100, size: 10, right: 91.69 }, 800],
  ['large', at('20 0 0 20 150 500', '(The quay) Tj'), {}, { left: 150, base: 300, size: 20, right: 233.38 }, 800],
  ['narrow', at('5 0 0 10 50 700', '(The quay) Tj'), {}, { left: 50, base: 100, size: 10, right: 70.845 }, 800],
  [
    'on a turned page',
    at('0 10 -10 0 50 700', '(The quay) Tj'),
    { page: '/Rotate 90' },
    { left: 700, base: 50, size: 10, right: 741.69 },
    600,
  ],
  [
    'on a page turned the other way',
    at('0 -10 10 0 50 700', '(The quay) Tj'),
    { page: '/Rotate 270' },
    { left: 100, base: 550, size: 10, right: 141.69 },
    600,
  ],
  ['a little aslant', at('10 1 -1 10 50 700', '(The quay) Tj'), {}, { left: 50, base: 100, size: Math.hypot(10, 1) }, 800],
])('words of a PDF have their place and size: %s', async (_, text, parts, { right, ...place }: { right?: number }, height) => {
  const { pages, leftOut } = await draw(text, parts);
  expect(pages).toMatchObject([{ height, pieces: [{ text: 'The quay', ...place, isApart: false }] }]);
  if (right !== undefined) expect(pages[0]?.pieces[0]?.right).toBeCloseTo(right);
  expect(leftOut).toEqual([]);
});

test.each<[string, string, string]>([
  ['upwards, in two lines', at('0 10 -10 0 50 700', '(Up   here ) Tj') + at('0 10 -10 0 80 700', '(and there) Tj'), 'Up here and there'],
  ['upside down', at('-10 0 0 -10 50 700', '(Down) Tj'), 'Down'],
  ['aslant', at('10 1.1 -1.1 10 50 700', '(Aslant) Tj'), 'Aslant'],
  ['aslant the other way', at('10 -1.1 1.1 10 50 700', '(Aslant) Tj'), 'Aslant'],
])('words of a PDF that do not stand upright are named: %s', async (_, text, named) => {
  const { pages, leftOut } = await draw(text);
  expect(pages[0]?.pieces).toEqual([]);
  expect(leftOut).toEqual([{ kind: 'page part', text: named }]);
});

test.each<[string, string, [string, boolean][]]>([
  ['a space', '[(The) -300 (quay)] TJ', [['The quay', false]]],
  ['nothing', '[(The) (quay)] TJ', [['Thequay', false]]],
  [
    'much space',
    '[(The) -2300 (quay)] TJ',
    [
      ['The', false],
      ['quay', true],
    ],
  ],
  [
    'a line',
    '(The) Tj 0 -1.2 Td (quay) Tj',
    [
      ['The', false],
      ['quay', true],
    ],
  ],
  [
    'a line, and others',
    '(The) Tj 0 -1.2 Td (quay) Tj 3 0 Td (is) Tj',
    [
      ['The', false],
      ['quay', true],
      ['is', true],
    ],
  ],
])('between words of a PDF may be %s', async (_, words, pieces) => {
  const { pages } = await draw(at('10 0 0 10 50 700', words));
  expect(pages[0]?.pieces.map(({ text, isApart }) => [text, isApart])).toEqual(pieces);
});

test('words in a part that has a name of its own are read', async () => {
  expect((await draw(`/Span << /MCID 0 >> BDC ${at('10 0 0 10 50 700', '(Quay) Tj')} EMC`)).pages[0]?.pieces).toMatchObject([
    { text: 'Quay' },
  ]);
});

test('all pages are read, in their order, with what the properties say', async () => {
  const { pages, info } = await read([[], [{ text: 'Two', y: 50 }], [{ text: 'Three', y: 50 }]], { info: '/Title (Tolls)' });
  expect(pages.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([[], ['Two'], ['Three']]);
  expect(info).toMatchObject({ Title: 'Tolls' });
});

test.each<[string, string, object[]]>([
  ['a link', '/Subtype /Link /A << /S /URI /URI (https://vell.example/) >>', [{ kind: 'link', text: 'https://vell.example/' }]],
  ['a link within it', '/Subtype /Link /Contents (See below) /Dest [0 /Fit]', []],
  ['a note', '/Subtype /Text /Contents ( Check \n  this )', [{ kind: 'comment', text: 'Check this' }]],
  ['a note without words', '/Subtype /Text', []],
  ['a field', '/Subtype /Widget /FT /Tx /T (name) /V ( Ada   Brenner )', [{ kind: 'form', text: 'Ada Brenner' }]],
  ['an empty field, with a hint', '/Subtype /Widget /FT /Tx /T (name) /Contents (Your name)', []],
])('what hangs on a page of a PDF is named: %s', async (_, annotation, named) => {
  expect((await read([[]], { annotations: [`<< /Type /Annot /Rect [0 0 10 10] ${annotation} >>`] })).leftOut).toEqual(named);
});

test('files in a PDF are named, before what is on its pages', async () => {
  const annotations = ['<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /Contents (Check) >>'];
  expect((await read([[]], { embedded: ['tolls.csv', 'boats.csv'], annotations })).leftOut).toEqual([
    { kind: 'embedded file', text: 'tolls.csv' },
    { kind: 'embedded file', text: 'boats.csv' },
    { kind: 'comment', text: 'Check' },
  ]);
});

test('a thread says what it read, or by which name the library calls the fault', async () => {
  expect(await tryPages(new Uint8Array(pdfFile([[{ text: 'Tolls', y: 50 }]])))).toMatchObject({ pdf: { pages: [{ height: 800 }] } });
  const refused = await tryPages(new Uint8Array(Buffer.from('%PDF-1.7')));
  expect(refused).toMatchObject({ name: 'InvalidPDFException', fault: { name: 'Error', message: 'Invalid PDF structure.' } });
  expect('fault' in refused && refused.fault.stack).toContain('BaseExceptionClosure');
});

import { expect, test } from 'vitest';
import type { PdfLine } from '../../../../../scripts/lib/read/pdf/lines.ts';
import { takePageParts } from '../../../../../scripts/lib/read/pdf/page-parts.ts';
import { bodySize, isHeading, paragraphsOf } from '../../../../../scripts/lib/read/pdf/paragraphs.ts';

/** A full line of a column of forty letters. */
const line = (text: string, base: number, own: Partial<PdfLine> = {}): PdfLine => ({
  text,
  left: 50,
  right: 50 + text.length * 5,
  base,
  size: 10,
  page: 0,
  column: 0,
  ...own,
});
const FULL = 'The harbour board of Vell met on Monday,';
const GOES = 'and it raised the toll that boats do pay';
const ENDS = 'It closed the quay of the old town, too.';
const textsOf = (...lines: PdfLine[]): string[] => paragraphsOf(lines).map(({ text }) => text);

test('the size of the text is that of most letters', () => {
  expect(bodySize([line('Tolls', 0, { size: 24 }), line(FULL, 0, { size: 9.9 }), line(GOES, 0, { size: 10.1 })])).toBe(10);
  expect(bodySize([line('Tolls', 0, { size: 10.3 })])).toBe(10.5);
  expect(bodySize([line('Tolls', 0, { size: 24 }), line('Rises', 0)])).toBe(24);
  expect(bodySize([])).toBe(0);
});

test.each<[string, PdfLine[], string[]]>([
  ['at their distance', [line(FULL, 100), line(GOES, 112)], [`${FULL} ${GOES}`]],
  ['with a little more', [line(FULL, 100), line(GOES, 112), line(GOES, 124), line(ENDS, 139)], [`${FULL} ${GOES} ${GOES} ${ENDS}`]],
  ['with more between', [line(FULL, 100), line(GOES, 112), line(GOES, 124), line(ENDS, 140)], [`${FULL} ${GOES} ${GOES}`, ENDS]],
  [
    'with as much more as a paragraph may have',
    [line(FULL, 100), line(GOES, 112), line(GOES, 124), line(ENDS, 139.5)],
    [`${FULL} ${GOES} ${GOES} ${ENDS}`],
  ],
  ['set with twice the space', [100, 118, 136, 154].map((base) => line(ENDS, base)), [[ENDS, ENDS, ENDS, ENDS].join(' ')]],
  [
    'set with twice the space, with notes in small type below',
    [
      ...[100, 118, 136, 154].map((base) => line(ENDS, base)),
      ...Array.from({ length: 12 }, (_, at) => line(`- ${at}`, 300 + 7 * at, { size: 6 })),
    ],
    [[ENDS, ENDS, ENDS, ENDS].join(' '), ...Array.from({ length: 12 }, (_, at) => `- ${at}`)],
  ],
  [
    'set with twice the space, some of them one upon the other',
    [100, 103, 106, 124, 142, 160].map((base) => line(ENDS, base)),
    [Array.from({ length: 6 }, () => ENDS).join(' ')],
  ],
  ['of which most are paragraphs', [100, 112, 142, 172, 202].map((base) => line(ENDS, base)), [`${ENDS} ${ENDS}`, ENDS, ENDS, ENDS]],
  [
    'of which some are further apart',
    [100, 112, 132, 144, 156].map((base) => line(ENDS, base)),
    [`${ENDS} ${ENDS}`, `${ENDS} ${ENDS} ${ENDS}`],
  ],
  ['of which one stands above the one before', [line(ENDS, 100), line(ENDS, 50)], [ENDS, ENDS]],
  ['of sizes that differ by a twelfth', [line(FULL, 100, { size: 11.5 }), line(GOES, 112, { size: 12.5 })], [`${FULL} ${GOES}`]],
  [
    'a little larger than the text, below a short one',
    [line('Tolls rise', 80, { size: 11.5 }), line('In the old harbour', 93, { size: 11.5 }), ...[150, 162].map((base) => line(FULL, base))],
    ['Tolls rise', 'In the old harbour', `${FULL} ${FULL}`],
  ],
  ['of another size', [line(FULL, 100), line(GOES, 112, { size: 11 })], [FULL, GOES]],
  ['of nearly the same size', [line(FULL, 100), line(GOES, 112, { size: 10.5 })], [`${FULL} ${GOES}`]],
  [
    'that are items',
    [line(FULL, 100), line('- and it raised the toll of all the boat', 112)],
    [FULL, '- and it raised the toll of all the boat'],
  ],
  ['of which one is set in', [line(ENDS, 100), line(ENDS, 112, { left: 57 })], [ENDS, ENDS]],
  ['of which one is hardly set in', [line(ENDS, 100), line(ENDS, 112, { left: 56 })], [`${ENDS} ${ENDS}`]],
  ['of which both are set in', [line(ENDS, 88), line(ENDS, 100, { left: 57 }), line(ENDS, 112, { left: 57 })], [ENDS, `${ENDS} ${ENDS}`]],
  ['of which one was ended on purpose', [line(ENDS, 100), line('It was shut.', 112), line(ENDS, 124)], [`${ENDS} It was shut.`, ENDS]],
  ['that go on in lower case below a short one', [line(FULL, 100), line('so that', 112), line(GOES, 124)], [`${FULL} so that ${GOES}`]],
  [
    'that are large, below a short one',
    [line('Tolls rise', 100, { size: 20 }), line('In the old harbour', 122, { size: 20 }), line(FULL, 150)],
    ['Tolls rise In the old harbour', FULL],
  ],
  [
    'with a word that was cut',
    [line('The harbour board met on Monday in a repre-', 100), line('sentative hall of the old town by a quay', 112)],
    ['The harbour board met on Monday in a representative hall of the old town by a quay'],
  ],
  [
    'in Chinese',
    [line('港口周一关闭了港口周一关闭', 100), line('了港口周一关闭了港口周一关', 112)],
    ['港口周一关闭了港口周一关闭了港口周一关闭了港口周一关'],
  ],
  ['in Chinese, below English', [line(FULL, 100), line('港口周一关闭了港口周一关闭', 112)], [`${FULL} 港口周一关闭了港口周一关闭`]],
  [
    'in Chinese, above English',
    [line('港口周一关闭了港口周一关闭', 100, { right: 250 }), line(FULL, 112)],
    [`港口周一关闭了港口周一关闭 ${FULL}`],
  ],
  ['none', [], []],
])('lines are one paragraph, or several: %s', (_, lines, texts) => {
  expect(textsOf(...lines)).toEqual(texts);
});

const WORD = 'Fishermen of Vell pay the toll of it, all';

test.each([
  [190, false],
  [194, false],
  [197, true],
  [205, true],
])('a line that ends at %i, of 250, was full, as the next word had no room there: %s', (right, isFull) => {
  const all = textsOf(line(ENDS, 88, { right: 250 }), line(ENDS, 100, { right }), line(WORD, 112, { right: 250 }));
  expect(all.at(-1) === WORD).toBe(!isFull);
});

const NEXT: Partial<PdfLine>[] = [{ page: 1 }, { column: 1 }];

test.each<[string, PdfLine[], PdfLine, boolean]>([
  ['a sentence goes on there', [line(FULL, 700)], line(GOES, 100), true],
  ['a sentence goes on there, further down', [line(FULL, 100)], line(GOES, 500), true],
  ['the last line is full, and no sentence ends', [line(ENDS, 688), line(FULL, 700)], line(ENDS, 100), true],
  ['the last line ends a sentence', [line(FULL, 688), line(ENDS, 700)], line(ENDS, 100), false],
  ['the last line was ended on purpose', [line(FULL, 688), line('Why', 700)], line(ENDS, 100), false],
  [
    'first lines are set in, and this one is not',
    [line(ENDS, 676), line(ENDS, 688, { left: 57, right: 250 }), line(ENDS, 700, { right: 250 })],
    line(ENDS, 100),
    true,
  ],
])('a paragraph goes on in the next column or page, or not: where %s', (_, before, after, goesOn) => {
  for (const next of NEXT) {
    const all = paragraphsOf([...before, { ...after, ...next }]);
    expect(all.at(-1)?.text === after.text).toBe(!goesOn);
  }
});

test.each<[string, string, number, boolean]>([
  ['of larger type', 'Who pays', 11.5, true],
  ['of the type of the text', 'Who pays', 11.4, false],
  ['of twenty words', 'a '.repeat(20).trim(), 14, true],
  ['of more', 'a '.repeat(21).trim(), 14, false],
  ['that is an item', '- Who pays', 14, false],
])('a paragraph %s is a heading, or not', (_, text, size, is) => {
  expect(isHeading({ text, size, page: 0 }, 10, 20)).toBe(is);
});

const page = (...lines: PdfLine[]) => ({ lines, height: 800 });
const body = (text: string) => [0, 1, 2, 3].map((at) => line(`${text} ${'abcd'[at]}`, 200 + 100 * at));
/** What is left of pages, and what is named. */
function take(...pages: ReturnType<typeof page>[]): string[] {
  const { lines, leftOut } = takePageParts(pages);
  return [
    ...lines.map(({ text }) => text).filter((text) => !/^(?:one|two|three|four) /.test(text)),
    ...leftOut.map(({ kind, text }) => `- ${kind}: ${text}`),
  ];
}

test.each<[string, number, string[]]>([
  ['in the upper margin', 95, ['- page header: Vell Post']],
  ['below it', 96, ['Vell Post', 'Vell Post']],
  ['in the lower margin', 705, ['- page footer: Vell Post']],
  ['above it', 704, ['Vell Post', 'Vell Post']],
])('what two pages have %s is named once, and is of the text elsewhere', (_, base, lines) => {
  expect(take(page(...body('one'), line('Vell Post', base)), page(...body('two'), line('Vell Post', base)))).toEqual(lines);
});

test.each<[string, PdfLine[][], string[]]>([
  ['with other figures', [[line('Vell Post 3', 20)], [line('Vell Post 4', 20)]], ['- page header: Vell Post 3']],
  ['with a figure more', [[line('Vell Post 9', 20)], [line('Vell Post 10', 20)]], ['- page header: Vell Post 9']],
  ['with no figure', [[line('Vell Post 9', 20)], [line('Vell Post ', 20)]], ['Vell Post 9', 'Vell Post ']],
  [
    'as the fourth line from the foot in the margin',
    [0, 1].map(() => [720, 740, 760, 780].map((base) => line(`${'wxyz'[(base - 720) / 20]}`, base))),
    ['w', 'w', '- page footer: x', '- page footer: y', '- page footer: z'],
  ],
  ['at the foot of one and the head of another', [[line('Vell Post', 20)], [line('Vell Post', 780)]], ['Vell Post', 'Vell Post']],
  ['in another size', [[line('Vell Post', 20)], [line('Vell Post', 20, { size: 20 })]], ['Vell Post', 'Vell Post']],
  [
    'as the fourth line in the margin',
    [10, 20].map(() => [10, 20, 30, 40].map((base) => line(`${'wxyz'[base / 10 - 1]}`, base))),
    ['z', 'z', '- page header: w', '- page header: x', '- page header: y'],
  ],
])('heads of pages are the same, or not: %s', (_, heads, lines) => {
  expect(take(...heads.map((own, at) => page(...own, ...body(['one', 'two'][at] as string))))).toEqual(lines);
});

test('what fewer than a third of the pages have is of the text', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, at) => page(...(at < 2 ? [line('Vell Post', 20)] : []), ...body('one')));
  expect(take(...pages(6))).toEqual(['- page header: Vell Post']);
  expect(take(...pages(7))).toEqual(['Vell Post', 'Vell Post']);
});

test.each(['3', 'Page 3', '- 3 -', '3 of 7', 'Seite 3 von 7', 'p. 3', '3/7'])(
  'the number of a page is none of the text, though it stands on one: %s',
  (text) => {
    expect(take(page(line(text, 780), ...body('one')))).toEqual([`- page footer: ${text}`]);
  },
);

test.each(['12345', 'Page three', '3 boats', 'in 3'])('%s in a margin is of the text', (text) => {
  expect(take(page(line(text, 780), ...body('one')))).toEqual([text]);
});

import { expect, test } from 'vitest';
import { mendBreaks, pageNumbersOf, withoutPageNumbers } from '../../../../../scripts/lib/read/lines/breaks.ts';
import { numberLines } from '../../../../../scripts/lib/read/lines/line.ts';
import { blocksOf, readAs } from '../read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const partsOf = ({ leftOut = [] }: Awaited<ReturnType<typeof read>>) => leftOut.map(({ kind, text }) => `${kind}: ${text}`);
const prose = 'The ferry sank on Thursday, the coast guard of Pell said.';

test('soft hyphens are no part of words', async () => {
  const article = await read(
    'Win\u00adter ferry sinks',
    'By Nora Lin\u00addner',
    '',
    'The fer\u00adry sank on Thurs\u00ad',
    'day. It was old.',
  );
  expect(article).toMatchObject({ headline: 'Winter ferry sinks', author: 'Nora Lindner' });
  expect(blocksOf(article)).toEqual(['The ferry sank on Thursday. It was old.']);
});

test.each([
  ['The ferry sank on Thurs-', 'day.', 'The ferry sank on Thursday.'],
  ['The ferry was a well-', 'known wreck.', 'The ferry was a well-known wreck.'],
  ['It is a deep-sea ferry, and deep-', 'sea ferries sink.', 'It is a deep-sea ferry, and deep-sea ferries sink.'],
  ['A halfway house is half-', 'way there.', 'A halfway house is halfway there.'],
  ['He serves two-', 'and three-year terms.', 'He serves two- and three-year terms.'],
  ['It was a dash —', 'and it went on.', 'It was a dash — and it went on.'],
  ['He met the Lind-', 'Tor family.', null],
])('%s | %s', async (first, second, joined) => {
  expect(blocksOf(await read(prose, '', first, second))).toEqual([prose, ...(joined === null ? [first, second] : [joined])]);
});

test('a hyphen at the end of a wrapped line is mended', async () => {
  const lines = [
    'The council of Weymarsh voted on Monday to raise the harbour toll by a ten-',
    'th from May. Mayor Ines Orrell said that the money would mend the north qu-',
    'ay, which has been sinking since the flood.',
  ];
  expect(blocksOf(await read(...lines))).toEqual([
    'The council of Weymarsh voted on Monday to raise the harbour toll by a tenth from May. Mayor Ines Orrell said that the money would mend the north quay, which has been sinking since the flood.',
  ]);
});

test('the number of a page does not cut a sentence, nor a word', async () => {
  const article = await read('The ferry sank on', '', '1', '', 'Thursday in Pell and was rai-', '2', '\fsed on Friday.', '', '3');
  expect(partsOf(article)).toEqual(['page part: 2', 'page part: 3', 'page part: 1'].toSorted());
  const [first] = blocksOf(await read('The ferry sank', '', '1', '', 'on Thursday in Pell and was rai-', '2', '\fsed on Friday.', '', '3'));
  expect(first).toBe('The ferry sank on Thursday in Pell and was raised on Friday.');
});

test.each(['Page 2', 'page 2 of 7', '2 / 7', '- 2 -', '– 12 –'])('%s is the number of a page', async (line) => {
  const article = await read(prose, '', line, '', prose);
  expect(partsOf(article)).toEqual([`page part: ${line}`]);
  expect(blocksOf(article)).toEqual([prose, prose]);
});

test.each(['2019', '1', '24/7', 'Page 2 stories', '- 2'])('%s alone between paragraphs is of the article', async (line) => {
  expect((await read(prose, '', line, '', prose)).leftOut).toBeUndefined();
});

test('a figure far from the numbers of pages is none', async () => {
  const article = await read('The ferry sank', '1', 'on Thursday.', '', '2019', '', prose);
  expect(partsOf(article)).toEqual(['page part: 1']);
});

test('a file whose lines end in CR alone has the same article', async () => {
  const lines = ['Ferry sinks', 'By Nora Lind', '2 March 2026', '', prose, 'It was raised.'];
  expect(await readAs('a.txt', lines.join('\r'))).toEqual(await read(...lines));
});

test.each<[string, string[], string[]]>([
  ['that say so', ['Page 2', prose, '3 / 7', '- 4 -'], ['Page 2', '3 / 7', '- 4 -']],
  ['that cut a sentence', ['It sank', '2', 'on Monday.'], ['2']],
  ['that cut one, blank lines around', ['It sank', '', '2', '', '', 'on Monday.'], ['2']],
  ['that go on from one that does', ['It sank.', '1', prose, 'It sank', '2', 'on Monday.', '3', prose, '5', prose], ['1', '2', '3']],
  ['not between sentences', ['It sank.', '2', prose], []],
  ['not above a capital', ['It sank', '2', 'On Monday.'], []],
  ['not first or last', ['2', 'on Monday it sank', '3'], []],
  ['not a year of five figures', ['It sank', '20261', 'on Monday.'], []],
])('numbers of pages are told: %s', (_, lines, own) => {
  expect(pageNumbersOf(numberLines(lines)).map(({ text }) => text)).toEqual(own);
});

test('a number that cuts a sentence goes with the blank lines around it, another leaves its line empty', () => {
  const lines = numberLines(['It sank', '', '2', '', 'on Monday.', 'Page 3', prose]);
  expect(withoutPageNumbers(lines, new Set([lines[2], lines[5]].flatMap((own) => own ?? []))).map(({ text }) => text)).toEqual([
    'It sank',
    'on Monday.',
    '',
    prose,
  ]);
});

test.each<[string, string[], [string, boolean | undefined][]]>([
  [
    'by the setting',
    ['It sank on Thurs-', 'day.'],
    [
      ['It sank on Thurs', true],
      ['day.', undefined],
    ],
  ],
  [
    'with a hyphen of its own',
    ['It is well-', 'known.'],
    [
      ['It is well-', true],
      ['known.', undefined],
    ],
  ],
  [
    'with one that the text has elsewhere',
    ['A deep-sea ship.', 'It is deep-', 'sea.'],
    [
      ['A deep-sea ship.', undefined],
      ['It is deep-', true],
      ['sea.', undefined],
    ],
  ],
  [
    'by a soft hyphen',
    ['It sank on Thurs\u00ad', 'day, a Mon\u00adday.'],
    [
      ['It sank on Thurs', true],
      ['day, a Monday.', undefined],
    ],
  ],
  [
    'not by a soft hyphen above a capital',
    ['It sank\u00ad', 'Monday.'],
    [
      ['It sank', false],
      ['Monday.', undefined],
    ],
  ],
  [
    'not above a capital',
    ['It sank at Pell-', 'Vell.'],
    [
      ['It sank at Pell-', undefined],
      ['Vell.', undefined],
    ],
  ],
  [
    'not before a second half',
    ['It has two-', 'and three.'],
    [
      ['It has two-', undefined],
      ['and three.', undefined],
    ],
  ],
  [
    'not above an item',
    ['It sank on Thurs-', 'a) day'],
    [
      ['It sank on Thurs-', undefined],
      ['a) day', undefined],
    ],
  ],
  [
    'not above a single letter',
    ['It sank on Thurs-', 'd'],
    [
      ['It sank on Thurs-', undefined],
      ['d', undefined],
    ],
  ],
  ['not at the end', ['It sank on Thurs-'], [['It sank on Thurs-', undefined]]],
  [
    'not a sign alone',
    ['It sank -', 'it did.'],
    [
      ['It sank -', undefined],
      ['it did.', undefined],
    ],
  ],
])('a word that is cut at the end of a line goes on in the next: %s', (_, lines, own) => {
  expect(mendBreaks(numberLines(lines)).map(({ text, isCut }) => [text, isCut])).toEqual(own);
});

import { expect, test } from 'vitest';
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

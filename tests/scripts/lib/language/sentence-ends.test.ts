import { expect, test } from 'vitest';
import { readParagraph, readParagraphs, sentenceSpans } from '../../../../scripts/lib/language/sentences.ts';

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
const goesOn = (text: string): boolean => cut(text).length === 1;

test.each([
  ['He met Mr. Brun.', true],
  ['He met (Mr. Brun).', true],
  ['He met “Dr. Brun”.', true],
  ['It was No. 4.', true],
  ['He met J. Brun.', true],
  ['He met Ann J. Brun.', true],
  ['It was in the U.S. Navy.', true],
  ['It was in the U.S. The navy left.', false],
  ['It was in the U.S. “The navy left.”', false],
  ['It was in the U.S. Theo left.', true],
  ['It was plan B. The navy left.', true],
  ['He left the dock. Brun stayed.', false],
  ['He left (all of it). Brun stayed.', false],
  ['“It broke.” he said.', true],
  ['It cost 4.5 million.', true],
  ['It broke ... and sank.', true],
  ['It broke… and sank.', true],
  ['It broke. ”', true],
  ['It broke. )”', true],
  ['“Is it shut?” Anna Brandt asked.', true],
  ['“Is it shut…” Anna Brandt asked.', true],
  ['“Is it shut!’ Anna Brandt asked.', true],
  ['“It is shut.” Anna Brandt asked.', false],
  ['“Is it shut?” Anna Brandt asked, again.', true],
  ['“Is it shut?” Anna Brandt asked the crew.', false],
  ['“Is it shut?” Anna Brandt told the old crew.', true],
  ['“Is it shut?” Anna Brandt tells reporters.', true],
  ['“Is it shut?” Anna Brandt told the very old crew.', false],
  ['“Is it shut?” Anna Brandt asked on Friday.', true],
  ['“Is it shut?” Anna Brandt asked on Friday that it be shut.', false],
  ['“Is it shut?” anna asked.', true],
  ['“Is it shut?” Anna: asked.', false],
])('%s goes on to its end: %s', (text, whole) => {
  expect(goesOn(text)).toBe(whole);
});

test('white space stands around sentences, not in them', () => {
  expect(cut('  It broke.\n\n  It sank.  ')).toEqual(['It broke.', 'It sank.']);
  expect(cut('   ')).toEqual([]);
  expect(cut('')).toEqual([]);
});

test.each([
  ['It broke. @brandt wrote so.', ['It broke.', '@brandt wrote so.']],
  ['It broke @brandt wrote so.', ['It broke @brandt wrote so.']],
  ['It broke. @ brandt wrote so.', ['It broke. @ brandt wrote so.']],
  ['@brandt wrote. @foss wrote. It broke.', ['@brandt wrote.', '@foss wrote.', 'It broke.']],
  ['It broke.@brandt wrote so.', ['It broke.@brandt wrote so.']],
])('the address of somebody opens a sentence after one that ended: %s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

const read = (text: string, shape: Parameters<typeof readParagraph>[1] = {}) =>
  readParagraph(text, shape).sentences.map(({ start, end }) => text.slice(start, end));

test('the cells of a row that say something are its sentences', () => {
  expect(read('Brell\t 4.5 km \t\t \tA. B. C', { role: 'row' })).toEqual(['Brell', '4.5 km', 'A. B. C']);
  expect(read('\t \t', { role: 'row' })).toEqual([]);
  expect(read('a\tb\t7', { role: 'row' })).toEqual(['a', 'b', '7']);
});

test.each([
  [[[0, 7]], ['BRELL –', 'It broke.', 'It sank.']],
  [[[8, 17]], ['BRELL –', 'It broke.', 'It sank.']],
  [[[0, 26]], ['BRELL – It broke. It sank.']],
  [
    [
      [0, 7],
      [18, 26],
    ],
    ['BRELL –', 'It broke.', 'It sank.'],
  ],
  [[], ['BRELL – It broke.', 'It sank.']],
])('what is not of the story is a sentence by itself: %j', (outside, sentences) => {
  const text = 'BRELL – It broke. It sank.';
  expect(read(text, { outside: (outside as number[][]).map(([start = 0, end = 0]) => ({ start, end })) })).toEqual(sentences);
});

test.each([
  ['They went to Brell2a.', ['Brell2a', '.']],
  ['It is 40km.', ['40', 'km', '.']],
  ['They left the U.S.', ['the', 'U.S.']],
  ['They left it at 40 km.', ['40', 'km', '.']],
  ['They read the Sun.', ['the', 'Sun', '.']],
  ['They read', ['They', 'read']],
])('a full stop at the end of “%s” stands by itself where it is no part of the word', (text, last) => {
  const { sentences } = readParagraph(text);
  const words = sentences.at(-1)?.tokens.map((token) => token.text);
  expect(words?.slice(-last.length)).toEqual(last);
  for (const { tokens } of sentences) for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test('each paragraph keeps how it stands in its article', () => {
  const [first, second] = readParagraphs(['It broke.', 'It sank.'], [{ role: 'item', goesOn: true }]);
  expect([first?.role, first?.goesOn, second?.role, first?.unread]).toEqual(['item', true, undefined, undefined]);
  expect(readParagraph(`${'a '.repeat(15_001)}`, { role: 'note' })).toEqual({
    text: 'a '.repeat(15_001),
    sentences: [],
    unread: [{ start: 0, end: 30_002, what: 'paragraph' }],
    role: 'note',
  });
});

test.each([
  [`${'pier '.repeat(599)}piers`, undefined],
  [`${'pier '.repeat(599)}piers.`, 'sentence'],
  [`${'a '.repeat(599)}a`, undefined],
  [`${'a '.repeat(600)}a`, 'sentence'],
  ['x'.repeat(200), undefined],
  ['x'.repeat(201), 'word'],
])('a sentence has at most 3000 signs and 600 tokens, a word 200 signs: %#', (text, unread) => {
  expect(readParagraph(text).unread?.map(({ what }) => what)).toEqual(unread && [unread]);
});

test.each([
  ['It broke. ‘it sank.’', 1],
  ['He said “no.” it broke.', 1],
  ['“Is it shut?” (it is.)', 2],
  ['Is it shut? (it is.)', 1],
  ['“Shut?” he asked? (it is.)', 1],
  ['He said “no.” It broke.', 2],
  ['He said “no” it broke.', 1],
  ['It broke.) It sank.', 2],
  ['It broke. It sank.)', 2],
])('whether a small letter goes on: %s', (text, count) => {
  expect(cut(text)).toHaveLength(count);
});

test('words of a sentence that is too long are not named again', () => {
  const long = `${'x'.repeat(201)} ${'pier '.repeat(600)}`.trim();
  expect(readParagraph(long).unread).toEqual([{ start: 0, end: long.length, what: 'sentence' }]);
});

test('what is outside the story may be four times as long', () => {
  const long = `${'pier '.repeat(700)}end`;
  const outside = [{ start: 0, end: long.length }];
  expect([readParagraph(long).unread?.length, readParagraph(long, { outside }).unread]).toEqual([1, undefined]);
});

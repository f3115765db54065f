import { expect, test } from 'vitest';
import { isCaption } from '../../../../../scripts/lib/read/lines/caption.ts';
import { dayFromDateline } from '../../../../../scripts/lib/read/lines/dateline.ts';
import { numberedHeadings } from '../../../../../scripts/lib/read/lines/numbered-headings.ts';
import {
  countWords,
  endsInAbbreviation,
  endsSentence,
  isListItem,
  startsLowerCase,
} from '../../../../../scripts/lib/read/lines/wording.ts';
import type { Block, LeftOut, Words } from '../../../../../scripts/lib/read/model/types.ts';

test.each([
  ['It sank.', true],
  ['Who sank it?', true],
  ['It sank!”)', true],
  ['It sank …', true],
  ['它沉了。」', true],
  ['हुआ।', true],
  ['It sank', false],
  ['It sank. (Reuters', false],
  ['It sank:', false],
])('%s ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

test.each([
  ['Fire in Washington D.C.', true],
  ['The firm is Doe Ltd.', true],
  ['It is by Jon Roe Jr.', true],
  ['Fire in Pell.', false],
  ['Ltd.', false],
  ['Fire in D.C. today', false],
  [`${'long '.repeat(20)}U.K.`, true],
  [`${'A.'.repeat(30)}`, true],
])('%s ends in an abbreviation: %s', (text, ends) => {
  expect(endsInAbbreviation(text)).toBe(ends);
});

test.each([
  ['- a', true],
  ['• a', true],
  ['12. a', true],
  ['(a) b', true],
  ['1234. a', false],
  ['-a', false],
  ['1.5 a', false],
  ['A. b', false],
  ['so - a', false],
])('%j is an item of a list: %s', (text, is) => {
  expect(isListItem(text)).toBe(is);
});

test.each([
  ['and so', true],
  ['“and so', true],
  ['(and so', true],
  ['And so', false],
  ['1 so', false],
  [' and', false],
])('%j goes on in lower case: %s', (text, is) => {
  expect(startsLowerCase(text)).toBe(is);
});

test('words are what stands between spaces', () => {
  expect(['', ' ', 'a', ' a  b\tc\n', 'a-b'].map(countWords)).toEqual([0, 0, 1, 3, 1]);
});

test.each([
  ['as long as one is', `Photo: ${'a '.repeat(59)}`, true],
  ['longer than one is', `Photo: ${'a '.repeat(60)}`, false],
  ['by its label', 'File photo courtesy: Jo Hay', true],
  ['by somebody', 'Picture by Jo Hay', true],
  ['by its credit', 'The ferry (Getty Images)', true],
  ['by nobody', 'Picture by the sea', false],
])('a line is a caption, or not: %s', (_, text, is) => {
  expect(isCaption(text)).toBe(is);
});

const paragraphs = (...texts: string[]): Words[] => texts.map((text, at) => ({ kind: 'paragraph', text, line: at + 1 }));

test.each<[string, string[], string[]]>([
  ['in their order', ['1. One', 'It is.', '2) Two', 'It is.'], ['1. One', '2) Two']],
  ['with prose between', ['1. One', 'It is.', 'So it is.', '2. Two', 'It is.'], ['1. One', '2. Two']],
  ['that ask', ['1. Who?', 'It is.', '2. Why?', 'It is.'], ['1. Who?', '2. Why?']],
  ['of twelve words', [`1. One ${'a '.repeat(10)}`, 'It is.', '2. Two', 'It is.'], [`1. One ${'a '.repeat(10)}`, '2. Two']],
  ['not of thirteen', [`1. One ${'a '.repeat(11)}`, 'It is.', '2. Two', 'It is.'], []],
  ['not one alone', ['1. One', 'It is.'], []],
  ['not without prose below', ['1. One', 'It is.', '2. Two'], []],
  ['not above an item', ['1. One', 'It is.', '2. Two', '- It is.'], []],
  ['not of a hundred', ['100. One', 'It is.', '101. Two', 'It is.'], []],
  ['not with a word before', ['So 1. One', 'It is.', 'So 2. Two', 'It is.'], []],
  ['not from nought', ['0. One', 'It is.', '1. Two', 'It is.'], []],
])('numbered lines are headings: %s', (_, texts, headings) => {
  expect([...numberedHeadings(paragraphs(...texts))].map(({ text }) => text)).toEqual(headings);
});

const DATELINE = 'PELL, March 2 (CP) - It sank.';
const date = (text: string, kind: 'date' | 'byline' = 'date') => ({ kind, text, line: 1 });
const part = (text?: string): LeftOut => ({ kind: 'page part', ...(text !== undefined && { text }), line: 1 });

test.each<[string, Block[], ReturnType<typeof date>[], LeftOut[], string | null]>([
  ['of what was left out', paragraphs(DATELINE), [], [part(), part('In 2026')], '2026-03-02'],
  ['of a date line', paragraphs(DATELINE), [date('May 2026')], [], '2026-03-02'],
  ['not of a byline', paragraphs(DATELINE), [date('By Jo 2026', 'byline')], [], null],
  ['of the copyright', paragraphs(DATELINE, '(c) 2026 CP'), [], [], '2026-03-02'],
  ['not of prose', paragraphs(DATELINE, 'It was 2026.'), [], [], null],
  ['not of a longer number', paragraphs(DATELINE), [], [part('No 12026, 20265')], null],
  ['not of another century', paragraphs(DATELINE), [], [part('1826')], null],
  ['where several say the same', paragraphs(DATELINE), [date('2026')], [part('2026 and 2026')], '2026-03-02'],
  ['not where they differ', paragraphs(DATELINE), [date('2026')], [part('2025')], null],
  ['not in a second paragraph', paragraphs('It sank.', DATELINE), [], [part('2026')], null],
  [
    'in the first paragraph below a heading',
    [{ kind: 'heading', text: 'Why', line: 1 }, ...paragraphs(DATELINE)],
    [],
    [part('2026')],
    '2026-03-02',
  ],
  ['not of no paragraph', [], [], [part('2026')], null],
])('the year of a dateline is that of what stands around the article: %s', (_, blocks, furniture, leftOut, day) => {
  expect(dayFromDateline({ blocks, furniture }, leftOut)).toBe(day);
});

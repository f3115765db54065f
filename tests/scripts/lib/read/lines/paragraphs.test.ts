import { expect, test } from 'vitest';
import { numberLines } from '../../../../../scripts/lib/read/lines/line.ts';
import { takePageParts } from '../../../../../scripts/lib/read/lines/page-parts.ts';
import { group, paragraphsOf } from '../../../../../scripts/lib/read/lines/paragraphs.ts';

/** The paragraphs of lines, those of each run by itself. */
const runsOf = (...lines: string[]): string[][] => paragraphsOf(numberLines(lines)).map((run) => run.map(({ text }) => text));
const textsOf = (...lines: string[]): string[] => runsOf(...lines).flat();
/** A line of so many letters. */
const long = (letters: number, start = 'The quay '): string => start.padEnd(letters, 'x');
const FULL = 'The harbour board of Vell met on Monday in its old hall, and it';
const NEXT = 'raised the toll that all boats of the town do pay there, it said';

test.each<[string, string[], string[]]>([
  ['wrapped at forty letters', [long(40), long(40, 'quay '), 'is shut.'], [`${long(40)} ${long(40, 'quay ')} is shut.`]],
  ['of fewer letters', [long(39), long(39, 'Quay '), 'Is shut.'], [long(39), long(39, 'Quay '), 'Is shut.']],
  ['wrapped at 120', [long(120), long(120, 'Quay '), 'Is shut.'], [`${long(120)} ${long(120, 'Quay ')} Is shut.`]],
  ['of more letters', [long(121), long(121, 'Quay '), 'Is shut.'], [long(121), long(121, 'Quay '), 'Is shut.']],
  [
    'with one of ten that is longer',
    [...Array.from({ length: 9 }, () => long(60, 'Quay ')), long(130)],
    [[...Array.from({ length: 9 }, () => long(60, 'Quay ')), long(130)].join(' ')],
  ],
  [
    'with two of ten that are',
    [...Array.from({ length: 8 }, () => long(60, 'Quay ')), long(130), long(130)],
    [...Array.from({ length: 8 }, () => long(60, 'Quay ')), long(130), long(130)],
  ],
  ['with an item of a list', [FULL, NEXT, '- boats'], [`${FULL} ${NEXT}`, '- boats']],
  ['with one that is set in', [`${FULL}.`, `  ${NEXT}`, 'to them.'], [`${FULL}.`, `${NEXT} to them.`]],
  ['with a sentence that ends early', [FULL, 'It is shut.', FULL, NEXT], [`${FULL} It is shut.`, `${FULL} ${NEXT}`]],
  ['with a sentence that ends late', [FULL, `${NEXT}.`, FULL, NEXT], [`${FULL} ${NEXT}. ${FULL} ${NEXT}`]],
  ['with a byline at each end', ['By Jane Doe', FULL, NEXT, '2 March 2026'], ['By Jane Doe', `${FULL} ${NEXT}`, '2 March 2026']],
  ['in Chinese', ['港口周一关闭了港口', '港口周一关闭了港口'], ['港口周一关闭了港口', '港口周一关闭了港口']],
  ['none', [], []],
])('lines are paragraphs: %s', (_, lines, texts) => {
  expect(textsOf(...lines)).toEqual(texts);
});

test.each<[string, string[], string[]]>([
  ['a short line over wrapped ones', ['Tolls rise', FULL, NEXT], ['Tolls rise', `${FULL} ${NEXT}`]],
  ['not one that ends a sentence', ['Tolls rise.', FULL, NEXT], ['Tolls rise.', `${FULL} ${NEXT}`]],
  ['not one that goes on', ['Tolls', `rise ${FULL}`, NEXT], [`Tolls rise ${FULL} ${NEXT}`]],
  ['not one as long as the others', [FULL, FULL, NEXT], [`${FULL} ${FULL} ${NEXT}`]],
  ['a byline below it', ['Tolls rise', 'By Jane Doe', FULL, NEXT], ['Tolls rise', 'By Jane Doe', `${FULL} ${NEXT}`]],
])('the first line stands alone, or not: %s', (_, lines, texts) => {
  expect(textsOf(...lines)).toEqual(texts);
});

test('a short line over wrapped ones is of them further below', () => {
  expect(runsOf('Tolls rise', '', 'Tolls rise', FULL, NEXT)).toEqual([['Tolls rise'], [`Tolls rise ${FULL} ${NEXT}`]]);
});

test.each<[string, string[], string[]]>([
  ['in lower case', ['They waited', 'for it.'], ['They waited for it.']],
  ['not below a sentence', ['They waited.', 'for it.'], ['They waited.', 'for it.']],
  ['not with a capital', ['They waited', 'For it.'], ['They waited', 'For it.']],
  ['set in below an item', ['- One', '  Two', 'Three'], ['- One Two', 'Three']],
  ['set in, but above all items', ['One', '  Two', '- Three'], ['One', 'Two', '- Three']],
  ['not as an item', ['- One', '  - Two'], ['- One', '- Two']],
])('lines that were not wrapped go on %s', (_, lines, texts) => {
  expect(textsOf(...lines)).toEqual(texts);
});

test('a paragraph has the number of its first line', () => {
  const runs = paragraphsOf(numberLines(['', 'One', 'two.', '', '', 'Three.']));
  expect(runs.flat()).toEqual([
    { kind: 'paragraph', text: 'One two.', line: 2 },
    { kind: 'paragraph', text: 'Three.', line: 6 },
  ]);
});

test('things are grouped with those before them that they go on from', () => {
  expect(group([1, 2, 4, 5, 9], (before, own) => own === before + 1)).toEqual([[1, 2], [4, 5], [9]]);
  expect(group([], () => true)).toEqual([]);
});

test('what is taken out of a text is told in the order of its lines, and leaves them empty', () => {
  const lines = numberLines(['Share', 'It sank', '1', 'on Monday.', '', 'Share this article', '', 'So it was.']);
  const already = [{ kind: 'page part' as const, text: 'Vell Post', line: 2 }];
  const { lines: kept, leftOut } = takePageParts(lines, already);
  expect(leftOut.map(({ text, line }) => `${line} ${text}`)).toEqual(['1 Share', '2 Vell Post', '3 1', '6 Share this article']);
  expect(kept.map(({ text }) => text)).toEqual(['', 'It sank', 'on Monday.', '', '', '', 'So it was.']);
});

import { expect, test } from 'vitest';
import { type Around, collapse, newCollector, onOneLine, SOFT_BREAK, TAKEN } from '../../../../../scripts/lib/read/html/words.ts';

const BOLD: Around = { kind: 'strong' };
const CODE: Around = { kind: 'code' };
const LINK: Around = { kind: 'link', url: 'https://a.example/' };
const NOTE = { kind: 'noteMark', label: '1' } as const;

type Step = string | [words: string, ...around: Around[]] | typeof NOTE | 'br';
/** The paragraphs of words that come one after the other, each on the next line of the file. */
function take(...steps: Step[]) {
  const collector = newCollector();
  for (const [at, step] of steps.entries()) {
    if (step === 'br') collector.breakLine();
    else if (typeof step === 'string') collector.add(step, [], at + 1);
    else if (Array.isArray(step)) collector.add(step[0], step.slice(1) as Around[], at + 1);
    else collector.between(step, at + 1);
  }
  return collector.take();
}
const textsOf = (...steps: Step[]): string[] => take(...steps).paragraphs.map(({ text }) => text);
/** The marks of the first paragraph: their kinds, and the words that they stand around. */
const marksOf = (...steps: Step[]): string[] => {
  const [first] = take(...steps).paragraphs;
  return first?.marks.map(({ kind, start, end }) => `${kind}@${start}:${first.text.slice(start, end)}`) ?? [];
};

test.each([
  ['a \t\n\r\f b', 'a b'],
  ['a\u00a0b', 'a\u00a0b'],
  ['Win\u00adter', 'Winter'],
  [`a${TAKEN}b`, 'ab'],
  [`a ${SOFT_BREAK} b`, `a${SOFT_BREAK}b`],
  [`a  b${SOFT_BREAK}c`, `a b${SOFT_BREAK}c`],
])('white space of %j is one space, as a page shows it', (text, own) => {
  expect(collapse(text)).toBe(own);
});

test('a text on one line has no white space around it', () => {
  expect(onOneLine(` a${SOFT_BREAK}b\n`)).toBe('a b');
});

test.each<[string, Step[], string[]]>([
  ['with one space between', ['The ', ' quay'], ['The quay']],
  ['with none where none is', ['har', 'bour'], ['harbour']],
  ['without those at the edges', [' The quay '], ['The quay']],
  ['with a break', ['The ', 'br', ' quay'], ['The\nquay']],
  ['parted by two breaks', ['The', 'br', 'br', 'quay'], ['The', 'quay']],
  ['with spaces between two breaks', ['The', 'br', ' ', 'br', 'quay'], ['The', 'quay']],
  ['without breaks at the edges', ['br', 'The quay', 'br'], ['The quay']],
  ['with the end of a line that is not shown as one', [`The${SOFT_BREAK}`, ' quay'], ['The quay']],
  ['parted before a byline', [`It sank.${SOFT_BREAK}By Jane Doe`], ['It sank.', 'By Jane Doe']],
  ['parted below a byline', ['By Jane Doe', 'br', 'It sank.'], ['By Jane Doe', 'It sank.']],
  ['parted between a byline and a day', ['By Jane Doe', 'br', '2 March 2026'], ['By Jane Doe', '2 March 2026']],
  ['none', [], []],
  ['none of spaces', [' ', 'br', ' '], []],
])('words are paragraphs %s', (_, steps, texts) => {
  expect(textsOf(...steps)).toEqual(texts);
});

test.each<[string, Step[], string[]]>([
  ['around words', ['The ', ['quay', BOLD], ' is'], ['strong@4:quay']],
  [
    'around several in one',
    [
      ['The ', BOLD],
      ['quay', BOLD],
    ],
    ['strong@0:The quay'],
  ],
  ['without the spaces at their edges', ['The', [' quay ', BOLD], 'is'], ['strong@4:quay']],
  ['not around spaces alone', ['The', [' ', BOLD], 'quay'], []],
  [
    'outer before inner',
    [
      ['The ', LINK],
      ['quay', LINK, BOLD],
    ],
    ['link@0:The quay', 'strong@4:quay'],
  ],
  ['of the same words, as they were met', [['quay', LINK, BOLD]], ['link@0:quay', 'strong@0:quay']],
  ['around several lines', [['The', BOLD], 'br', ['quay', BOLD]], ['strong@0:The\nquay']],
  ['of code, line by line', [['The', CODE], 'br', ['quay', CODE]], ['code@0:The', 'code@4:quay']],
  ['of code, around what stands between', [['The', CODE], NOTE, [' quay', CODE]], ['code@0:The', 'noteMark@3:', 'code@4:quay']],
  ['of code, with what stands at its edges outside', ['a', NOTE, ['The', CODE], NOTE], ['noteMark@1:', 'code@1:The', 'noteMark@4:']],
  ['between words', ['The', NOTE, ' quay'], ['noteMark@3:']],
  ['before what begins there', ['a', NOTE, ['b', BOLD]], ['noteMark@1:', 'strong@1:b']],
  ['at the end', ['The quay ', NOTE], ['noteMark@8:']],
  ['at the start', [NOTE, ' The quay'], ['noteMark@0:']],
])('marks stand %s', (_, steps, marks) => {
  expect(marksOf(...steps)).toEqual(marks);
});

test('a mark over two paragraphs is one in each, and what stands between words is of the one that it follows', () => {
  const { paragraphs } = take(['The quay', BOLD], NOTE, 'br', 'br', ['is shut', BOLD], NOTE);
  expect(paragraphs).toEqual([
    {
      text: 'The quay',
      marks: [
        { kind: 'strong', start: 0, end: 8 },
        { ...NOTE, start: 8, end: 8 },
      ],
      line: 1,
    },
    {
      text: 'is shut',
      marks: [
        { kind: 'strong', start: 0, end: 7 },
        { ...NOTE, start: 7, end: 7 },
      ],
      line: 5,
    },
  ]);
});

test('a paragraph has the line of its first word, counted through ends of lines that are not shown', () => {
  const { paragraphs } = take(`One.${SOFT_BREAK}Two.${SOFT_BREAK}By Jane Doe`, 'br', 'br', 'Three.');
  expect(paragraphs.map(({ line }) => line)).toEqual([1, 3, 4]);
});

test('what stands between no words is told, and nothing is told twice', () => {
  const collector = newCollector();
  collector.between(NOTE, 7);
  expect(collector.take()).toEqual({ paragraphs: [], loose: [{ ...NOTE, line: 7 }] });
  expect(collector.take()).toEqual({ paragraphs: [], loose: [] });
  collector.add('The quay', [BOLD], 8);
  expect(collector.take().paragraphs).toHaveLength(1);
  collector.add('is', [], 9);
  expect(collector.take()).toEqual({ paragraphs: [{ text: 'is', marks: [], line: 9 }], loose: [] });
});

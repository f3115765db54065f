import { expect, test } from 'vitest';
import { freeRuns, lengthOf, sharedRuns, sharedWeights, weigh, weightOf } from '../../../../scripts/lib/reconcile/shared-words.ts';

const paragraph = (number: number, word: string): string => `the ferry of berth${number} is ${word} and the port of berth${number} waits`;

test('ten times as many paragraphs, all of them changed, are compared ten times as often', () => {
  const compared = (count: number): number => {
    let pairs = 0;
    const numbers = Array.from({ length: count }, (_, at) => at);
    const all = weigh(
      [...numbers.map((at) => paragraph(at, 'late')), ...numbers.map((at) => paragraph(at, 'early'))].map((text) => ({ text })),
    );
    const found = sharedWeights(all.slice(0, count), all.slice(count), () => {
      pairs += 1;
    });
    for (const at of numbers) expect(found.some(({ before, now }) => before === all[at] && now === all[count + at])).toBe(true);
    return pairs;
  };
  expect(compared(2000)).toBeLessThanOrEqual(12 * compared(200));
});

const weighed = (...texts: string[]) => weigh(texts.map((text) => ({ text })));
type Weighed = ReturnType<typeof weighed>[0];

test.each([
  ['in small letters', 'The FERRY sails', ['the', 'ferry', 'sails']],
  ['without signs', '“No,” she said: 3.5 crowns!', ['no', 'she', 'said', '3', '5', 'crowns']],
  [
    'joined by a hyphen as one',
    'a well-known north-north-east wind – again - late',
    ['a', 'well-known', 'north-north-east', 'wind', 'again', 'late'],
  ],
  ['with their accents, however they are written', 'Café cafe\u0301', ['café', 'cafe\u0301']],
  ['none, of signs alone', '***', []],
])('the words of a text are taken %s', (_, text, words) => {
  expect(weighed(text)[0]?.words).toEqual(words);
});

test('a text of a script without spaces is cut into words, each of them without signs', () => {
  const words = weighed('镇长说，水车停了。')[0]?.words ?? [];
  expect(words.length).toBeGreaterThan(2);
  expect(words.join('')).toBe('镇长说水车停了');
});

test('a word counts the more the fewer texts have it, and none is taken at first', () => {
  const [one, two, three] = weighed('the old ferry', 'the the old', 'the');
  const [rare, some, common] = [Math.log(4), Math.log(1 + 3 / 2), Math.log(2)];
  expect(one).toMatchObject({ text: 'the old ferry', weights: [common, some, rare], taken: [false, false, false] });
  expect(one?.weight).toBeCloseTo(common + some + rare);
  expect(two?.weight).toBeCloseTo(common + common + some);
  expect(three).toMatchObject({ weights: [common], weight: common, taken: [false] });
});

test('two words in a row are shared, and one for itself is chance', () => {
  const [one, other] = weighed('on monday the old ferry sails again', 'the old boat sails on again') as [Weighed, Weighed];
  expect(sharedRuns(one, other)).toEqual([{ before: 2, now: 0, length: 2 }]);
  expect(sharedRuns(one, one)).toEqual([{ before: 0, now: 0, length: 7 }]);
  expect(weightOf(sharedRuns(one, other), one)).toBeCloseTo(2 * Math.log(2));
});

test('runs are as long together as they are, and weigh what their words weigh', () => {
  const [one] = weighed('a b c d e f', 'a b', 'a') as [Weighed];
  const runs = [
    { before: 0, now: 4, length: 2 },
    { before: 3, now: 8, length: 3 },
  ];
  expect([lengthOf(runs), lengthOf([])]).toEqual([5, 0]);
  expect(weightOf(runs, one)).toBeCloseTo(Math.log(2) + Math.log(1 + 3 / 2) + 3 * Math.log(4));
  expect(weightOf([], one)).toBe(0);
});

/** What is free of six words that two texts share; the words that are taken by their places. */
const free = (old: number[], fresh: number[]): string[] => {
  const words = (taken: number[], length: number) => {
    const [text] = weighed(Array.from({ length }, (_, at) => `w${at}`).join(' ')) as [Weighed];
    for (const at of taken) text.taken[at] = true;
    return text;
  };
  return freeRuns([{ before: 1, now: 3, length: 6 }], words(old, 8), words(fresh, 10)).map(
    ({ before, now, length }) => `${before} ${now} ${length}`,
  );
};

test.each([
  ['all where none is taken', [], [], ['1 3 6']],
  ['all where others are taken', [0, 7], [2, 9], ['1 3 6']],
  ['both sides of one that is taken in the old text', [3], [], ['1 3 2', '4 6 3']],
  ['both sides of one that is taken in the new text', [], [5], ['1 3 2', '4 6 3']],
  ['the rest behind one at the beginning', [1], [], ['2 4 5']],
  ['the rest before one at the end', [], [8], ['1 3 5']],
  ['no word that stands alone then', [2, 4], [], ['5 7 2']],
  ['none where all are taken', [1, 2, 3, 4, 5, 6], [], []],
])('of shared words are free %s', (_, old, fresh, expected) => {
  expect(free(old, fresh)).toEqual(expected);
});

/** The pairs of texts that share words: `0-1: words`. */
const pairsOf = (olds: string[], news: string[], weightOne = false) => {
  const all = weighed(...olds, ...news);
  if (weightOne) for (const text of all) text.weights.fill(1);
  return sharedWeights(all.slice(0, olds.length), all.slice(olds.length)).map(
    ({ before, now, weight }) => `${all.indexOf(before)}-${all.indexOf(now) - olds.length}: ${weight}`,
  );
};

test('texts that share a word are a pair, with what both have of it, in whatever order', () => {
  expect(pairsOf(['the old ferry', 'a boat'], ['ferry, old and new', 'a quay', 'nothing'], true)).toEqual(['0-0: 2', '1-1: 1']);
  expect(pairsOf(['no no no'], ['no no', 'no no no no', 'yes'], true)).toEqual(['0-0: 2', '0-1: 3']);
});

test('a word that more than a hundred texts have brings none together, and counts where another does', () => {
  const olds = (count: number) => Array.from({ length: count }, (_, at) => (at === 0 ? 'the ferry the' : `the b${at}`));
  expect(pairsOf(olds(100), ['the quay'], true)).toHaveLength(100);
  expect(pairsOf(olds(101), ['the quay'], true)).toEqual([]);
  expect(pairsOf(olds(101), ['the ferry'], true)).toEqual(['0-0: 2']);
  expect(pairsOf(olds(101), ['the ferry the the'], true)).toEqual(['0-0: 3']);
  expect(pairsOf(olds(101), ['the ferry the b7'], true)).toEqual(['0-0: 3', '7-0: 2']);
});

test('of many texts that share a word with one that has a common word, the fifty that share most are compared', () => {
  const olds = [
    ...Array.from({ length: 60 }, (_, at) => `the ferry${at < 30 ? '' : ' old'} b${at}`),
    ...Array.from({ length: 50 }, (_, at) => `the c${at}`),
  ];
  const pairs = pairsOf(olds, ['the old ferry'], true);
  expect(pairs).toHaveLength(50);
  expect(pairs.slice(0, 31)).toEqual([...Array.from({ length: 30 }, (_, at) => `${at + 30}-0: 3`), '0-0: 2']);
  expect(pairsOf(olds, ['old ferry'], true)).toHaveLength(60);
});

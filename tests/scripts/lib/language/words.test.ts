import { expect, test } from 'vitest';
import {
  isCapitalised,
  isOutside,
  isPossessive,
  lower,
  type Paragraph,
  sentencesOf,
  spanOf,
  storyOf,
} from '../../../../scripts/lib/language/paragraph.ts';
import { isDay, isDayOrMonth, isTimeWord } from '../../../../scripts/lib/language/word-lists.ts';
import { contentLemma, readWords, splitPhrase } from '../../../../scripts/lib/language/words.ts';
import { tokensOf } from '../../../support/tagged.ts';

const all = (text: string, is: (token: ReturnType<typeof tokensOf>[number]) => boolean): string[] =>
  tokensOf(text)
    .filter(is)
    .map((token) => token.text);

test('days, months and stretches of time are told from other words', () => {
  const text = 'Friday/PROPN yesterday/NOUN March/PROPN May/PROPN weeks/NOUN week/NOUN Mondays/NOUN Marchs/PROPN pier/NOUN';
  expect(all(text, isDay)).toEqual(['Friday', 'yesterday']);
  expect(all(text, isDayOrMonth)).toEqual(['Friday', 'yesterday', 'March', 'May']);
  expect(all(text, isTimeWord)).toEqual(['Friday', 'yesterday', 'March', 'weeks', 'week', 'Mondays', 'Marchs']);
  expect([isDay(undefined), isTimeWord(undefined)]).toEqual([false, false]);
});

test('texts are compared by their words with content', () => {
  const text =
    'Piers/NOUN/pier Brell/PROPN closed/VERB/close old/ADJ the/DET of/ADP quickly/ADV 40/NUM x/NOUN U.S./PROPN é/NOUN Monday/PROPN March/PROPN said/VERB/say';
  expect(tokensOf(text).map(contentLemma)).toEqual([
    ...['pier', 'brell', 'close', 'old'],
    ...[null, null, null, null, null],
    'u.s.',
    ...[null, null, null, null],
  ]);
});

test('a phrase is split as a text is', () => {
  expect([splitPhrase('Cease-Fire'), splitPhrase('cease fire'), splitPhrase('G7’s 2nd'), splitPhrase(' – ')]).toEqual([
    ['cease', 'fire'],
    ['cease', 'fire'],
    ['g7', 's', '2nd'],
    [],
  ]);
});

test('words are looked up as written, by lemma and as one of several, and know whether they hang together', () => {
  const text = 'Then cease-fires, U.S. & “old” wives’ tales left.';
  const tokens = tokensOf('left/VERB/leave').map((token) => ({ ...token, start: text.indexOf('left'), end: text.length - 1 }));
  const words = readWords(text, { start: 5, end: text.length, tokens });
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([...['cease', 'fires', 'U', 'S', 'old', 'wives', 'tales', 'left']]);
  expect(words.map(({ forms }) => forms)).toEqual([
    ...[['cease'], ['fires', 'fire'], ['u'], ['s'], ['old'], ['wives', 'wife'], ['tales', 'tale']],
    ['left', 'leave'],
  ]);
  expect(words.map(({ joined }) => joined)).toEqual([false, true, false, true, false, false, true, true]);
});

test('a lemma counts for its own word only', () => {
  const tokens = tokensOf('cannot/AUX/can');
  expect(readWords('can not', { start: 0, end: 7, tokens }).map(({ forms }) => forms)).toEqual([['can'], ['not']]);
});

const paragraph = (text: string, outside?: Paragraph['outside']): Paragraph => ({
  text,
  sentences: [
    { start: 0, end: 4, tokens: [] },
    { start: 5, end: 9, tokens: [] },
  ],
  ...(outside && { outside }),
});

test('the story is what is not outside it, or all where nothing is left', () => {
  const [some, none] = [paragraph('One. Two.'), paragraph('One. Two.', [{ start: 0, end: 4 }])];
  const whole = paragraph('One. Two.', [{ start: 0, end: 9 }]);
  expect(sentencesOf([some, none]).map(({ paragraph: at, sentence }) => [at, sentence.start])).toEqual([
    [0, 0],
    [0, 5],
    [1, 0],
    [1, 5],
  ]);
  expect(storyOf([some, none]).map(({ paragraph: at, sentence }) => [at, sentence.start])).toEqual([
    [0, 0],
    [0, 5],
    [1, 5],
  ]);
  expect(storyOf([whole])).toHaveLength(2);
  expect(storyOf([])).toEqual([]);
});

test.each([
  [0, 4, true],
  [1, 3, true],
  [0, 5, false],
  [5, 9, false],
])('from %i to %i lies in what is outside: %s', (start, end, outside) => {
  expect(isOutside({ outside: [{ start: 0, end: 4 }] }, { start, end })).toBe(outside);
  expect(isOutside({}, { start, end })).toBe(false);
});

test('a span of tokens goes from the first to the end of the last', () => {
  expect(spanOf(tokensOf('the/DET old/ADJ pier/NOUN'), 1, 3)).toEqual({ start: 4, end: 12 });
});

test('possessives and capitals', () => {
  const text = "’s/PART 's/PART '/PART ’/PART s/PART 's/AUX ’ss/PART a’s/PART";
  expect(tokensOf(text).map(isPossessive)).toEqual([true, true, true, true, false, false, false, false]);
  expect(isPossessive(undefined)).toBe(false);
  expect(tokensOf('Brell/PROPN Émile/PROPN iPier/NOUN 4G/NOUN').map(isCapitalised)).toEqual([true, true, false, false]);
  expect([isCapitalised(undefined), lower(undefined), lower(tokensOf('Émile/PROPN')[0])]).toEqual([false, '', 'émile']);
});

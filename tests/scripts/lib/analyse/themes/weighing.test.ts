import { describe, expect, test } from 'vitest';
import type { KnownTheme, ThemeVocabulary } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { findThemes, rankRoots } from '../../../../../scripts/lib/analyse/themes/themes.ts';
import { plantTriggers } from '../../../../../scripts/lib/analyse/themes/triggers.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';

const theme = (id: string, parent: string | null, below?: string): [string, KnownTheme] => [
  id,
  { id, name: id.toUpperCase(), iptc: below ? undefined : `medtop:${id}`, below, parent } as unknown as KnownTheme,
];

/** Two fields, each with themes below it, and words for them; "~" before a word: ambiguous. */
const vocabulary: ThemeVocabulary = {
  themes: new Map([
    theme('nature', null),
    theme('birds', 'nature'),
    theme('gulls', 'birds'),
    theme('law', null),
    theme('courts', 'law'),
    theme('harbour-gulls', 'gulls', 'medtop:gulls'),
  ]),
  triggers: plantTriggers([
    ['birds', ['wing', 'feather', '~bill', 'sea bird', 'bird', 'crane', 'beak']],
    ['gulls', ['gull', 'herring gull', 'gull colony', '~colony']],
    ['harbour-gulls', ['quay gull', 'pier']],
    ['courts', ['judge', 'verdict', 'court', '~bench', '~bill', 'crane']],
    ['law', ['statute', 'verdict', 'bylaw']],
    ['nature', ['hedge', 'meadow']],
  ]),
};

const themes = (text: string, people: string[] = []): string[] => {
  const texts = text.split('\n');
  const named = people.map((words) => {
    const paragraph = texts.findIndex((own) => own.includes(words));
    const start = (texts[paragraph] as string).indexOf(words);
    return { paragraph, start, end: start + words.length };
  });
  return findThemes(readParagraphs(texts), vocabulary, named).map(
    ({ id, because, confidence }) => `${id} ${confidence}: ${because.join(', ')}`,
  );
};

describe('how much speaks for a theme', () => {
  test.each([
    ['one word is not enough, nor is it twice', 'A wing was seen. A wing was seen.', []],
    ['one word four times is', 'A wing. A wing. A wing. A wing.', ['birds 0.54: wing']],
    ['two words are', 'A wing and a feather were seen.', ['birds 0.54: wing, feather']],
    ['a phrase weighs more than a word', 'A sea bird and a feather were seen.', ['birds 0.55: sea bird, feather']],
    ['an ambiguous word weighs little', 'A wing, a feather and a bill were seen.', ['birds 0.55: wing, feather, bill']],
    ['a word of two fields weighs less', 'A wing, a feather and a crane were seen.', ['birds 0.57: wing, feather, crane']],
    ['two words after the opening are not enough', 'Rain.\nA wing and a feather were seen.', []],
    ['three are', 'Rain.\nA wing, a feather and a beak were seen.', ['birds 0.56: wing, feather, beak']],
    ['two paragraphs weigh more than one', 'A wing.\nA feather.', ['birds 0.55: wing, feather']],
    [
      'five weigh more still',
      'A wing. A feather. A beak. A crane. A sea bird.\nA wing.\nA wing.\nA wing.\nA wing.',
      ['birds 0.95: wing, feather, beak, crane, sea bird'],
    ],
    [
      'and nothing is surer than this',
      'A wing. A feather. A beak. A crane. A sea bird.\nA wing.\nA wing.\nA wing.\nA wing. A feather.\nA feather.',
      ['birds 0.97: wing, feather, beak, crane, sea bird'],
    ],
    ['ambiguous words alone are nothing', 'A bill and a bench. A bill and a bench. A bill, a bench.', []],
    ['what is a word within a phrase counts once', 'A gull colony and a gull colony.', ['gulls 0.53: gull colony']],
    ['where it stands by itself too, twice', 'A gull colony and a gull.', ['gulls 0.55: gull colony, gull']],
  ])('%s: %s', (_, text, wanted) => {
    expect(themes(text)).toEqual(wanted);
  });

  test('a long article needs more', () => {
    const rain = Array(320).fill('Rain fell here again.').join(' ');
    expect(themes(`A wing, a feather, a beak. ${rain}`)).toEqual(['birds 0.59: wing, feather, beak']);
    expect(themes(`A wing and a feather. ${rain}`)).toEqual([]);
    expect(themes(`A wing and a feather. ${rain.slice(0, 1900)}`)).toEqual(['birds 0.54: wing, feather']);
  });

  test('a word in somebody’s name suggests nothing', () => {
    expect(themes('A wing and a feather.\nAnna Beak left.')).toEqual(['birds 0.61: wing, feather, Beak']);
    expect(themes('A wing and a feather.\nAnna Beak left.', ['Anna Beak'])).toEqual(['birds 0.54: wing, feather']);
  });

  test('its words are those of the article, each as it first stands', () => {
    expect(themes('A sea bird, sea birds and Sea birds.\nSEA BIRD!')).toEqual(['birds 0.59: sea bird, sea birds']);
  });
});

describe('of several themes', () => {
  const birds = 'A wing, a feather, a beak, a sea bird, a bird, a wing, a feather, a beak.';

  test('the best comes first, and one with less than a third of its score goes', () => {
    expect(themes(`${birds} The judge and the court left. The judge left.`)).toEqual([
      'birds 0.79: wing, feather, beak, sea bird, bird',
      'courts 0.56: judge, court',
    ]);
    expect(themes(`${birds} The judge left. The judge left.\n${birds}\n${birds}\n${birds} The judge and the court left.`)).toEqual([
      'birds 0.97: wing, feather, beak, sea bird, bird',
    ]);
  });

  test('the broader goes where the narrower has nearly as much', () => {
    expect(themes('A wing, a feather, a beak, a gull and a herring gull.')).toEqual(['gulls 0.55: gull, herring gull']);
    expect(themes('A wing, a feather, a beak, a bird, a sea bird, a gull and a herring gull.')).toEqual([
      'birds 0.71: wing, feather, beak, bird, sea bird',
      'gulls 0.55: gull, herring gull',
    ]);
    expect(themes('A wing, a feather, a hedge, a meadow.')).toEqual(['birds 0.54: wing, feather']);
  });

  test('one that rests on the words of a better one goes', () => {
    expect(themes('A judge, a verdict and a court. A verdict, a verdict, a verdict.')).toEqual(['courts 0.64: judge, verdict, court']);
    expect(themes(Array(16).fill('A crane.').join(' '))).toEqual(['birds 0.54: crane']);
    expect(themes(`${Array(16).fill('A crane.').join(' ')} A judge.`)).toEqual(['courts 0.59: crane, judge']);
    expect(themes('A statute, a bylaw and a verdict.')).toEqual(['law 0.59: statute, bylaw, verdict']);
  });

  test('a publisher’s own needs little, but only in its field', () => {
    expect(themes('A wing, a feather. A pier.')).toEqual(['birds 0.54: wing, feather', 'harbour-gulls 0.48: pier']);
    expect(themes('A judge, a court. A pier.')).toEqual(['courts 0.54: judge, court']);
    expect(themes('A wing, a feather.\nA pier.')).toEqual(['birds 0.54: wing, feather']);
    expect(themes('A pier. A pier.')).toEqual([]);
  });
});

describe('fields', () => {
  const fields = (text: string) => rankRoots(readParagraphs(text.split('\n')), vocabulary);

  test.each([
    ['A wing was seen.', ['nature']],
    ['A crane.', ['law', 'nature']],
    ['A crane and a wing.', ['nature', 'law']],
    ['A judge, a verdict. A gull.', ['law', 'nature']],
    ['A bill.', []],
    ['', []],
  ])('of "%s", best first: %j', (text, wanted) => {
    expect(fields(text)).toEqual(wanted);
  });
});

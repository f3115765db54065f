import { stem } from 'porter2';
import { expect, test } from 'vitest';
import { readRelated } from '../../../../scripts/lib/search/related-words.ts';

const table = {
  spellings: ['gralour gralor'],
  forms: ['blent blend, deadlier deadly'],
  pairs: ['blend 8mix 5stir, gralor 7hue', 'import 6bring, important 6vital', 'dead 5gone, deadly 5fatal', 'building 7house, build 7erect'],
};
const relatedTo = readRelated(table);
const wordsOf = (word: string) => relatedTo(word).map(({ word, fit }) => `${word} ${fit}`);

test('a pair holds in both directions, the better first', () => {
  expect(wordsOf('blend')).toEqual(['blent 0.9', 'mix 0.8', 'stir 0.5']);
  expect(wordsOf('stir')).toEqual(['blend 0.5', 'blent 0.5']);
});

test('another spelling and an irregular form are the same word, and have the same related ones', () => {
  expect(wordsOf('gralour')).toEqual(['gralor 0.9', 'hue 0.7']);
  expect(wordsOf('blent')).toEqual(['blend 0.9', 'mix 0.8', 'stir 0.5']);
});

test('a form that the table lacks has those of the nearest word of its stem', () => {
  expect(wordsOf('mixes')).toEqual(['blend 0.8', 'blent 0.8']);
  expect(wordsOf('imports')).toEqual(['bring 0.6']);
  expect(wordsOf('importantly')).toEqual(['vital 0.6']);
});

test('a word that the table does not have has none', () => {
  expect(relatedTo('quorl')).toEqual([]);
});

test('an irregular form belongs to no other word of the same stem', () => {
  expect(wordsOf('dead')).toEqual(['gone 0.5']);
  expect(wordsOf('deadly')).toEqual(['deadlier 0.9', 'fatal 0.5']);
  expect(wordsOf('gone')).toEqual(['dead 0.5']);
});

test('a form that is a word of its own has those of its base form, too', () => {
  expect(wordsOf('building')).toEqual(['erect 0.7', 'house 0.7']);
  expect(wordsOf('build')).toEqual(['erect 0.7']);
  expect(wordsOf('important')).toEqual(['vital 0.6']);
});

test.each(['blend', 'mix', 'hue', 'gralor', 'bring', 'dead', 'fatal', 'erect', 'hous'])(
  'where only words of the stem %s are wanted, they are found of the same words, and as near',
  (wanted) => {
    const cut = readRelated(table, (own) => own === wanted);
    const words =
      'blend blent mix mixes stir gralour gralor hue import imports importantly vital dead deadly deadlier gone building build house';
    const ofWanted = (related: typeof relatedTo) =>
      words.split(' ').map((word) => related(word).filter((own) => stem(own.word) === wanted));
    expect(ofWanted(cut)).toEqual(ofWanted(relatedTo));
    expect(ofWanted(cut).flat()).not.toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { isPlural, singular } from '../../../../scripts/lib/language/nouns.ts';

test.each([
  ['ferries', 'ferry'],
  ['parties', 'party'],
  ['ties', 'tie'],
  ['movies', 'movie'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['churches', 'church'],
  ['taxes', 'tax'],
  ['prizes', 'prize'],
  ['houses', 'house'],
  ['viruses', 'virus'],
  ['heroes', 'hero'],
  ['kuwaitis', 'kuwaiti'],
  ['shoes', 'shoe'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['women', 'woman'],
  ['spokesmen', 'spokesman'],
  ['children', 'child'],
  ['people', 'person'],
  ['harbours', 'harbour'],
])('"%s" are several of "%s"', (plural, one) => {
  expect(singular(plural)).toBe(one);
  expect(isPlural(plural)).toBe(true);
});

test.each(['news', 'series', 'species', 'politics', 'crisis', 'arthritis', 'virus', 'glass', 'gas', 'specimen', 'ferry', 'us'])(
  '"%s" is no plural',
  (word) => {
    expect(singular(word)).toBe(word);
    expect(isPlural(word)).toBe(false);
  },
);

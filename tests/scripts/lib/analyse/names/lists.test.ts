import { describe, expect, test } from 'vitest';
import { isListedBody, isListedPlace, isListedRegion, tagTokens } from '../../../../../scripts/lib/analyse/names/lists.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** What the lists say of each token that they hold: "York place:L cities:L". */
const tags = (text: string): string[] => {
  const tokens = tokenise(text);
  return tagTokens(tokens, smallVocabulary).flatMap((own, i) => (own.length > 0 ? [`${tokens[i]?.text}: ${own.join(', ')}`] : []));
};

describe('what the lists say of words', () => {
  test.each([
    ['They met Zorbla.', []],
    ['They met may.', ['may: given name']],
    ['They met Robert.', ['Robert: given name, given:U']],
    ['the rain', ['the: common', 'rain: common']],
    ['a farmer and a singer', ['farmer: role', 'singer: role']],
    ['Zorbla Society', ['Society: organisation head, opening head']],
    ['Mount Zorbla Road', ['Mount: place opener', 'Road: place head']],
    ['Zorbla Treaty', ['Treaty: other head']],
    ['Zorbla on Monday', ['Monday: no name']],
    ['Prime Minister Zorbla', ['Prime: title:B', 'Minister: role, title:L']],
    ['Acme Mills', ['Acme: organisation:B', 'Mills: organisation:L, surnames:U']],
    ['Stoke on Trent', ['Stoke: place:B, cities:U', 'on: place:I', 'Trent: place:L, nature:U']],
    ['Rio de la Plata', ['Rio: place:B, cities:U', 'de: place:I', 'la: place:I', 'Plata: place:L']],
    ['Norland and the N.L. met', ['Norland: name/country:U', 'the: common', 'N.L.: alias/country:U']],
    ['the State Warden', ['the: common']],
    ['the Norland Terrier', ['the: common']],
    ['the Norland Terrier of Norland', ['the: common', 'Norland: name/country:U']],
    ['the Norland Mills', ['the: common', 'Norland: name/country:U', 'Mills: surnames:U']],
    ['Zorbla (Acme) Mills', ['Acme: organisation:U', 'Mills: surnames:U']],
    ['Acme, Mills', ['Acme: organisation:U', 'Mills: surnames:U']],
    ['stoke on trent', []],
    ['al-Qaeda', ['al: armed:B', '-: armed:I', 'Qaeda: armed:L']],
    ['Al - Qaeda', []],
    ['new York', ['new: place:B', 'York: place:L, cities:U, surnames:U']],
    ['“Acme', ['Acme: organisation:U']],
    ['Lake Chad; Zed', ['Lake: place head, place opener, nature:B', 'Chad: nature:L']],
    ['Sofía', ['Sofía: place:U, cities:U']],
  ])('%s', (text, wanted) => {
    expect(tags(text)).toEqual(wanted);
  });
});

test('places, regions and bodies of the gazetteer are told apart', () => {
  const kinds = (words: string) => [isListedPlace(words), isListedRegion(words), isListedBody(words)];
  expect(kinds('Alabama')).toEqual([true, true, false]);
  expect(kinds('Aberdeen')).toEqual([true, false, false]);
  expect(kinds('Adriatic Sea')).toEqual([true, false, false]);
  expect(kinds('Acropolis')).toEqual([true, false, false]);
  expect(kinds('Adobe')).toEqual([false, false, true]);
  expect(kinds('Abbott')).toEqual([false, false, false]);
  expect(kinds('Zorbla')).toEqual([false, false, false]);
});

test.each([
  ['Ålborg', false],
  ['Åbérdeen', true],
  ['Łódź', true],
  ['Gießen', false],
  ['Tromsø', true],
  ['Wrocław', true],
  ['Xi’an', true],
])('accents do not keep a place from being found: %s %s', (words, found) => {
  expect(isListedPlace(words)).toBe(found);
});

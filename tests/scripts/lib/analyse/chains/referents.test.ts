import { describe, expect, test } from 'vitest';
import { keyOf, type Referent } from '../../../../../scripts/lib/analyse/chains/referents.ts';
import type { FoundActor } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { referentsIn } from './marked.ts';

const ACTORS: FoundActor[] = [
  { id: 'doran', name: 'Anna Doran', kind: 'person' },
  { id: 'board', name: 'Grain Board', kind: 'organisation' },
  { id: 'pilots', name: 'pilots', kind: 'group' },
  { id: 'norland', name: 'Norland', kind: 'country' },
];

describe('what an article refers with', () => {
  test.each<[string, string[], string[]]>([
    ['a name, with the word before it', ['So [Anna Doran|person] left.'], ['so [Anna Doran] (name person, doran)']],
    [
      'without an article in front or a possessive behind',
      ['Then [the Grain Board’s|organisation] boat.'],
      ['the [Grain Board] (name organisation, board)'],
    ],
    ['without an apostrophe behind', ["Then [the Pilots'|organisation] boat."], ['the [Pilots] (name organisation, pilots)']],
    ['a noun phrase, with its head', ['It is [an old mayor of Pell|person!].'], ['an [old mayor of Pell] (noun person, mayor)']],
    ['but no pronoun', ['It is [she|person! pronoun].'], []],
    ['a mention of an actor', ['So [Doran|@doran alias] left.'], ['so [Doran] (name person, doran, doran)']],
    ['by a noun', ['So [the mayor|@doran nominal] left.'], ['the [mayor] (noun person, mayor, doran)']],
    ['of a body, too', ['So [the body|@board nominal] left.'], ['the [body] (noun organisation, body, board)']],
    ['but of no country', ['So [the country|@norland nominal] left.'], []],
    ['no group', ['So [pilots|@pilots] left.'], []],
    ['nobody unknown', ['So [Vane|@vane] left.'], []],
    ['no seat', ['So [Kell|@norland metonym] left.'], []],
    ['no people', ['So [Norlandic|@norland demonym] left.'], []],
    ['a country of the vocabulary', ['In [Norland|#norland name].'], ['in [Norland] (name country, norland, norland)']],
    ['under another name', ['In [Norlandia|#norland alias].'], ['in [Norlandia] (name country, norlandia, norland)']],
    ['but none by its people', ['In [Norlandic|#norland people].'], []],
    ['one place once, with its actor', ['So [[Doran|person]|@doran] left.'], ['so [Doran] (name person, doran, doran)']],
    [
      'in the order of the text, the longer first',
      ['[[Anna|person] Doran|person], [Reyes|person].', '[Vane|person].'],
      ['[Anna Doran] (name person, doran)', '[Anna] (name person, anna)', '[Reyes] (name person, reyes)', '[Vane] (name person, vane)'],
    ],
    ['nothing before it at the start', ['[Anna Doran|person] left.'], ['[Anna Doran] (name person, doran)']],
    ['nothing before it behind a mark', ['It fell – [Anna Doran|person] left.'], ['[Anna Doran] (name person, doran)']],
    [
      'of the kind that most of its mentions are',
      ['[Pell|place], [Pell|organisation], [Pell|organisation].'],
      ['[Pell] (name organisation, pell)', '[Pell] (name organisation, pell)', '[Pell] (name organisation, pell)'],
    ],
    [
      'of the first kind where as many are',
      ['[Pell|place], [Pell|organisation].'],
      ['[Pell] (name place, pell)', '[Pell] (name place, pell)'],
    ],
    [
      'an actor’s kind stays',
      ['[Pell|@board], [Pell|place], [Pell|place].'],
      ['[Pell] (name organisation, pell, board)', '[Pell] (name place, pell)', '[Pell] (name place, pell)'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(referentsIn(texts, ACTORS)).toEqual(expected);
  });
});

test.each([
  [['U.S.'], 'US'],
  [['St.', 'John’s'], "St John's"],
  [['Anna', 'Doran'], 'Anna Doran'],
])('%j is compared as %s', (words, key) => {
  expect(keyOf({ words } as Referent)).toBe(key);
});

import { describe, expect, test } from 'vitest';
import type { FoundActor } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { chainsIn } from './marked.ts';

const ACTORS: FoundActor[] = [
  { id: 'anna', name: 'Anna Doran', kind: 'person' },
  { id: 'ida', name: 'Ida Doran', kind: 'person' },
  { id: 'board', name: 'Grain Board', kind: 'organisation' },
];
const far = (count: number) => Array.from({ length: count }, (_, at) => `[Boat${at}|organisation]`).join(', ');

describe('names are one', () => {
  test.each<[string, string[], string[]]>([
    ['that are written alike', ['[Anna Doran|person], [Anna Doran|person].'], ['Anna Doran = Anna Doran']],
    ['but for points', ['[U.S.|place], [US|place].'], ['U.S. = US']],
    ['of one actor', ['[Doran|@anna], [the mayor|@anna nominal].'], ['Doran = mayor']],
    ['a shorter one and the longer before it', ['[Anna Doran|person].', '[Doran|person].'], ['Anna Doran = Doran']],
    ['a shorter one and the last of those before it', ['[Anna Doran|person], [Ida Doran|person], [Doran|person].'], ['Ida Doran = Doran']],
    ['a shorter one and the first after it', ['[Doran|person], [Anna Doran|person], [Ida Doran|person].'], ['Doran = Anna Doran']],
    ['not one word of two actors', ['[Doran|@anna alias], [Doran|@ida alias], [Doran|person].'], []],
    ['though it is of one actor twice', ['[Doran|@anna alias], [Doran|@anna alias], [Doran|person].'], ['Doran = Doran = Doran']],
    ['not two of different people', ['[Anna Doran|person], [Ida Doran|person].'], []],
  ])('%s', (_, texts, expected) => {
    expect(chainsIn(texts, ACTORS)).toEqual(expected);
  });
});

describe('a phrase and the name that closes it are one', () => {
  test.each<[string, string[], string[]]>([
    ['a title', ['[Mayor [Anna Doran|person]|person!].'], ['Mayor Anna Doran = Anna Doran']],
    ['not a body’s name in it', ['[mayor of [Pell|place]|person!].'], []],
    ['not a name that does not close it', ['[[Anna Doran|person] fan|person!].'], []],
    ['not of a body', ['[board of [Anna Doran|person]|organisation!].'], []],
    ['not a phrase in a phrase', ['[old [mayor|person!]|person!].'], []],
  ])('%s', (_, texts, expected) => {
    expect(chainsIn(texts)).toEqual(expected);
  });
});

describe('neighbours are one', () => {
  test.each<[string, string[], string[]]>([
    ['a name and what tells of it', ['[Anna Doran|person], [the mayor|person!], left.'], ['Anna Doran = mayor']],
    ['with "a"', ['[Anna Doran|person], a [mayor|person!] of Pell, left.'], ['Anna Doran = mayor']],
    ['a phrase and the name behind it', ['[The mayor|person!], [Anna Doran|person], left.'], ['mayor = Anna Doran']],
    ['at the end', ['So did [Anna Doran|person], [the mayor|person!]'], ['Anna Doran = mayor']],
    ['not where something else follows', ['[Anna Doran|person], [the mayor|person!] and others left.'], []],
    ['not without a comma', ['[Anna Doran|person] and [the mayor|person!], left.'], []],
    ['not of two kinds', ['[Anna Doran|person], [the board|organisation!], left.'], []],
    ['not two names', ['[Anna Doran|person], [Ida Vane|person], left.'], []],
    ['not in the next paragraph', ['[Anna Doran|person],', '[mayor|person!], left.'], []],
    ['a body and a group', ['[Pell Union|organisation], [the crew|group!], left.'], ['Pell Union = crew']],
    ['a country and a place', ['[Norland|#norland], [the site|place!], is big.'], ['Norland = site']],
    ['a country and a body', ['[Norland|#norland], [the bank|organisation!], is big.'], ['Norland = bank']],
    ['not a person and a group', ['[Anna Doran|person], [the crew|group!], left.'], []],
    ['not a place and a body', ['[Pell|place], [the bank|organisation!], left.'], []],
    ['what somebody is', ['[Anna Doran|person] is a [teacher|person!].'], ['Anna Doran = teacher']],
    ['what somebody was too', ['[Anna Doran|person] was also a [teacher|person!] there.'], ['Anna Doran = teacher']],
    ['what somebody became', ['[Anna Doran|person] became the [mayor|person!] then.'], ['Anna Doran = mayor']],
    ['not what somebody is not', ['[Anna Doran|person] is not a [teacher|person!].'], []],
    ['not where a phrase comes first', ['[The mayor|person!] is the [Anna Doran|person] of old.'], []],
    ['not within one another', ['[Anna, [mayor|person!], Doran|person] left.'], []],
  ])('%s', (_, texts, expected) => {
    expect(chainsIn(texts)).toEqual(expected);
  });
});

describe('a phrase goes back to', () => {
  test.each<[string, string[], string[]]>([
    ['a phrase of the same words', ['[Old mayors|person!] left.', '[old mayors|person!] came.'], ['Old mayors = old mayors']],
    ['the last of two', ['The [crew|group!], [the crew of Pell|group!].', 'The [crew of Pell|group!].'], ['crew of Pell = crew of Pell']],
    ['not with "a" before it', ['An [old mayor|person!] left.', 'An [old mayor|person!] came.'], []],
    ['not with "another"', ['An [old mayor|person!] left.', 'Another [old mayor|person!] came.'], []],
    ['not with a number', ['[two mayors|person!] left.', '[two mayors|person!] came.'], []],
    ['not with figures', ['[40 mayors|person!] left.', '[40 mayors|person!] came.'], []],
    [
      'a number at the start of a word only',
      ['[twofold mayors|person!] left.', '[twofold mayors|person!] came.'],
      ['twofold mayors = twofold mayors'],
    ],
    ['one with its head that tells more', ['An [old quarry|place!] fell.', 'The [quarry|place!] is gone.'], ['old quarry = quarry']],
    ['only with "the" and the like', ['An [old quarry|place!] fell.', 'Their [quarry|place!] is gone.'], []],
    ['one with all its words', ['An [old deep quarry|place!] fell.', 'The [old quarry|place!] is gone.'], ['old deep quarry = old quarry']],
    ['none without one of them', ['An [old quarry|place!] fell.', 'The [deep quarry|place!] is gone.'], []],
    ['a name that it heads', ['The [Supreme Court|organisation] sat.', 'The [court|organisation!] rose.'], ['Supreme Court = court']],
    [
      'a name that it heads before "of"',
      ['The [Court of Appeal|organisation] sat.', 'The [court|organisation!] rose.'],
      ['Court of Appeal = court'],
    ],
    ['no name that it heads behind "of"', ['The [House of Court|organisation] sat.', 'The [court|organisation!] rose.'], []],
    ['no name of one word', ['The [Court|organisation] sat.', 'The [court|organisation!] rose.'], []],
    ['no person whose name ends so', ['So [Anna Court|person] sat.', 'The [court|organisation!] rose.'], []],
    ['no name where it has several words', ['The [Supreme Court|organisation] sat.', 'The [high court|organisation!] rose.'], []],
    [
      'somebody whose name it is part of',
      ['A [retired old mayor|person!] left.', 'The [retired mayor|person!] came.'],
      ['retired old mayor = retired mayor'],
    ],
    ['somebody called so', ['So [Pope Doran|person] left.', 'The [Pope|person!] came.'], ['Pope Doran = Pope']],
    ['nobody with as many words', ['So [Pope Doran|person] left.', 'The [Doran Pope|person!] came.'], []],
    ['nobody with only one of its words', ['So [Pope Anna Doran|person] left.', 'The [old Pope|person!] came.'], []],
    ['no body called so', ['So [Pope Doran|organisation] left.', 'The [Pope|person!] came.'], []],
    ['a country', ['So [Norland|#norland] won.', 'The [country|place!] rejoiced.'], ['Norland = country']],
    ['a nation', ['So [Norland|#norland] won.', 'The [nation|place!] rejoiced.'], ['Norland = nation']],
    ['no country by another word', ['So [Norland|#norland] won.', 'The [team|group!] rejoiced.'], []],
    ['no place that is none', ['So [Pell Bay|place] won.', 'The [country|place!] rejoiced.'], []],
    ['nothing that it stands within', ['The [old [quarry|place!]|place!] fell.'], []],
    ['the last before it', ['A [deep quarry|place!], an [old quarry|place!].', 'The [quarry|place!] fell.'], ['old quarry = quarry']],
    [
      'what stands up to sixty places before',
      [`A [deep quarry|place!], ${far(59)}.`, 'The [quarry|place!] fell.'],
      ['deep quarry = quarry'],
    ],
    ['nothing further away', [`A [deep quarry|place!], ${far(60)}.`, 'The [quarry|place!] fell.'], []],
    [
      'what a chain is joined to',
      ['[Anna Doran|person], [the mayor|person!], left.', 'The [mayor|person!] came.', '[Doran|person] too.'],
      ['Anna Doran = mayor = mayor = Doran'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(chainsIn(texts)).toEqual(expected);
  });
});

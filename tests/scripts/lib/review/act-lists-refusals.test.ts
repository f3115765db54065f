import { expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { at, ferry, refusalOf } from './acts.ts';

const NOW = 'Look at the explainer as it is now: it has changed since this was shown.';
const LISTED = 'Change or remove that one, or choose other words.';
const TWO_DAYS = 'Write two days, the first one first, or leave the second one out.';
const ONE_PASSAGE = 'Choose all of its words in one passage; what is said in another one is a statement of its own.';
const A_WORD_MORE = 'Choose a word more before or after them.';

test.each<[string, Action, string, string, number?]>([
  [
    'a theme that nobody knows',
    { do: 'add theme', theme: 'nothing' },
    'there is no theme "nothing"',
    'Choose an IPTC Media Topic, or a theme of yours that has a file in themes/.',
  ],
  ['a theme that is not there', { do: 'remove theme', theme: 'diplomacy' }, 'the explainer has no theme "diplomacy"', NOW],
  [
    'a key point that is there',
    { do: 'add key point', at: at('b2222', 'Ida Brandt said it was worth the wait.') },
    '“Ida Brandt said it was worth the wait.” is a key point already',
    LISTED,
    40,
  ],
  [
    'a key point that is not',
    { do: 'remove key point', passage: 'b2222', text: 'Brandt' },
    '“Brandt” is no key point of passage "b2222"',
    NOW,
  ],
  ['a date that is there', { do: 'add date', at: at('b1111', 'May 2019'), on: '2019' }, '“May 2019” is a date already', LISTED, 25],
  [
    'a period that ends first',
    { do: 'change date', passage: 'b1111', text: 'May 2019', on: '2019-05-02', to: '2019-05-01' },
    '2019-05-02 to 2019-05-01 is no period: a period goes from "on", a day, to "to", a later day',
    TWO_DAYS,
  ],
  [
    'a period from a month',
    { do: 'add date', at: at('b1111', 'sails'), on: '2019-05', to: '2019-05-01' },
    '2019-05 to 2019-05-01 is no period: a period goes from "on", a day, to "to", a later day',
    TWO_DAYS,
  ],
  [
    'a statement that is there',
    { do: 'add statement', content: [at('b2222', 'it was worth the wait')] },
    '“it was worth the wait” is a statement already',
    'Change that one, or choose other words.',
    40,
  ],
  ['a statement that is not', { do: 'remove statement', statement: 's9999' }, 'there is no statement "s9999"', NOW],
  [
    'a statement in two passages',
    { do: 'add statement', content: [at('b2222', 'It was long.')], source: at('b3333', 'Brandt') },
    '“Brandt” is in passage "b3333", and the statement in "b2222"',
    ONE_PASSAGE,
    30,
  ],
  [
    'a statement in another passage than before',
    { do: 'change statement', statement: 's1111', content: [at('b1111', 'sails')] },
    '“sails” is in passage "b1111", and the statement in "b2222"',
    ONE_PASSAGE,
    25,
  ],
  [
    'words that are chosen twice',
    { do: 'add statement', content: [at('b2222', 'It was'), at('b2222', 'was long')] },
    '“was long” is chosen twice',
    'Choose parts that do not overlap.',
    40,
  ],
  [
    'words that would be found elsewhere',
    { do: 'add statement', content: [at('b1111', 'Vell', 1)] },
    'the words “Vell” stand in the passage more than once, and would be found at the other place',
    A_WORD_MORE,
    25,
  ],
  [
    'a part of a statement that would be found elsewhere',
    { do: 'add statement', content: [at('b1111', 'sails'), at('b1111', 'Vell', 2)] },
    'the words “sails … Vell” stand in the passage more than once, and would be found at the other place',
    A_WORD_MORE,
    25,
  ],
  ['a date that is not', { do: 'remove date', passage: 'b1111', text: 'May' }, '“May” is no date of passage "b1111"', NOW],
  [
    'a date of another passage',
    { do: 'change date', passage: 'b2222', text: 'May 2019', on: '2019' },
    '“May 2019” is no date of passage "b2222"',
    NOW,
  ],
  ['a statement without words', { do: 'add statement', content: [] }, 'a statement has no words', 'Choose what was said.'],
  [
    'a statement of nobody',
    { do: 'add statement', content: [at('b2222', 'long')], actor: 'nobody' },
    'there is no actor "nobody" in this explainer',
    NOW,
  ],
  [
    'a statement that is given to nobody',
    { do: 'change statement', statement: 's1111', actor: 'nobody' },
    'there is no actor "nobody" in this explainer',
    NOW,
  ],
  [
    'a change of a statement that is not there',
    { do: 'change statement', statement: 's9999', cue: null },
    'there is no statement "s9999"',
    NOW,
  ],
  [
    'a suggestion that is decided',
    { do: 'accept', key: 'actor tom' },
    'nothing is suggested as “actor tom”',
    'Look at what is suggested now: it has changed meanwhile.',
  ],
  [
    'a headline that is no suggestion',
    { do: 'accept all', kind: 'headline' },
    'no headline is suggested',
    'Look at what is suggested now.',
  ],
])('%s is refused in plain words, with the file, the line of the words, and what to do', (_, action, message, hint, line) => {
  expect(refusalOf(ferry, action)).toMatchObject({ message, hint, line, file: 'content/explainers/ferry.mdx' });
});

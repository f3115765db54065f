import { describe, expect, test } from 'vitest';
import { coordination, headNoun, isName, verbAfter } from '../../../../../scripts/lib/analyse/places/clause.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { starred } from '../../../../support/starred.ts';

/** The words of the coordination that the name between asterisks is in. */
function joined(text: string): string {
  const { sentence, first, last, text: plain } = starred(text);
  const { first: from, last: to } = coordination(sentence.tokens, first, last);
  return plain.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}

describe('names that are joined', () => {
  test.each([
    ['They met *Peru* there.', 'Peru'],
    ['They met *Peru* and Chile there.', 'Peru and Chile'],
    ['They met Peru and *Chile* there.', 'Peru and Chile'],
    ['They met Peru or *Chile* there.', 'Peru or Chile'],
    ['They met *Peru* and the Congo there.', 'Peru and the Congo'],
    ['They met the Congo and *Peru* there.', 'Congo and Peru'],
    ['They met Peru and the *Congo* there.', 'Peru and the Congo'],
    ['They met Peru, Chile and *Ghana* there.', 'Peru, Chile and Ghana'],
    ['They met Peru, Chile, and *Ghana* there.', 'Peru, Chile, and Ghana'],
    ['They met Peru, *Chile* and Ghana there.', 'Peru, Chile and Ghana'],
    ['They met *Peru* and Sri Lanka and Ghana there.', 'Peru and Sri Lanka and Ghana'],
    ['They met the Bank of Peru and *Chile* there.', 'Bank of Peru and Chile'],
    ['They met *Peru* and left.', 'Peru'],
    ['They met *Peru*, Chile there.', 'Peru'],
    ['They met Peru, *Chile* there.', 'Chile'],
    ['They met Peru land *Chile* there.', 'Chile'],
    ['They met Peru android *Chile* there.', 'Chile'],
    ['They met *Peru* land Chile there.', 'Peru'],
    ['They met *Peru* android Chile there.', 'Peru'],
    ['They met Peru, *Chile* land Ghana there.', 'Chile'],
    ['They met Peru, and *Chile* there.', 'Chile'],
    [
      'They met Peru and Ghana and Kenya and Malta and Japan and Haiti and *Chile*.',
      'Ghana and Kenya and Malta and Japan and Haiti and Chile',
    ],
    [
      'They met *Peru* and Ghana and Kenya and Malta and Japan and Haiti and Chile.',
      'Peru and Ghana and Kenya and Malta and Japan and Haiti',
    ],
    ['They left and *Chile* stayed.', 'Chile'],
    ['They met 12 and *Chile* there.', 'Chile'],
    ['They met diplomats and *Chile* has denied it.', 'Chile'],
    ['They met diplomats and *Chile* there.', 'diplomats and Chile'],
    ['They met Peru, and *Chile* left.', 'Chile'],
    ['*Chile* and Peru left.', 'Chile and Peru'],
    ['And *Chile* left.', 'Chile'],
  ])('%s: %s', (text, words) => {
    expect(joined(text)).toBe(words);
  });
});

describe('the verb that a name is the subject of', () => {
  test.each([
    ['*Chile* denied it.', 'denied'],
    ['*Chile* has denied it.', 'denied'],
    ['*Chile*, meanwhile, denied it.', 'denied'],
    ['*Chile*, which denied it, left.', 'denied'],
    ['*Chile*, who denied it, left.', 'denied'],
    ['*Chile* on Monday denied it.', 'denied'],
    ['*Chile* in 2016 denied it.', 'denied'],
    ['*Chile*, a state of hills and of lakes and rain, denied it.', 'denied'],
    ['*Chile*, whoever denied it, left.', 'left'],
    ['*Chile* in rain denied it.', null],
    ['*Chile* within Monday denied it.', null],
    ['*Chile* into 2016 denied it.', null],
    ['*Chile* on days denied it.', null],
    ['*Chile* in 12016 denied it.', null],
    ['*Chile* in 2016s denied it.', null],
    ['*Chile* of Monday denied it.', null],
    ['*Chile*, Peru, denied it.', null],
    ['*Chile*, a state of old hills and of old lakes and of old rain, denied it.', null],
    ['*Chile*, they said.', null],
    ['*Chile* itself denied it.', null],
    ['*Chile*', null],
  ])('%s: %s', (text, verb) => {
    const { sentence, last } = starred(text);
    expect(verbAfter(sentence.tokens, last)?.verb.text ?? null).toBe(verb);
  });
});

test.each([
  ['illicit trade practices', 'practice'],
  ['very old bridges', 'bridge'],
  ['two running men', 'man'],
  ['closed harbours of the north', 'harbour'],
  ['three - storied mills', 'mill'],
  ['Norland', 'norland'],
  ['mayors who left', 'mayor'],
  ['left the mayor', null],
  ['needs mayors', null],
  ['during mayors', null],
  ['of mayors', null],
  ['’s mayor', 'mayor'],
  ['', null],
])('"%s" is about "%s"', (words, head) => {
  const tokens = tokenise(words);
  expect(headNoun(tokens, 0)).toBe(head);
});

test('a word of a name has a capital and is tagged as one', () => {
  const [name, , noun] = tokenise('Norland has mayors');
  expect([name, noun, undefined].map(isName)).toEqual([true, false, false]);
});

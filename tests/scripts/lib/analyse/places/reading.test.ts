import { describe, expect, test } from 'vitest';
import { CONFIDENCE, isGround, readPlace } from '../../../../../scripts/lib/analyse/places/reading.ts';
import { tokenise } from '../../../../../scripts/lib/language/tokens.ts';
import { starred } from '../../../../support/starred.ts';

/** How the name between asterisks is read: that of a state, unless told otherwise. */
function read(text: string, { state = true, body = false } = {}) {
  const { sentence, first, last } = starred(text);
  return readPlace(sentence.tokens, first, last, { state, body });
}

describe('somebody acts for the place or bears its name', () => {
  test.each([
    'The *Chile*-led talks failed.',
    'The talks with *Chile* – they said – failed.',
    '*Chile*’s refusal was late.',
    '*Chile*’s statement was late.',
    '*Chile*’s kindness was known.',
    '*Chile*’s approval was late.',
    '*Chile*’s was late.',
    'On behalf of *Chile* they left.',
    '*Chile* denied it.',
    '*Chile* is not ready.',
    '*Chile* is very ready.',
    '*Chile* is happy with it.',
    '*Chile* was accused of it.',
    '*Chile* vs. Peru was dull.',
    '*Chile* 2-0 Peru was dull.',
    '*Chile* 12-10 Peru was dull.',
    'Peru vs *Chile* was dull.',
    'Peru vs. *Chile* was dull.',
    'Peru versus *Chile* was dull.',
    'The hinterborder with *Chile* is shut.',
    'The borderlands with *Chile* are shut.',
    'They lost two of three to *Chile* there.',
    'The Treaty with *Chile* is old.',
    'The Pact between *Chile* and Peru is old.',
    '*Chile* says it.',
    '*Chile* is now very angry.',
    '*Chile*’s mentality was seen.',
    '*Chile*’s denial was seen.',
    'The people by *Chile* left.',
    'They spoke of the people the *Congo* left.',
    'Peru v *Chile* was dull.',
    'They beat *Chile* there.',
    'They beat the *Congo* there.',
    'They warned *Chile* there.',
    'They want *Chile* to pay.',
    'It is good for *Chile* to pay.',
    'They voted for *Chile* there.',
    'Their support for *Chile* grew.',
    'They spoke against *Chile* there.',
    'They spoke with *Chile* there.',
    'The claims by *Chile* were false.',
    'The deal between *Chile* and Peru failed.',
    'They sent aid to *Chile* there.',
    'A threat to *Chile* grew.',
    'They gave arms to *Chile* there.',
    'A warning from *Chile* came.',
    'They put tariffs on *Chile* there.',
    'Their concern over *Chile* grew.',
    'They were angry over *Chile* there.',
    'They see *Chile* as a friend.',
    'They said that as *Chile* left, it rained.',
    '*Chile*, meanwhile, denied it.',
    '*Chile*, which denies it, left.',
    '*Chile*, who denies it, left.',
    '*Chile* on Monday denied it.',
    '*Chile* in 2016 denied it.',
    '*Chile* and Peru denied it.',
    'Peru and *Chile* denied it.',
    'Talks with Peru and *Chile* failed.',
    'Talks with the Congo and *Chile* failed.',
    'Talks with Peru, Ghana, and *Chile* failed.',
    'Talks with Peru, *Chile*, and Ghana failed.',
    'They met diplomats and *Chile* has denied it.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ reading: 'metonymic', confidence: 0.93 });
  });
});

describe('it is where something is', () => {
  test.each([
    '*Chile*-based miners left.',
    'The *Chile*-born singer left.',
    'She is *Chile* based there.',
    'She is *Chile* born there.',
    '*CHILE* — Rain fell.',
    '*Chile* – Rain fell.',
    '*Chile* - Rain fell.',
    '*Chile* (Agency) Rain fell.',
    'They live in Lyon, *France*, now.',
    'They met *Lyon*, France, there.',
    'They met Lyon, *France*.',
    'They met *Paris*, Lamar County, Texas.',
    'They met Paris, *Lamar County*, Texas.',
    '*Chile*’s coast is long.',
    '*Chile*’s capital left.',
    'The boat of *Chile* left.',
    'The boat of the *Congo* left.',
    'The border with *Chile* is shut.',
    'The borders with *Chile* are shut.',
    'The frontier with *Chile* is shut.',
    'They listed such as *Chile* there.',
    'They lost two or three more times to *Chile* there.',
    'They lost in the very old final to *Chile* there.',
    'In Zed, Quo Bay, *Chile*, they met.',
    'In New York, *Chile*, they met.',
    'They met *Lyon*, France and they left.',
    'The flag in the *Congo* left.',
    'The train between *Chile* and Peru failed.',
    'They drove to *Chile* there.',
    'They went to the *Congo* there.',
    'They met in the *Congo* there.',
    'They met in *Chile* there.',
    'A boat from *Chile* came.',
    'A house on *Chile* rose.',
    'They flew over *Chile* there.',
    'The states such as *Chile* left.',
    'The states including *Chile* left.',
    'The states like *Chile* left.',
    'In Peru and *Chile* they left.',
    'In Peru, Kenya, and *Chile* they left.',
    'In the Congo and *Chile* they left.',
    'In *Chile* and Peru they left.',
    'In *Chile*, Kenya and Peru they left.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ reading: 'literal', confidence: 0.94 });
  });
});

describe('it is the place for want of a sign, which is less sure', () => {
  test.each([
    'They left Lyon, *France* to them.',
    'They met *Peru*, Chile and Bolivia.',
    'They met Peru, *Chile* and Bolivia.',
    'They met *Peru*, Chile, Bolivia, Kenya.',
    'They met *Peru* , they said.',
    '*Chile* lies south.',
    '*Chile* is south.',
    '*Chile* was painted red.',
    'They painted *Chile* there.',
    'It is good for *Chile* there.',
    '*Chile* in rain denied it.',
    'As *Chile* as a friend.',
    'They saw *Chile* reborn there.',
    '*Chile* 112-110 Peru was dull.',
    '*Chile* Monday denied it.',
    '*Chile* is of course angry.',
    'They work as *Chile* there.',
    'They saw *Chile*, and they left.',
    'They met at the Congo, *Chile* there.',
    'They went to Lyon, *France* together.',
    '*Chile*',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ reading: 'literal', confidence: 0.68 });
  });
});

describe('it only modifies something else', () => {
  test.each([
    '*Chile*’s president left.',
    '*Chile*’s nation was known.',
    '*Chile*’s journal was known.',
    '*Chile*’s festival was late.',
    '*Chile*’s officials were late.',
    '*Chile*’s unity was known.',
    'The president of *Chile* left.',
    'The presidents of the *Congo* left.',
    '*Chile* lawmakers voted.',
    '*Chile* rich miners left.',
    '*Chile*’s citywide fall was seen.',
    '*Chile*’s mental fall was seen.',
    '*Chile*’s option was seen.',
    '*Chile*’s fusion was seen.',
    '*Chile* Copper fell.',
    '*Chile* rich Peru left.',
    '*Chile* copper - rich - fell.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ reading: 'associative', confidence: 0.81 });
  });
});

test('a city is more often a place than a state is, a body or a team less often', () => {
  const readings = (text: string) => [{}, { state: false }, { state: false, body: true }].map((of) => read(text, of).reading);
  expect(readings('They want *Oslo* to pay.')).toEqual(['metonymic', 'metonymic', 'metonymic']);
  expect(readings('They painted *Oslo* there.')).toEqual(['literal', 'literal', 'metonymic']);
  expect(readings('*Oslo* is south.')).toEqual(['literal', 'literal', 'metonymic']);
  expect(readings('They met in *Oslo* there.')).toEqual(['literal', 'literal', 'literal']);
  expect(read('They painted *Oslo* there.', { state: false })).toEqual({ reading: 'literal', confidence: CONFIDENCE.literal });
});

test.each([
  ['coast', true],
  ['south lawn', true],
  ['old harbour', true],
  ['two old bridges', true],
  ['coast guard', false],
  ['president', false],
  ['very', false],
  ['', false],
])('"%s" is about a ground: %s', (words, ground) => {
  expect(isGround(tokenise(words), 0)).toBe(ground);
});

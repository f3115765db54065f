import { expect, test } from 'vitest';
import {
  endsInIng,
  hasFiniteVerb,
  isFiniteAt,
  isMistagged,
  isNegation,
  isVerbal,
  verbGroupAt,
  verbGroupStart,
} from '../../../../scripts/lib/language/verbs.ts';
import { tagged, tokensOf } from '../../../support/tagged.ts';

test.each([
  ['left/VERB', true],
  ['is/AUX', true],
  ['Leaving/VERB', false],
  ['be/AUX', false],
  ['been/AUX', false],
  ['best/VERB', true],
  ['mayor/NOUN', false],
])('%s is finite: %s', (word, finite) => {
  expect(isFiniteAt(tokensOf(word), 0)).toBe(finite);
});

test('a verb after “to” is not finite, and nothing stands where no word is', () => {
  expect(isFiniteAt(tokensOf('to/PART leave/VERB'), 1)).toBe(false);
  expect(isFiniteAt(tokensOf('TO/PART leave/VERB'), 1)).toBe(false);
  expect([isVerbal(undefined), endsInIng(undefined), isNegation(undefined), isFiniteAt([], 0)]).toEqual([false, false, false, false]);
});

test('“not”, “n’t” and “never” say no', () => {
  expect(tokensOf("Not/PART n't/PART n’t/PART never/ADV now/ADV knot/NOUN nevermore/ADV").map(isNegation)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false],
  ]);
  expect(tokensOf('saying/VERB SAYING/VERB ingot/NOUN').map(endsInIng)).toEqual([true, true, false]);
});

test('a finite verb is looked for among some words of a sentence', () => {
  const tokens = tokensOf('men/NOUN left/VERB to/PART win/VERB');
  expect([hasFiniteVerb(tokens), hasFiniteVerb(tokens, 2), hasFiniteVerb(tokens, 3), hasFiniteVerb(tokens, 0, 1)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([hasFiniteVerb(tokens, 1), hasFiniteVerb(tokens, 0, 2)]).toEqual([true, true]);
});

test.each([
  ['she/PRON also/ADV said/VERB', 'also said'],
  ['officials/NOUN now/ADV warn/VERB', 'now warn'],
  ['officials/NOUN will/AUX probably/ADV warn/VERB', 'will probably warn'],
  ['officials/NOUN probably/ADV will/AUX warn/VERB', 'probably will warn'],
  ['officials/NOUN will/AUX not/PART have/AUX warned/VERB', 'will not have warned'],
  ["officials/NOUN did/AUX~n't/PART warn/VERB", "didn't warn"],
  ['officials/NOUN did/AUX~n’t/PART warn/VERB', 'didn’t warn'],
  ['officials/NOUN have/AUX both/DET warned/VERB', 'have both warned'],
  ['officials/NOUN have/AUX then/SCONJ even/X still/X never/X now/X warned/VERB', 'have then even still never now warned'],
  ['officials/NOUN also/X warn/VERB', 'warn'],
  ['officials/NOUN not/PART warn/VERB', 'warn'],
  ['will/AUX officials/NOUN warn/VERB', 'warn'],
  ['warn/VERB', 'warn'],
  ['Probably/ADV warn/VERB', 'Probably warn'],
])('the verb of “%s” begins with its helpers', (text, group) => {
  const { tokens, words } = tagged(text);
  expect(words(verbGroupStart(tokens, tokens.length - 1), tokens.length)).toBe(group);
});

test.each([
  ['will/AUX likely/ADV have/AUX been/AUX accused/VERB', 'accused', true],
  ['was/AUX accused/VERB', 'accused', true],
  ['being/AUX accused/VERB', 'accused', true],
  ['be/X accused/VERB', 'accused', true],
  ['were/AUX accusing/VERB', 'accusing', false],
  ['has/AUX accused/VERB', 'accused', false],
  ['was/AUX have/AUX accused/VERB', 'accused', false],
  ['accused/VERB', 'accused', false],
  ['accusing/VERB', null, null],
  ['refused/VERB to/PART leave/VERB', 'refused', false],
  ['is/AUX to/PART leave/VERB', 'leave', true],
  ['to/PART leave/VERB', null, null],
  ['not/PART leave/VERB', 'leave', false],
  ['is/AUX safe/ADJ', 'is', false],
  ['is/AUX not/PART safe/ADJ', 'not', false],
  ['is/AUX so/ADV safe/ADJ', 'so', false],
  ['did/VERB leave/VERB', 'leave', false],
  ['would/X leave/VERB', 'leave', false],
  ['safe/ADJ', null, null],
  ['is/AUX', 'is', false],
  ['', null, null],
  ['blames/NOUN the/DET court/NOUN', 'blames', false],
  ['is/AUX blames/NOUN the/DET court/NOUN', 'is', false],
  ['probably/ADV', 'probably', false],
])('the verb of “%s” is %s, which is done to it: %s', (text, verb, passive) => {
  const group = verbGroupAt(tokensOf(text), 0);
  expect([group?.verb.text ?? null, group?.passive ?? null]).toEqual([verb, passive]);
  if (group) expect(tokensOf(text)[group.at]).toEqual(group.verb);
});

test.each([
  ['blames/NOUN the/DET court/NOUN', true],
  ['blames/NOUN it/PRON', true],
  ['hopes/NOUN that/SCONJ', true],
  ['hopes/NOUN That/SCONJ', true],
  ['hopes/NOUN for/ADP', false],
  ['hopes/NOUN', false],
  ['hope/NOUN the/DET court/NOUN', false],
  ['Hopes/NOUN the/DET court/NOUN', false],
  ['blames/VERB the/DET court/NOUN', false],
  ['s/NOUN the/DET court/NOUN', false],
])('the first word of “%s” was a verb: %s', (text, mistagged) => {
  expect(isMistagged(tokensOf(text), 0)).toBe(mistagged);
  expect(isMistagged([], 0)).toBe(false);
});

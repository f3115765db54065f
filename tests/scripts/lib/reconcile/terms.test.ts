import { expect, test } from 'vitest';
import { decidedTerms, withDecided } from '../../../../scripts/lib/reconcile/merge/terms.ts';
import { passage, short } from './tagged.ts';

const passagesOf = (...words: string[]) => new Map(words.map((own, at) => [`b${at}111`, passage(own, `b${at}111`)]));
const decide = (base: string[], edited: string[], before: string[] = []) => {
  const { rejected, accepted } = decidedTerms(passagesOf(...base), passagesOf(...edited), before);
  return [[...rejected], [...accepted]];
};

test.each([
  ['nothing where the editor did nothing', ['<s:sail>Sails</>.'], ['<s:sail>Sails</>.'], [], [[], []]],
  ['a term that they took out everywhere', ['<s:sail>Sails</>.', 'A <s:sail>sail</>.'], ['Sails.', 'A sail.'], [], [['sail'], []]],
  ['not a term that they took out once', ['<s:sail>Sails</>.', 'A <s:sail>sail</>.'], ['Sails.', 'A <s:sail>sail</>.'], [], [[], []]],
  [
    'a term that they made their own everywhere',
    ['<s:sail>Sails</>.', 'A <s:sail>sail</>.'],
    ['<t:sail>Sails</>.', 'A sail.'],
    [],
    [[], ['sail']],
  ],
  [
    'not a term that they made their own once',
    ['<s:sail>Sails</>.', 'A <s:sail>sail</>.'],
    ['<t:sail>Sails</>.', 'A <s:sail>sail</>.'],
    [],
    [[], []],
  ],
  ['not a term of their own', ['Sails.'], ['<t:sail>Sails</>.'], [], [[], []]],
  ['a term that was theirs before and that they took out', ['<t:sail>Sails</>.'], ['Sails.'], [], [['sail'], []]],
  ['a term that they took out in an earlier run', ['Sails.'], ['Sails.'], ['sail'], [['sail'], []]],
  ['not one that they took out in an earlier run and put back', ['Sails.'], ['<t:sail>Sails</>.'], ['sail'], [[], []]],
  ['not a term of a passage that they took out whole', ['It.', '<s:sail>Sails</>.'], ['It.'], [], [[], []]],
])('what a person has decided on terms: %s', (_, base, edited, before, expected) => {
  expect(decide(base, edited, before)).toEqual(expected);
});

test('a term that was rejected has no tag, and one that was accepted is no suggestion; actors and others stay', () => {
  const own = passage('<s:sail>Sails</> and <s:pier>piers</> of <s:fee>fees</> on <a:vell>Vell</>.');
  const { marks, text } = withDecided(own, { rejected: new Set(['pier']), accepted: new Set(['sail']) });
  expect(marks.map((mark) => short(mark, text))).toEqual(['<t:sail>Sails</>', '<s:fee>fees</>', '<a:vell>Vell</>']);
});

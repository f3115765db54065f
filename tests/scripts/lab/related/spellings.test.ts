import { expect, test } from 'vitest';
import { spellingPairs } from '../../../../scripts/lab/related/spellings.ts';

test('a British word is paired with its American spelling', () => {
  const british = new Set(['colour', 'colours', 'realise', 'realised', 'tyre', 'tire', 'our', 'lorry']);
  const american = new Set(['color', 'colors', 'realize', 'realized', 'tire', 'our', 'or', 'truck']);
  expect(spellingPairs(british, american)).toEqual([
    ['colour', 'color'],
    ['colours', 'colors'],
    ['realise', 'realize'],
    ['realised', 'realized'],
    ['tyre', 'tire'],
  ]);
});

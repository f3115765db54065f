import { expect, test } from 'vitest';
import { expand } from '../../../../scripts/lab/related/hunspell.ts';

const affixes = `SET UTF-8
PFX U Y 1
PFX U   0     un         .

SFX G Y 2
SFX G   e     ing        e
SFX G   0     ing        [^e]

SFX H N 1
SFX H   0     th         .
`;

test('entries come with what their prefixes and suffixes make of them', () => {
  expect([...expand(affixes, '3\nglaze/UG\nsort/G\nplain\n')]).toEqual([
    'glaze',
    'unglaze',
    'glazing',
    'unglazing',
    'sort',
    'sorting',
    'plain',
  ]);
});

test('a prefix and a suffix stand on one word only where both allow it, and parts of compounds are no words', () => {
  expect([...expand(affixes, '2\nfour/UH\n1th/c\n')]).toEqual(['four', 'unfour', 'fourth']);
});

import { expect, test } from 'vitest';
import { oldTermsIn } from '../../../../scripts/lib/explainer/old-terms.ts';

test.each([
  ['none that the glossary has', 'The <Term id="quay">quay</Term>.', []],
  ['one', 'The <Term id="pier">pier</Term>.', ['pier']],
  ['one that is suggested', 'The <Term from="suggested" id=\'pier\'>pier</Term>.', ['pier']],
  [
    'each once, in order',
    '<Term id="toll">A</Term> <Term id="pier">B</Term> <Term id="quay">C</Term> <Term id="toll">D</Term>',
    ['toll', 'pier'],
  ],
  ['one that is named over two lines', '<Term\n  id="pier">pier</Term>', ['pier']],
  ['none of other tags', '<Terms id="pier">x</Terms> <Actor id="toll">x</Actor> <Term hid="x">y</Term>', []],
  ['none of the tag after one without an id', '<Term>x</Term> <Actor id="toll">y</Actor>', []],
  ['one without a name', '<Term id="">x</Term>', ['']],
])('of the terms that an explainer names those are old that the glossary lacks: %s', (_, mdx, old) => {
  expect(oldTermsIn(mdx, new Set(['quay', 'ferry']))).toEqual(old);
});

import { expect, test } from 'vitest';
import { withoutOldTerms } from '../../../../scripts/lib/reconcile/without-old-terms.ts';
import { base, change } from './ferry.ts';

const known = { terms: [{ id: 'sail', hash: '', names: [] }] };
const generated = change(base, ['ferry of', '<Term id="ferry">ferry</Term> of'], ['sail again', '<Term id="sail">sail</Term> again']);

test('the tags of a term that is gone are nobody’s edit: they go from what was generated, too, and are told of with their line', () => {
  const onDisk = change(generated, ['will <', "will <Term id='ferry'>soon</Term> <"]);
  expect(withoutOldTerms({ onDisk, lastGenerated: generated }, known, 'ferry.mdx')).toEqual({
    onDisk: change(onDisk, ['<Term id="ferry">ferry</Term>', 'ferry'], ["<Term id='ferry'>soon</Term>", 'soon']),
    lastGenerated: change(generated, ['<Term id="ferry">ferry</Term>', 'ferry']),
    goneTerms: [{ what: 'the tags of the term "ferry", which is no longer in the glossary', line: 23 }],
  });
});

test('an explainer whose terms are all there stays as it is, character for character', () => {
  const onDisk = change(base, ['sail again', '<Term  id="sail" >sail</Term> again']);
  expect(withoutOldTerms({ onDisk, lastGenerated: null }, known, '')).toEqual({ onDisk, lastGenerated: null, goneTerms: [] });
});

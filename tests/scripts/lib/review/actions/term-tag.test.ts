import { expect, test } from 'vitest';
import { tagTerm } from '../../../../../scripts/lib/review/actions/term-tag.ts';
import { ContentError } from '../../../../../src/lib/content-error.ts';
import type { Place } from '../../../../../src/schemas/action.ts';
import { change } from '../../reconcile/ferry.ts';
import { at, ferry } from '../acts.ts';

const termed = change(ferry, ['The ferry of', 'The <Term id="ferry">ferry</Term> of']);

test.each<[string, string, Place, [string, string]]>([
  ['plain words', ferry, at('b1111', 'sails'), ['sails', '<Term id="berth">sails</Term>']],
  ['words beside those of another term', termed, at('b1111', 'sails'), ['sails', '<Term id="berth">sails</Term>']],
  ['words within those of an actor', ferry, at('b1111', 'Harbour'), ['>Harbour Office', '><Term id="berth">Harbour</Term> Office']],
  [
    'words around a link',
    ferry,
    at('b1111', 'of Tom Reed'),
    ['of [Tom Reed](https://example.org)', '<Term id="berth">of [Tom Reed](https://example.org)</Term>'],
  ],
])('%s are linked to a term, and every other character stays', (_, mdx, place, tag) => {
  expect(tagTerm(mdx, place, 'berth', 'ferry.mdx')).toBe(change(mdx, tag));
});

const wholly = 'Choose words that lie wholly inside or outside of a link, emphasis, code or a cell.';

test.each<[string, Place, string]>([
  [
    'share a word with a term',
    at('b1111', 'ferry of'),
    'ferry.mdx:25: “ferry of” is linked to a term already\n  Choose other words, or take that link away first.',
  ],
  ['are a part of code', at('b3333', 'ell', 1), `ferry.mdx:30: “ell” can not be linked\n  ${wholly}`],
  ['cross the end of a link', at('b1111', 'Reed helped'), `ferry.mdx:25: “Reed helped” can not be linked\n  ${wholly}`],
  ['cross the end of bold words', at('b1111', 'Vell paid'), `ferry.mdx:25: “Vell paid” can not be linked\n  ${wholly}`],
  ['stand in two cells', at('t1111', 'Port\tBoats'), `ferry.mdx:32: “Port\tBoats” can not be linked\n  ${wholly}`],
])('words that %s are not linked, and the person is told why', (_, place, told) => {
  let fault: unknown;
  try {
    tagTerm(termed, place, 'berth', 'ferry.mdx');
  } catch (error) {
    fault = error;
  }
  expect(fault instanceof ContentError && fault.format()).toBe(told);
});

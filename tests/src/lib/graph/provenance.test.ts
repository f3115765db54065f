import { expect, test } from 'vitest';
import { countProvenance, isMixed } from '../../../../src/lib/graph/provenance.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

test('counts what the build suggested and what a person wrote, sort by sort, and leaves out what is not there', () => {
  const body = section('the-wall', passage('b1000', 'Nobody knows what the wall costs.'));
  const graph = graphOf(
    explainer('harbour', body, {
      from: { headline: 'suggested' },
      author: 'Odile Varnholt',
      actors: [{ ...lindmoor, from: 'suggested' }, renn],
    }),
  );
  const node = graph.explainers.get('harbour');
  expect(node && countProvenance(node)).toEqual([
    { part: 'headline', counts: { article: 0, suggested: 1, editor: 0 } },
    { part: 'author', counts: { article: 0, suggested: 0, editor: 1 } },
    { part: 'sections', counts: { article: 0, suggested: 0, editor: 1 } },
    { part: 'actors', counts: { article: 0, suggested: 1, editor: 1 } },
  ]);
});

test('what is suggested is marked one by one only among what comes from another hand', () => {
  expect(isMixed([{ from: 'suggested' }, { from: 'editor' }])).toBe(true);
  expect(isMixed([{ from: 'suggested' }, { from: 'suggested' }])).toBe(false);
  expect(isMixed([])).toBe(false);
});

import { expect, test } from 'vitest';
import { countProvenance, sharedProvenance } from '../../../../src/lib/graph/provenance.ts';
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

test('the badge of a list is there only when all of it comes from one hand', () => {
  expect(sharedProvenance([{ from: 'suggested' }, { from: 'suggested' }])).toBe('suggested');
  expect(sharedProvenance([{ from: 'suggested' }, { from: 'editor' }])).toBeUndefined();
  expect(sharedProvenance([])).toBeUndefined();
});

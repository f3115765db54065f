import { describe, expect, test } from 'vitest';
import { relate } from '../../../../src/lib/graph/related.ts';
import type { ExplainerInput } from '../../../../src/lib/graph/types.ts';
import { explainer, type Frontmatter, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const lind = '<Actor id="lindmoor">Lindmoor</Actor>';
const mayor = '<Actor id="tobias-renn">Renn</Actor>';
const frontmatter: Frontmatter = { actors: [lindmoor, renn] };

const dredging = section('dredge', passage('b1000', `${lind} hired a dredger to deepen the harbour basin, and ${mayor} signed.`));
const silt = section('silt', passage('b1000', `Silt fills the harbour basin; ${mayor} wants a dredger for ${lind}.`));
const school = section('school', passage('c1000', 'Pupils paint a mural in the gymnasium.'));
const choir = section('choir', passage('b1000', 'A choir rehearses carols in the chapel.'));

const told = (slug: string, ...sections: string[]): ExplainerInput => explainer(slug, sections.join('\n'), frontmatter);

function relatedOf(explainers: ExplainerInput[]) {
  const { explainers: wholes, sections } = relate(graphOf(...explainers));
  return {
    explainers: [...wholes].map(([{ slug }, others]) => [slug, ...others.map(({ node }) => node.slug)]),
    sections: [...sections].map(([{ id }, others]) => [id, ...others.map(({ node }) => `${node.explainer.slug}/${node.id}`)]),
  };
}

describe('what is related', () => {
  test('are texts of other explainers on the same matter, and no others', () => {
    const found = relatedOf([told('a', dredging, school), told('b', silt), told('c', choir)]);
    expect(found.explainers).toEqual([['a', 'b'], ['b', 'a'], ['c']]);
    expect(found.sections).toEqual([['dredge', 'b/silt'], ['school'], ['silt', 'a/dredge'], ['choir']]);
  });

  test('is never of the same explainer', () => {
    expect(relatedOf([told('a', dredging, silt.replaceAll('b1000', 'd1000'))]).sections).toEqual([['dredge'], ['silt']]);
  });

  test('shares an actor or a theme: words alone relate nothing', () => {
    const bare = (text: string): string => text.replaceAll(/<\/?Actor[^>]*>/g, '');
    expect(relatedOf([told('a', bare(dredging)), told('b', bare(silt))]).explainers).toEqual([['a'], ['b']]);
  });

  test('does not share only the words that every text has', () => {
    const empty = (id: string, words: string): string => section(id, passage('b1000', `${lind} ${words}`));
    const found = relatedOf([
      told('a', empty('one', 'and the other people said on Monday that they would, and wolves howl over moorland near quarries.')),
      told('b', empty('two', 'and the other people said on Monday that they would, and cellos sound from balconies above arcades.')),
    ]);
    expect(found.sections).toEqual([['one'], ['two']]);
  });

  test('is at most three, the most alike first, the same each time', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((slug) => told(slug, dredging));
    const [first] = relatedOf([...many, told('f', silt)]).explainers;
    expect(first).toEqual(['a', 'b', 'c', 'd']);
  });
});

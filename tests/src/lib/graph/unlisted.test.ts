import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { countActors } from '../../../../src/lib/graph/count.ts';
import { explainer, type Frontmatter, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const flood = { id: 'flood', name: 'flood', iptc: 'medtop:20000151', because: ['flood'] };
const rail = { id: 'rail', name: 'rail', iptc: 'medtop:20000341', because: ['rails'] };
const said = {
  id: 'said1',
  passage: 'p2000',
  source: 'Renn',
  actor: 'tobias-renn',
  cue: 'said',
  content: 'the flood took the rails',
  kind: 'indirect',
} as const;

const listed = explainer('listed', section('a', passage('p1000', 'The flood came to <Actor id="lindmoor">Lindmoor</Actor>.')), {
  actors: [lindmoor],
  themes: [flood],
});
const hidden = (frontmatter: Frontmatter = {}) =>
  explainer(
    'hidden',
    section(
      'a',
      passage(
        'p2000',
        '<Actor id="tobias-renn" as="alias">Renn</Actor> of <Actor id="lindmoor">Lindmoor</Actor> said the flood took the rails.',
      ),
    ),
    {
      status: 'unlisted',
      actors: [
        { ...lindmoor, name: 'Another name' },
        { ...renn, of: 'lindmoor' },
      ],
      themes: [flood, rail],
      statements: [said],
      ...frontmatter,
    },
  );

test('what is listed is as if an unlisted explainer were not there', () => {
  const [without, graph] = [graphOf(listed), graphOf(listed, hidden())];
  for (const list of ['explainers', 'actors', 'themes', 'statements'] as const) expect(graph[list]).toEqual(without[list]);
});

test('an unlisted explainer has its actors, themes and statements', () => {
  const graph = graphOf(listed, hidden());
  const own = graph.unlisted.get('hidden');
  expect(own?.statements.map(({ actor }) => actor?.name)).toEqual(['Tobias Renn']);
  expect(own?.themes.map(({ name, isListed }) => [name, isListed])).toEqual([
    ['flood', true],
    ['rail', false],
  ]);
  expect(countActors(graph, own?.passages ?? []).map(({ actor }) => [actor.name, actor.isListed])).toEqual([
    ['Lindmoor', true],
    ['Tobias Renn', false],
  ]);
  expect([...graph.everyActor.keys()]).toEqual(['lindmoor', 'tobias-renn']);
});

test('an unlisted explainer leads to the terms that it uses, and these do not count it', () => {
  const flood = { term: 'flood', forms: [], definition: 'Water where none should be.', sources: [], explanation: [] };
  const using = (slug: string, id: string, status: 'published' | 'unlisted') =>
    explainer(slug, section('a', passage(id, 'The <Term id="flood">flood</Term> came.')), { status });
  const explainers = [using('seen', 'p1000', 'published'), using('hidden', 'p2000', 'unlisted')];
  const graph = buildGraph({ explainers, actors: new Map(), themes: new Map(), pages: [], terms: new Map([['flood', flood]]) });
  expect(graph.terms.get('flood')?.passages.map(({ id }) => id)).toEqual(['p1000']);
  expect(graph.unlisted.get('hidden')?.passages.map(({ terms }) => terms.map(({ id }) => id))).toEqual([['flood']]);
});

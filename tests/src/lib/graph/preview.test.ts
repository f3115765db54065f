import { expect, test } from 'vitest';
import { actorPreview, themePreview } from '../../../../src/lib/graph/preview.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const graph = graphOf(
  explainer(
    'harbour',
    section(
      'the-wall',
      passage('b1000', '<Actor id="lindmoor" as="metonym">The Town Hall</Actor> waits for <Actor id="tobias-renn">Tobias Renn</Actor>.'),
      passage('c1000', '<Actor id="lindmoor">Lindmoor</Actor> pays for the wall.'),
    ),
    {
      actors: [lindmoor, { ...renn, of: 'lindmoor' }],
      themes: [{ id: 'coast', name: 'coast', below: 'medtop:20000430', because: ['wall'] }],
      statements: [{ id: 's1000', passage: 'b1000', actor: 'tobias-renn', source: 'Tobias Renn', content: 'waits', kind: 'indirect' }],
    },
  ),
);

test('a preview of an actor has what its page has: kind, other words, where it belongs and how often', () => {
  const [town, man] = [graph.actors.get('lindmoor'), graph.actors.get('tobias-renn')];
  expect(town && actorPreview(town)).toEqual({
    kicker: 'Country',
    name: 'Lindmoor',
    words: 'In the articles: “The Town Hall”',
    counts: '2 passages in 1 explainer',
  });
  expect(man && actorPreview(man)).toEqual({
    kicker: 'Person, part of Lindmoor',
    name: 'Tobias Renn',
    counts: '1 passage in 1 explainer · 1 statement',
  });
});

test('a preview of a theme says for which words it was suggested', () => {
  const theme = graph.themes.get('coast');
  expect(theme && themePreview(theme)).toEqual({
    kicker: 'Local theme',
    name: 'coast',
    words: 'In the articles: “wall”',
    counts: '1 passage in 1 explainer',
  });
});

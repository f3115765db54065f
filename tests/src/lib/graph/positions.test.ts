import { expect, test } from 'vitest';
import { positions } from '../../../../src/lib/graph/positions.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };
const boats = { id: 'boats', name: 'Boats', iptc: 'medtop:20000431', because: ['boat'] };

/** An article in which Renn says one thing of the ferry, and Lindmoor one of a pier. */
function article(slug: string, published: string | null, words: string, themes = [ferries]) {
  const said = (id: string, actor: string, content: string, at: string) => ({
    id,
    passage: at,
    actor,
    cue: 'said',
    content,
    kind: 'indirect' as const,
  });
  const body = section('s', passage('b1000', `Renn said ${words}.`), passage('c1000', 'Lindmoor said the pier is old.'));
  const statements = [said('s1000', renn.id, words, 'b1000'), said('s2000', lindmoor.id, 'the pier is old', 'c1000')];
  return explainer(slug, body, { published, actors: [renn, lindmoor], themes, statements });
}
const found = (...explainers: ReturnType<typeof article>[]) =>
  positions(graphOf(...explainers).statements).map(({ actor, theme, days }) => [
    `${actor.id} ${theme.id}`,
    ...days.map(({ on, statements }) => `${on}: ${statements.map(({ content }) => content.join(' ')).join(' | ')}`),
  ]);

test('what one actor said on one theme on different days stands side by side, the oldest first', () => {
  expect(found(article('late', '2026-03-24', 'the ferry stops'), article('early', '2026-03-09', 'no ferry stops'))).toEqual([
    ['tobias-renn ferries', '2026-03-09: no ferry stops', '2026-03-24: the ferry stops'],
  ]);
});

test('one day is no comparison, nor is an article without a day', () => {
  expect(found(article('a', '2026-03-09', 'the ferry stops'), article('b', '2026-03-09', 'the ferry goes'))).toEqual([]);
  expect(found(article('a', '2026-03-09', 'the ferry stops'), article('b', null, 'the ferry goes'))).toEqual([]);
});

test('two themes of the same statements are one comparison', () => {
  const both = [ferries, boats];
  const twice = found(article('a', '2026-03-09', 'the ferry is a boat', both), article('b', '2026-03-10', 'the ferry is no boat', both));
  expect(twice.map(([of]) => of)).toEqual(['tobias-renn ferries']);
});

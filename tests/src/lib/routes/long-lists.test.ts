import { expect, test } from 'vitest';
import type { ActorNode, ThemeNode } from '../../../../src/lib/graph/types.ts';
import { inActorHref, inThemeHref, laterPages, listsOfActor, listsOfTheme } from '../../../../src/lib/routes/long-lists.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };

/** A site of some explainers, the newest first, each with as many passages and statements of the same words. */
function site(explainers: number, passages: number, words: string) {
  const ids = Array.from({ length: passages }, (_, index) => `b${String(index).padStart(4, '0')}`);
  const text = `<Actor id="tobias-renn">Renn</Actor> says <Actor id="lindmoor">Lindmoor</Actor> pays for the ferry. ${words}`;
  const body = section('s', ...ids.map((id) => passage(id, text)));
  const statements = ids.map((id) => ({
    id: `s${id}`,
    passage: id,
    source: 'Renn',
    actor: renn.id,
    cue: 'says',
    content: 'Lindmoor pays for the ferry',
    kind: 'direct' as const,
  }));
  const made = Array.from({ length: explainers }, (_, index) =>
    explainer(`e${String(index).padStart(3, '0')}`, body, { actors: [lindmoor, renn], themes: [ferries], statements }),
  );
  const graph = graphOf(...made);
  return { actor: graph.actors.get('tobias-renn') as ActorNode, theme: graph.themes.get('ferries') as ThemeNode };
}

const big = site(100, 6, '');

test('an actor of a few passages has all on one page', () => {
  const { actor, theme } = site(2, 5, '');
  expect(laterPages(listsOfActor(actor))).toEqual([]);
  expect(laterPages(listsOfTheme(theme))).toEqual([]);
});

test('the lists of one in many go on, with all that they have, once each and in order', () => {
  const { actor, theme } = big;
  const { said, passages } = listsOfActor(actor);
  expect(said.length).toBeGreaterThan(2);
  expect(passages.length).toBeGreaterThan(2);
  expect(said.flat()).toEqual(actor.statements);
  expect(passages.flat()).toEqual(actor.passages);
  expect(listsOfTheme(theme).passages.flat()).toEqual(theme.passages);
  expect(listsOfTheme(theme).explainers.flat()).toEqual(theme.explainers);
  expect(laterPages({ said: [[1], [2], [3]], passages: [[1]] })).toEqual([
    { list: 'said', number: 2 },
    { list: 'said', number: 3 },
  ]);
});

test('a page has fewer passages where they are long, and never too much text', () => {
  const sizes = (words: string) =>
    listsOfActor(site(20, 8, words).actor).passages.map((page) => page.map(({ text }) => text).join('').length);
  const long = sizes('And so it went on. '.repeat(180));
  expect(long.length).toBeGreaterThan(sizes('').length + 2);
  expect(Math.max(...long)).toBeLessThan(100_000);
});

test('the passages of an explainer stay together', () => {
  const { passages } = listsOfActor(big.actor);
  const pagesOf = Map.groupBy(
    passages.flatMap((page, index) => page.map(({ explainer }) => ({ explainer, index }))),
    ({ explainer }) => explainer,
  );
  for (const places of pagesOf.values()) expect(new Set(places.map(({ index }) => index)).size).toBe(1);
});

test('an explainer of very many passages goes over several pages', () => {
  const { actor } = site(1, 500, '');
  expect(listsOfActor(actor).passages.length).toBeGreaterThan(2);
});

test('a link to a passage leads to the page of the list that has it', () => {
  const { actor, theme } = big;
  const [[first] = [], , third = []] = listsOfActor(actor).passages;
  expect(first && inActorHref(actor, first)).toBe('/actors/tobias-renn/#ui-e000-b0000');
  expect(third[0] && inActorHref(actor, third[0])).toBe(`/actors/tobias-renn/passages/3/#ui-${third[0]?.explainer.slug}-b0000`);
  const last = theme.passages.at(-1);
  const pages = listsOfTheme(theme).passages.length;
  expect(last && inThemeHref(theme, last)).toBe(`/themes/ferries/passages/${pages}/#ui-e099-b0005`);
});

import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { colourClass } from '../../../../src/lib/graph/colour.ts';
import { proseAbout, proseOf } from '../../../../src/lib/prose/prose.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const first = (words: string) => {
  const graph = graphOf(explainer('ferry', section('a', passage('b1000', words)), { actors: [lindmoor, renn] }));
  const [node] = graph.explainers.get('ferry')?.passages ?? [];
  if (!node) throw new Error('there is no passage');
  const classOf = (id: string) => `mention ${colourClass(graph.actors.get(id) ?? { colour: -1 })}`;
  return { node, actors: graph.actors, classOf };
};

test('a mention is a link to its actor; what else than the name it is by stands in its title', () => {
  const { node, actors, classOf } = first(
    '<Actor id="tobias-renn">Tobias Renn</Actor> sailed, <Actor id="lindmoor" as="demonym">Lindmoor’s</Actor> best.',
  );
  expect(proseOf(node, actors)).toBe(
    `<a class="${classOf('tobias-renn')}" href="/actors/tobias-renn/">Tobias Renn</a> sailed, ` +
      `<a class="${classOf('lindmoor')}" href="/actors/lindmoor/" title="the people of Lindmoor, or the adjective for it">Lindmoor’s</a> best.`,
  );
});

test('emphasis, links and code stand around their words, mentions in them too', () => {
  const { node, actors, classOf } = first(
    'So *said **<Actor id="lindmoor">Lindmoor</Actor>** today*: [read](https://vell.example/a?b=1&c=2 "it") `a < b`.',
  );
  expect(proseOf(node, actors)).toBe(
    `So <em>said <strong><a class="${classOf('lindmoor')}" href="/actors/lindmoor/">Lindmoor</a></strong> today</em>: ` +
      '<a href="https://vell.example/a?b=1&#x26;c=2" title="it">read</a> <code>a &#x3C; b</code>.',
  );
});

test('characters that mean something in HTML stay characters', () => {
  const { node, actors } = first('A \\<b>bold\\</b> \\& "quoted" \\{brace}.');
  expect(proseOf(node, actors)).toBe('A &#x3C;b>bold&#x3C;/b> &#x26; "quoted" {brace}.');
});

test('the mentions of the actor that a page is about are marked, and those of others are not', () => {
  const { node, actors } = first('<Actor id="tobias-renn">Renn</Actor> left <Actor id="lindmoor">Lindmoor</Actor>.');
  const marked = proseAbout(node, actors, { actor: 'lindmoor' });
  expect(marked).toMatch(/^<a [^>]*>Renn<\/a> left <mark><a [^>]*>Lindmoor<\/a><\/mark>\.$/);
  expect(proseOf(node, actors)).not.toContain('<mark>');
});

test('a term is a link of its own kind; within an actor’s tag or a link of the article it is none, and a term that is gone is plain words', () => {
  const terms = new Map([['ferry', { term: 'ferry', forms: [], definition: 'A ship.', sources: [], explanation: [] }]]);
  const words =
    'A <Term id="ferry">ferry</Term>, <Actor id="lindmoor">the <Term id="ferry">ferry</Term> board</Actor>, ' +
    '[a <Term id="ferry">ferry</Term>](https://a.example/), <Term id="gone">a pier</Term>.';
  const input = explainer('ferry', section('a', passage('b1000', words)), { actors: [lindmoor] });
  const graph = buildGraph({ explainers: [input], actors: new Map(), themes: new Map(), terms, pages: [] });
  const [node] = graph.terms.get('ferry')?.passages ?? [];
  const inner = '<span class="term">ferry</span>';
  expect(node && proseOf(node, graph.actors).replace(/ class="mention actor-colour-\d"/, '')).toBe(
    `A <a class="term" href="/glossary/ferry/">ferry</a>, <a href="/actors/lindmoor/">the ${inner} board</a>, ` +
      `<a href="https://a.example/">a ${inner}</a>, <span>a pier</span>.`,
  );
  expect(node && proseAbout(node, graph.actors, { term: 'ferry' })).toContain(
    '<mark><a class="term" href="/glossary/ferry/">ferry</a></mark>,',
  );
});

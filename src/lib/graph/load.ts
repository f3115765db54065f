import { type CollectionEntry, getCollection } from 'astro:content';
import { checkExplainer } from '../explainer/check-explainer.ts';
import { parseDocument } from '../explainer/document.ts';
import { buildGraph } from './build.ts';
import { type RelatedNodes, relate } from './related.ts';
import type { ExplainerInput, Graph } from './types.ts';

let graph: Promise<Graph> | undefined;

/** The graph of the site's content; made once a build and shared by all pages. @throws ContentError for the first fault in an explainer */
export function loadGraph(): Promise<Graph> {
  graph ??= makeGraph();
  return graph;
}

let related: Promise<RelatedNodes> | undefined;

/** What is alike on the site; found on the first call of a build and shared by all pages. */
export function loadRelated(): Promise<RelatedNodes> {
  related ??= loadGraph().then(relate);
  return related;
}

async function makeGraph(): Promise<Graph> {
  const [explainers, actors, themes, ledgers] = await Promise.all([
    getCollection('explainers'),
    getCollection('actors'),
    getCollection('themes'),
    getCollection('ledger'),
  ]);
  const accounts = new Map(ledgers.map(({ id, data }) => [id, data]));
  return buildGraph({
    explainers: explainers.map((entry) => ({ ...readExplainer(entry), account: accounts.get(entry.id) })),
    actors: new Map(actors.map(({ id, data }) => [id, data])),
    themes: new Map(themes.map(({ id, data }) => [id, data])),
  });
}

function readExplainer({ id, data, body, filePath }: CollectionEntry<'explainers'>): ExplainerInput {
  const file = filePath ?? `${id}.mdx`;
  const sections = parseDocument(body ?? '', file);
  const [fault] = checkExplainer(data, sections, file);
  if (fault) throw fault;
  return { slug: id, data, sections };
}

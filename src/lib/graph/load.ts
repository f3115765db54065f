import { buildGraph } from './build.ts';
import { type RelatedNodes, relate } from './related.ts';
import { readContent } from './source.ts';
import type { ExplainerNode, Graph, GraphInput } from './types.ts';

let made: { of: GraphInput; graph: Graph; related?: RelatedNodes } | undefined;

async function current() {
  const content = await readContent();
  if (made?.of !== content) made = { of: content, graph: buildGraph(content) };
  return made;
}

/** The graph of the site's content; made once a build, and anew where the content changes meanwhile. @throws as `siteContent` does */
export const loadGraph = async (): Promise<Graph> => (await current()).graph;

/** The explainer of a slug, an unlisted one too; undefined where the site has none. */
export async function loadExplainer(slug: string): Promise<ExplainerNode | undefined> {
  const { explainers, unlisted } = await loadGraph();
  return explainers.get(slug) ?? unlisted.get(slug);
}

/** What is alike on the site; found when it is first asked for. */
export async function loadRelated(): Promise<RelatedNodes> {
  const now = await current();
  now.related ??= relate(now.graph);
  return now.related;
}

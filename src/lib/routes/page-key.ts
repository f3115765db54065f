import { loadGraph } from '../graph/load.ts';
import type { ActorNode, ExplainerNode, Graph, StoryNode, TermNode, ThemeNode } from '../graph/types.ts';
import { once } from './once.ts';

/**
 * A page to make, and the hash of all that it shows: a build leaves a page alone whose key, code and styles are those of the last one. A page
 * about some explainers shows what their files and ledgers say, and of what they link to only labels; what else it shows, its path adds.
 */
export interface StaticPath<Params> {
  params: Params;
  cacheKey: string;
}

/** Finds something once for the content as it is: several routes ask for the same paths, and Astro asks again when it makes their pages. */
export function onceForContent<Result>(find: (graph: Graph) => Promise<Result>): () => Promise<Result> {
  const found = once(find);
  return async () => found(await loadGraph());
}

/** What the work gives for each of the items. */
export const each = <Item, Result>(items: Item[], work: (item: Item, index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(items.map(work));

/** All that says who an actor is, without where it stands and what only its own page says. */
export const actorLabel = ({
  passages: _,
  statements: __,
  spokenOf: ___,
  children: ____,
  profile: _____,
  of,
  ...label
}: ActorNode): unknown[] => [label, of && [of.id, of.name, of.kind, of.colour, of.wikidata]];
/** The same of a theme. */
export const themeLabel = ({ passages: _, explainers: __, because: ___, ...label }: ThemeNode): unknown => label;

/** All that a page of a term shows of it. */
export const termLabel = ({ passages: _, ...label }: TermNode): unknown => label;

/** All that a page of a story shows of it. */
export const storyLabel = ({ explainers, ...label }: StoryNode): unknown[] => [label, explainers.map(({ slug }) => slug)];

const shown = new WeakMap<ExplainerNode, Promise<string>>();

/** What an explainer says wherever it is shown: its files, the labels of its actors and themes, and which terms it leads to. */
function shownIn(explainer: ExplainerNode, actors: ReadonlyMap<string, ActorNode>): Promise<string> {
  const known = shown.get(explainer);
  if (known) return known;
  const cast = new Set([
    ...explainer.data.actors.map(({ id }) => id),
    ...explainer.passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)),
  ]);
  const labels = [...cast].map((id) => {
    const actor = actors.get(id);
    return actor && actorLabel(actor);
  });
  const key = sha256([
    explainer.key,
    labels,
    explainer.themes.map(themeLabel),
    explainer.passages.flatMap(({ terms }) => terms.map(({ id }) => id)),
  ]);
  shown.set(explainer, key);
  return key;
}

/** A key of what some explainers say and of what else a page shows. What the frame of every page says is no part of it (`scripts/lib/site/pages.ts`). */
export async function keyOf(explainers: Iterable<ExplainerNode>, own: unknown): Promise<string> {
  const { everyActor } = await loadGraph();
  return sha256([own, await each([...explainers], (explainer) => shownIn(explainer, everyActor))]);
}

export async function sha256(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

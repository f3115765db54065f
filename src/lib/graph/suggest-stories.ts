import type { ExplainerInput } from './types.ts';

type Told = Pick<ExplainerInput, 'slug' | 'data' | 'sections'>;

/** Explainers that seem to be one story. */
export interface SuggestedStory {
  /** Oldest first. */
  explainers: string[];
  /** The ids of the actors that brought them together, the one in most of them first. */
  actors: string[];
}

/**
 * In so many of the explainers, or in fewer than this share of them, something is rare: what more have says what a site writes about, and not
 * what a story is about.
 */
const RARE = { number: 8, share: 0.05, most: 12 };
/** Actors that stand for much else besides a story. */
const BROAD = new Set(['country', 'group']);
/** Who is in fewer passages of an article is mentioned in passing. */
const LEAST_PASSAGES = 2;
/** Two articles of one story share so many rare actors, or one fewer and a rare theme. */
const LEAST_SHARED = 2;
/** The articles of a story follow one another within so many days. */
const NEAR = 45;
/** Two articles on one matter are what "also on this site" is for; each of a story goes with so many others. */
const FEWEST = { explainers: 3, links: 2 };

/**
 * The explainers that seem to be one story, by what few others have, their actors and themes, and by their days. The numbers were read on 203
 * news articles: of what they suggest there, an editor would make a story. A person decides.
 *
 * @param explainers those that stand in lists
 * @param isSettled whether two are together in a story already, or a person said that they are not of one
 * @returns the largest first
 */
export function suggestStories(explainers: readonly Told[], isSettled: (one: string, other: string) => boolean): SuggestedStory[] {
  const dated = explainers.filter(({ data }) => data.published !== null).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const limit = Math.min(RARE.most, Math.max(RARE.number, RARE.share * explainers.length));
  const themes = rareIn(dated, limit, ({ data }) => data.themes.map(({ id }) => id));
  const links = new Map<Told, Map<Told, string[]>>();
  const link = (one: Told, other: Told, actors: string[]): unknown => links.set(one, (links.get(one) ?? new Map()).set(other, actors));
  for (const [one, others] of sharing(rareIn(dated, limit, protagonists))) {
    for (const [other, actors] of others) {
      const hasTheme = [...themes.values()].some((having) => having.includes(one) && having.includes(other));
      if (actors.length + (hasTheme ? 1 : 0) < LEAST_SHARED || !isNear(one, other) || isSettled(one.slug, other.slug)) continue;
      link(one, other, actors);
      link(other, one, actors);
    }
  }
  return groupsOf(links)
    .map((group) => {
      const because = group.flatMap((one) => [...new Set([...(links.get(one)?.values() ?? [])].flat())]);
      const counts = [...Map.groupBy(because, (id) => id)];
      const actors = counts.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).map(([id]) => id);
      return { explainers: group.map(({ slug }) => slug), actors };
    })
    .sort((a, b) => b.explainers.length - a.explainers.length || ((a.explainers[0] ?? '') < (b.explainers[0] ?? '') ? -1 : 1));
}

const keyOf = ({ slug, data }: Told): string => `${data.published} ${slug}`;

const isNear = (one: Told, other: Told): boolean =>
  Math.abs(Date.parse(one.data.published ?? '') - Date.parse(other.data.published ?? '')) <= NEAR * 86_400_000;

/** The ids of those whom an article is about. */
function protagonists({ data, sections }: Told): string[] {
  const mentioned = sections.flatMap(({ passages }) =>
    passages.flatMap(({ mentions }) => [...new Set(mentions.map(({ actor }) => actor))]),
  );
  const counts = Map.groupBy(mentioned, (id) => id);
  return data.actors.filter(({ id, kind }) => !BROAD.has(kind) && (counts.get(id)?.length ?? 0) >= LEAST_PASSAGES).map(({ id }) => id);
}

/** What few explainers have, with these. */
function rareIn(explainers: readonly Told[], limit: number, thingsOf: (explainer: Told) => string[]): Map<string, Told[]> {
  const all = explainers.flatMap((explainer) => thingsOf(explainer).map((id) => ({ id, explainer })));
  const having = [...Map.groupBy(all, ({ id }) => id)].map(([id, own]): [string, Told[]] => [id, own.map(({ explainer }) => explainer)]);
  return new Map(having.filter(([, { length }]) => length > 1 && length <= limit));
}

/** The explainers that share things, each pair once, with what it shares. */
function sharing(things: Map<string, Told[]>): Map<Told, Map<Told, string[]>> {
  const pairs = new Map<Told, Map<Told, string[]>>();
  for (const [id, explainers] of things) {
    for (const [index, one] of explainers.entries()) {
      const others = pairs.get(one) ?? new Map<Told, string[]>();
      pairs.set(one, others);
      for (const other of explainers.slice(index + 1)) others.set(other, [...(others.get(other) ?? []), id]);
    }
  }
  return pairs;
}

/** What hangs together by these links, once those with too few of them are gone; each group oldest first. */
function groupsOf(links: ReadonlyMap<Told, ReadonlyMap<Told, unknown>>): Told[][] {
  const left = new Set(links.keys());
  const linksOf = (one: Told): Told[] => [...(links.get(one)?.keys() ?? [])].filter((other) => left.has(other));
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const one of left) if (linksOf(one).length < FEWEST.links) left.delete(one);
  }
  const groups: Told[][] = [];
  while (left.size > 0) {
    const group: Told[] = [];
    for (let next = [...left].slice(0, 1); next.length > 0; ) {
      for (const one of next) left.delete(one);
      group.push(...next);
      next = [...new Set(next.flatMap(linksOf))];
    }
    groups.push(group.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
  }
  return groups.filter(({ length }) => length >= FEWEST.explainers);
}

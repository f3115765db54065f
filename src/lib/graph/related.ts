import { wordCounts } from '../text/content-words.ts';
import type { ExplainerNode, Graph, PassageNode, SectionNode } from './types.ts';

/** What is like something else on the site, and what the two share. */
export interface Related<T> {
  node: T;
  /** The cosine of the two, 0 to 1. */
  score: number;
}

/** For sections and for explainers: those of other explainers that are most like them, the most alike first. */
export interface RelatedNodes {
  sections: Map<SectionNode, Related<SectionNode>[]>;
  explainers: Map<ExplainerNode, Related<ExplainerNode>[]>;
}

/**
 * From where on two are related: read on 203 articles, above it a pair is about one story or one matter. Sections are short, and may be
 * alike by chance: their explainers have to be somewhat alike as well.
 */
const CONVINCING = { sections: 0.22, explainers: 0.16, explainersOfSections: 0.1 };
const MOST = 3;
/** How many of its heaviest features stand for a text: enough to tell it, few enough for many texts. */
const KEPT = 40;
/** A feature in more of the explainers than this share, and than this number, tells nothing, whatever it is. */
const COMMON = { share: 0.25, number: 8 };
const LEAST_SHARED = 3;
/**
 * Only features in at most so many texts say what is worth comparing, and a section is compared with those of so many explainers at most: else
 * the time would grow with the square of the site.
 */
const MOST_SHARING = 200;
const MOST_NEAR = 50;
/** How much an actor or a theme counts beside a word. */
const WEIGHT = { word: 1, actor: 2, theme: 1.5 };
/** A small site's own frequencies say little: none is taken to have fewer explainers than this. */
const LEAST_SITE = 20;

type Counts = Map<string, number>;

interface Text<T> {
  node: T;
  slug: string;
  features: Map<string, number>;
}

/**
 * Finds what is alike on the site: texts as vectors of words, actors and themes, weighted by tf-idf (Salton and Buckley, 1988), compared by
 * cosine over an inverted index of the heaviest features. A pair shares an actor or a theme as well: words alone relate nothing.
 */
export function relate(graph: Graph): RelatedNodes {
  const explainers = [...graph.explainers.values()];
  const parts = explainers.flatMap(({ slug, sections }) => sections.map((node) => ({ node, slug, counts: countIn(node.passages) })));
  const bySlug = Map.groupBy(parts, ({ slug }) => slug);
  const wholes = explainers.map((node) => ({
    node,
    slug: node.slug,
    counts: sum((bySlug.get(node.slug) ?? []).map(({ counts }) => counts)),
  }));
  const frequency: Counts = new Map();
  for (const { counts } of wholes) for (const feature of counts.keys()) add(frequency, feature);
  function weighed<T>({ node, slug, counts }: { node: T; slug: string; counts: Counts }): Text<T> {
    return { node, slug, features: weigh(counts, frequency, explainers.length) };
  }
  const alike = nearest(wholes.map(weighed), CONVINCING.explainersOfSections, findAlike);
  const near = new Map([...alike].map(([{ slug }, others]) => [slug, others.slice(0, MOST_NEAR).map(({ node }) => node.slug)]));
  const alikeParts = nearest(parts.map(weighed), CONVINCING.sections, (texts) => {
    const bySlug = Map.groupBy(texts, ({ slug }) => slug);
    return ({ slug }) => (near.get(slug) ?? []).flatMap((other) => bySlug.get(other) ?? []);
  });
  return {
    explainers: new Map(
      [...alike].map(([node, others]) => [node, others.filter(({ score }) => score >= CONVINCING.explainers).slice(0, MOST)]),
    ),
    sections: new Map([...alikeParts].map(([node, others]) => [node, others.slice(0, MOST)])),
  };
}

/** How often each feature stands in some passages: words as "w…", actors as "a…", themes as "t…". */
function countIn(passages: PassageNode[]): Counts {
  const counts: Counts = new Map();
  for (const { text, mentions, themes } of passages) {
    for (const [word, times] of wordCounts(text)) add(counts, `w${word}`, times);
    for (const { actor } of mentions) add(counts, `a${actor}`);
    for (const { id } of themes) add(counts, `t${id}`);
  }
  return counts;
}

function sum(all: Counts[]): Counts {
  const counts: Counts = new Map();
  for (const some of all) for (const [feature, times] of some) add(counts, feature, times);
  return counts;
}

const add = (counts: Counts, feature: string, times = 1): void => void counts.set(feature, (counts.get(feature) ?? 0) + times);

/** @param frequency in how many explainers each feature stands */
function weigh(counts: Counts, frequency: Counts, explainers: number): Map<string, number> {
  const site = Math.max(explainers, LEAST_SITE);
  const weights = [...counts].flatMap(([feature, times]): [string, number][] => {
    const inverse = Math.log(site / (frequency.get(feature) ?? 1));
    const isCommon = (frequency.get(feature) ?? 1) > Math.max(COMMON.share * explainers, COMMON.number);
    return isCommon ? [] : [[feature, (1 + Math.log(times)) * inverse * weightOf(feature)]];
  });
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(
    weights
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, KEPT)
      .map(([feature, weight]) => [feature, weight / length]),
  );
}

const weightOf = (feature: string): number =>
  feature.startsWith('a') ? WEIGHT.actor : feature.startsWith('t') ? WEIGHT.theme : WEIGHT.word;

/**
 * For each text those of other explainers with at least a score, the most alike first, one of an explainer.
 *
 * @param findCandidates given all texts, gives for each those that it is worth comparing with
 */
function nearest<T>(
  texts: Text<T>[],
  least: number,
  findCandidates: (texts: Text<T>[]) => (text: Text<T>) => Iterable<Text<T>>,
): Map<T, Related<T>[]> {
  const candidatesOf = findCandidates(texts);
  const places = new Map(texts.map((text, place) => [text, place]));
  const placeOf = (text: Text<T>): number => places.get(text) ?? 0;
  return new Map(
    texts.map((text) => {
      const ranked = [...candidatesOf(text)]
        .map((other) => ({ other, ...compare(text, other) }))
        .filter(({ score, shared, isNamed }) => isNamed && shared >= LEAST_SHARED && score >= least)
        .sort((a, b) => b.score - a.score || placeOf(a.other) - placeOf(b.other));
      const once = ranked.filter(({ other }, place) => ranked.findIndex(({ other: { slug } }) => slug === other.slug) === place);
      return [text.node, once.map(({ other, score }) => ({ node: other.node, score }))];
    }),
  );
}

/** Of each text, those of other explainers that share features with it, as far as these are not in too many. */
function findAlike<T>(texts: Text<T>[]): (text: Text<T>) => Text<T>[] {
  const having = texts.flatMap((text) => Array.from(text.features.keys(), (feature) => ({ feature, text })));
  const index = Map.groupBy(having, ({ feature }) => feature);
  return (text) => {
    const shared = new Map<Text<T>, number>();
    for (const feature of text.features.keys()) {
      const all = index.get(feature) ?? [];
      if (all.length > MOST_SHARING) continue;
      for (const { text: other } of all) if (other.slug !== text.slug) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, times]) => (times >= LEAST_SHARED - 1 ? [other] : []));
  };
}

/** The cosine of two texts, how many features they share, and whether one of these is an actor or a theme. */
function compare(one: Text<unknown>, other: Text<unknown>): { score: number; shared: number; isNamed: boolean } {
  let score = 0;
  let shared = 0;
  let isNamed = false;
  for (const [feature, weight] of one.features) {
    const theirs = other.features.get(feature);
    if (theirs === undefined) continue;
    score += weight * theirs;
    shared += 1;
    isNamed ||= !feature.startsWith('w');
  }
  return { score, shared, isNamed };
}

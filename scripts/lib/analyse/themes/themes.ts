import type { Paragraph } from '../../language/paragraph.ts';
import type { FoundTheme } from '../model/analysis.ts';
import { inTextOrder, overlaps, type PlacedSpan, wordsAt } from '../model/placed.ts';
import type { ThemeVocabulary, Trigger } from '../model/vocabulary.ts';
import { findTriggers, type TriggerHit } from './triggers.ts';

/** So many are suggested. */
export const MOST_THEMES = 8;
/** ThemeEvidence below which an article is not about a theme: one sure word once or twice is not enough. */
const LEAST_SCORE = 2.2;
/** A publisher chose a local theme's triggers: one phrase is enough, within an article that is about that field anyway. */
const LEAST_LOCAL_SCORE = 1.2;
/** The least score as a share of the best theme's. */
const LEAST_SHARE = 0.3;
/** A theme goes when one below it has this share of its score. */
const AS_WELL_SUPPORTED = 0.6;

/**
 * The themes of an article, best first, with the article's own words that suggested each.
 *
 * @param people the names of people: a word in one suggests nothing
 */
export function findThemes(paragraphs: Paragraph[], vocabulary: ThemeVocabulary, people: readonly PlacedSpan[] = []): FoundTheme[] {
  const ranked = weigh(paragraphs, vocabulary, (theme) => theme, people);
  const least = Math.max(LEAST_SCORE * lengthFactor(paragraphs), (ranked[0]?.[1].score ?? 0) * LEAST_SHARE);
  const fields = new Set(ranked.filter(([, { score }]) => score >= least).map(([key]) => rootOf(key, vocabulary)));
  const strong = ranked.filter(([key, { score }]) => {
    const local = vocabulary.themes.get(key)?.below !== undefined && fields.has(rootOf(key, vocabulary));
    return score >= (local ? LEAST_LOCAL_SCORE : least);
  });
  const specific = strong.filter(
    ([key, { score }]) =>
      !strong.some(([other, theirs]) => ancestors(other, vocabulary).includes(key) && theirs.score >= score * AS_WELL_SUPPORTED),
  );
  return withoutEchoes(specific)
    .slice(0, MOST_THEMES)
    .flatMap(([key, { hits, score }]) => {
      const theme = vocabulary.themes.get(key);
      if (!theme) return [];
      const { id, name, iptc, below } = theme;
      return [{ id, name, iptc, below, because: wordsOf(hits, paragraphs), confidence: confidenceOf(score) }];
    });
}

/**
 * How often a theme of such a score lay in the one field that a BBC article was filed under, on the articles that were read: 0.55 at 3,
 * 0.7 at 6, 0.95 from 12. An article may well have a second field: these are the least that can be said.
 */
const confidenceOf = (score: number): number => Math.round(Math.min(0.97, 0.43 + 0.044 * score) * 100) / 100;

/**
 * The Media Topic roots that an article falls under, best first ("medtop:15000000": sport), by all the evidence below each.
 */
export function rankRoots(paragraphs: Paragraph[], vocabulary: ThemeVocabulary): string[] {
  return weigh(paragraphs, vocabulary, (theme) => rootOf(theme, vocabulary)).map(([root]) => root);
}

/** A long text gathers triggers by chance: the least score grows slowly with its length (1 up to 400 words, 1.5 at 1,600). */
function lengthFactor(paragraphs: Paragraph[]): number {
  const words = paragraphs.reduce((sum, { sentences }) => sum + sentences.reduce((count, { tokens }) => count + tokens.length, 0), 0);
  return Math.max(1, 1 + Math.log2(words / 400) / 4);
}

/** Without the themes that rest on the same words as a better one. */
function withoutEchoes(ranked: [string, ThemeEvidence][]): [string, ThemeEvidence][] {
  const kept: [string, ThemeEvidence][] = [];
  for (const entry of ranked) {
    const echo = kept.some(([, better]) => entry[1].sure.every((trigger) => better.hits.has(trigger)));
    if (!echo) kept.push(entry);
  }
  return kept;
}

/** The distinct words as the article writes them, in its order; a capital at the start of a sentence makes no other word. */
function wordsOf(hits: ThemeEvidence['hits'], paragraphs: Paragraph[]): string[] {
  const all = [...hits.values()].flat().sort(inTextOrder);
  const words = new Map<string, string>();
  for (const hit of all) {
    const written = wordsAt(hit, paragraphs);
    if (!words.has(written.toLowerCase())) words.set(written.toLowerCase(), written);
  }
  return [...words.values()];
}

/** What speaks for a theme in an article. */
interface ThemeEvidence {
  /** Its triggers with their occurrences; of overlapping ones only the longest. */
  hits: Map<Trigger, TriggerHit[]>;
  /** Those of its triggers that are not ambiguous; never empty. */
  sure: Trigger[];
  score: number;
}

const AMBIGUOUS_WEIGHT = 0.35;
const PHRASE_WEIGHT = 1.3;

/**
 * The evidence for each theme that is suggested at all, best first, under the key that `keyOf` gives it. The score adds up, over the distinct
 * triggers, how telling the trigger is (a phrase more than a word, an ambiguous word little, a word shared by several fields less) and how
 * often it occurs (logarithmically), and rises with the number of paragraphs and with an occurrence in the first.
 */
function weigh(
  paragraphs: Paragraph[],
  vocabulary: ThemeVocabulary,
  keyOf: (theme: string) => string,
  people: readonly PlacedSpan[] = [],
): [string, ThemeEvidence][] {
  const named = Map.groupBy(people, ({ paragraph }) => paragraph);
  const hits = findTriggers(paragraphs, vocabulary.triggers).filter(
    (hit) => !named.get(hit.paragraph)?.some((name) => overlaps(name, hit)),
  );
  const keyed = hits.flatMap((hit) => [...new Set([...hit.trigger.themes.keys()].map(keyOf))].map((key) => ({ key, hit })));
  const evidence: [string, ThemeEvidence][] = [];
  for (const [key, group] of Map.groupBy(keyed, (entry) => entry.key)) {
    const longest = dropContained(group.map(({ hit }) => hit));
    const byTrigger = Map.groupBy(longest, (hit) => hit.trigger);
    const sure = [...byTrigger.keys()].filter((trigger) => isSure(trigger, key, keyOf));
    if (sure.length > 0) evidence.push([key, { hits: byTrigger, sure, score: score(byTrigger, sure, longest, vocabulary) }]);
  }
  return evidence.sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));
}

const isSure = ({ themes }: Trigger, key: string, keyOf: (theme: string) => string): boolean =>
  [...themes].some(([theme, { ambiguous }]) => !ambiguous && keyOf(theme) === key);

/** Without the occurrences that lie within a longer one: "talks" within "peace talks". */
function dropContained(hits: TriggerHit[]): TriggerHit[] {
  let reach = { paragraph: -1, start: 0, end: 0 };
  return hits
    .toSorted((a, b) => inTextOrder(a, b) || b.end - a.end)
    .filter((hit) => {
      if (hit.paragraph === reach.paragraph && hit.end <= reach.end && hit.end - hit.start < reach.end - reach.start) return false;
      reach = hit;
      return true;
    });
}

function score(byTrigger: ThemeEvidence['hits'], sure: Trigger[], hits: TriggerHit[], vocabulary: ThemeVocabulary): number {
  let sum = 0;
  for (const [trigger, occurrences] of byTrigger) {
    const fields = new Set([...trigger.themes.keys()].map((theme) => rootOf(theme, vocabulary))).size;
    const telling = !sure.includes(trigger) ? AMBIGUOUS_WEIGHT : trigger.phrase.includes(' ') ? PHRASE_WEIGHT : 1;
    sum += (telling / Math.sqrt(fields)) * (1 + Math.log2(occurrences.length) / 2);
  }
  const paragraphs = new Set(hits.map((hit) => hit.paragraph));
  return sum * (1 + 0.15 * Math.min(paragraphs.size - 1, 4)) * (paragraphs.has(0) ? 1.2 : 1);
}

/** The keys of the themes above a theme, nearest first. */
function ancestors(key: string, vocabulary: ThemeVocabulary): string[] {
  const above: string[] = [];
  for (let parent = vocabulary.themes.get(key)?.parent; parent; parent = vocabulary.themes.get(parent)?.parent) above.push(parent);
  return above;
}

/** The key of the root that a theme lies under, or is. */
const rootOf = (key: string, vocabulary: ThemeVocabulary): string => ancestors(key, vocabulary).at(-1) ?? key;

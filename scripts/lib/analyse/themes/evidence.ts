import { inTextOrder } from '../model/placed.ts';
import type { ThemeVocabulary, Trigger } from '../model/vocabulary.ts';
import type { TriggerHit } from './triggers.ts';

/** What speaks for a theme in an article. */
export interface ThemeEvidence {
  /** Its triggers with their occurrences; of overlapping ones only the longest. */
  hits: Map<Trigger, TriggerHit[]>;
  /** Those of its triggers that are not ambiguous; never empty. */
  sure: Trigger[];
  score: number;
}

const AMBIGUOUS_WEIGHT = 0.35;
const PHRASE_WEIGHT = 1.3;

/**
 * The evidence for each theme that is suggested at all. The score adds up, over the distinct triggers, how telling the trigger is
 * (a phrase more than a word, an ambiguous word little, a word shared by several fields less) and how often it occurs
 * (logarithmically), and rises with the number of paragraphs and with an occurrence in the first.
 */
export const weighThemes = (hits: TriggerHit[], vocabulary: ThemeVocabulary): Map<string, ThemeEvidence> =>
  weigh(hits, vocabulary, (theme) => theme);

/** The same for the seventeen roots, each with the triggers of all themes below it. */
export const weighRoots = (hits: TriggerHit[], vocabulary: ThemeVocabulary): Map<string, ThemeEvidence> =>
  weigh(hits, vocabulary, (theme) => rootOf(theme, vocabulary));

function weigh(hits: TriggerHit[], vocabulary: ThemeVocabulary, keyOf: (theme: string) => string): Map<string, ThemeEvidence> {
  const keyed = hits.flatMap((hit) => [...new Set([...hit.trigger.themes.keys()].map(keyOf))].map((key) => ({ key, hit })));
  const evidence = new Map<string, ThemeEvidence>();
  for (const [key, group] of Map.groupBy(keyed, (entry) => entry.key)) {
    const longest = dropContained(group.map(({ hit }) => hit));
    const byTrigger = Map.groupBy(longest, (hit) => hit.trigger);
    const sure = [...byTrigger.keys()].filter((trigger) => isSure(trigger, key, keyOf));
    if (sure.length > 0) evidence.set(key, { hits: byTrigger, sure, score: score(byTrigger, sure, longest, vocabulary) });
  }
  return evidence;
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
export function ancestors(key: string, vocabulary: ThemeVocabulary): string[] {
  const above: string[] = [];
  for (let parent = vocabulary.themes.get(key)?.parent; parent; parent = vocabulary.themes.get(parent)?.parent) above.push(parent);
  return above;
}

/** The key of the root that a theme lies under, or is. */
export const rootOf = (key: string, vocabulary: ThemeVocabulary): string => ancestors(key, vocabulary).at(-1) ?? key;

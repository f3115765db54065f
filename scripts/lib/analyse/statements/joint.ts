import type { Span } from '../../language/paragraph.ts';
import { grammar } from '../../language/word-lists.ts';
import type { FoundMention } from '../model/analysis.ts';

/** What joins a second speaker right before the first words of a source, or right after its last. */
const JOINED_BEFORE = /\b(?:or|nor|as well as|along with|together with|alongside)\s+$/;
const JOINED_AFTER = /^\s*,?\s*(?:or|as well as|along with|together with|alongside)\s/;
/** "The chairman, Ole Brand, and the treasurer, Mia Foss, said": what stands between a name and the next office. */
const AND_BETWEEN = /^\s*,?\s*(?:and|&)\s+$/;
/** "and", and at most a few words of office, between two names. */
const AND_OFFICE = /(?:^\s*,|\b(?:and|or)|&)\s+(?:(?:the|its|his|her|their)\s+)?(?:(?!of\s|for\s|in\s|at\s)\p{Ll}[\p{L}-]*\s+){0,3}$/u;
/** "the mayor and her deputy", but not "the mayor and council leader". */
const SECOND = /^(.+?)\s+(?:and|or)\s+(?:(?:the|a|an|its|his|her|their|our)\s|\p{Lu})/u;
/** What is said of a person before "and" in a source that begins with one. */
const PLURAL_HEAD = /^(?:the|its|their|both|two|three|four)\s+(?:\p{L}+\s)?\p{Ll}+s\s+(?:of|from|for)\b/u;

/**
 * Whether several speak together, so that no one actor is the source: "Brandt and Oduya said", "Brandt, along with Oduya, said".
 *
 * @param text of the paragraph
 * @param source the words that name the source
 * @param cueStart where the cue begins; null for none
 * @param people the mentions of people in the paragraph
 */
export function isJoint(text: string, source: Span, cueStart: number | null, people: readonly FoundMention[]): boolean {
  const before = text.slice(0, source.start);
  if (JOINED_BEFORE.test(before) || people.some(({ end }) => end < source.start && AND_BETWEEN.test(before.slice(end)))) return true;
  if (cueStart !== null && cueStart > source.end && JOINED_AFTER.test(text.slice(source.end, cueStart))) return true;
  const own = people.filter(({ start, end }) => start >= source.start && end <= source.end);
  const [first] = own;
  if (!first || first.start - source.start > LONGEST_TITLE) return false;
  return own.some(
    (second) =>
      second.actor !== first.actor &&
      AND_OFFICE.test(text.slice(first.end, second.start)) &&
      !isComplement(text.slice(source.start, first.start)),
  );
}

/** UTF-16 code units before the first name of a source that begins with one. */
const LONGEST_TITLE = 40;

/** "A lawyer for Brandt and Oduya": the names only complete a noun. */
const isComplement = (before: string): boolean => before.split(/\s+/).some((word) => grammar.phraseLinks.has(word.toLowerCase()));

/** Whether a source without a name tells of two, so that one name after it cannot be it: "the mayor and her deputy, Tom Reyes,". */
export function tellsOfSeveral(words: string): boolean {
  const [, before] = SECOND.exec(words) ?? [];
  return (before !== undefined && !isComplement(before)) || PLURAL_HEAD.test(words.toLowerCase());
}

import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { withFollowingQuotes } from './following.ts';
import { findQuotes, quotedShare } from './quotations.ts';
import { attributionsIn } from './sentence.ts';
import { turnOf } from './turns.ts';

/**
 * Who said what in one paragraph, in the terms of the attribution literature (source, cue, content: Pareti 2012, PARC; Newell et al. 2018,
 * PolNeAR). Verbs, "according to" and nouns such as "the claim that" are cues; what lies inside a quotation is not searched.
 *
 * @param isPerson tells of a lower-case noun whether it names a kind of person
 */
export function findAttributions(paragraph: Paragraph, isPerson: (noun: string) => boolean): Attribution[] {
  const quotes = findQuotes(paragraph.text);
  const turn = turnOf(paragraph);
  if (turn) return [turn];
  const found = paragraph.sentences.flatMap((sentence, i) => attributionsIn(i, sentence, quotes, isPerson));
  const whole = withFollowingQuotes(paragraph, quotes, found);
  return whole.map((entry) => ({
    ...entry,
    kind: quotedShare(paragraph.text, entry.content, quotes),
    nested: whole.some(
      (outer) => outer !== entry && covers(outer.content, entry.cue) && !(covers(entry.content, outer.cue) && outranks(entry, outer)),
    ),
  }));
}

/** Of two that lie in each other, the surer one holds the other; of two alike, the first. */
const outranks = (one: Attribution, other: Attribution): boolean => {
  const difference = confidenceOf({ ...one, nested: false }) - confidenceOf({ ...other, nested: false });
  return difference > 0 || (difference === 0 && (one.cue?.start ?? 0) < (other.cue?.start ?? 0));
};

const covers = (content: readonly Span[], cue: Span | null): boolean =>
  cue !== null && content.some(({ start, end }) => start <= cue.start && end >= cue.end);

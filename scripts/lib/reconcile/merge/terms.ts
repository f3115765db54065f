import type { Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { asEditors } from '../../../../src/lib/explainer/marks.ts';

type Passages = ReadonlyMap<string, Passage>;

/** What a person has decided on the terms that words of an explainer are tagged with. */
export interface DecidedTerms {
  /** Their tags go. */
  rejected: ReadonlySet<string>;
  /** Further tags of these are no suggestion. */
  accepted: ReadonlySet<string>;
}

/**
 * A term is rejected where a person took all of its tags out, in this run or before, and put none back; it is accepted where they have made
 * each that was suggested their own.
 *
 * @param base the passages as they were last generated
 * @param before the terms that were rejected in earlier runs
 */
export function decidedTerms(base: Passages, edited: Passages, before: readonly string[]): DecidedTerms {
  const tags = [...edited.values()].flatMap(({ marks }) => marks);
  const [kept, suggested] = [termsOf(tags), termsOf(tags.filter(({ from }) => from === 'suggested'))];
  const offered = [...base.values()].flatMap(({ id, marks }) => (edited.has(id) ? marks : []));
  return {
    rejected: new Set([...before, ...termsOf(offered)]).difference(kept),
    accepted: termsOf(offered.filter(({ from }) => from === 'suggested'))
      .intersection(kept)
      .difference(suggested),
  };
}

const termsOf = (marks: readonly Mark[]): Set<string> => new Set(marks.flatMap(({ term }) => term ?? []));

/** A passage as it is generated, with the tags of terms as a person has decided on them. */
export const withDecided = (passage: Passage, { rejected, accepted }: DecidedTerms): Passage => ({
  ...passage,
  marks: passage.marks
    .filter(({ term }) => term === undefined || !rejected.has(term))
    .map((mark) => (mark.term !== undefined && accepted.has(mark.term) ? asEditors(mark) : mark)),
});

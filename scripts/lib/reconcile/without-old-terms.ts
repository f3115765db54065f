import { removeTags } from '../../../src/lib/explainer/edit-body.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { GoneEdit } from '../../../src/schemas/ledger.ts';
import { oldTermsIn } from '../explainer/old-terms.ts';
import type { Means } from './made.ts';
import type { Situation } from './reconcile.ts';

/**
 * What is there before a run, without the tags of terms that the glossary no longer has. They go from what was generated, too: nobody took them
 * away, so that they are suggested again where the term comes back.
 *
 * @param file the explainer's, as the person knows it
 * @returns also what to tell of tags that are gone
 * @throws as `readExplainer` does, where tags have to go from a file that is no explainer
 */
export function withoutOldTerms(
  { onDisk, lastGenerated }: Pick<Situation, 'onDisk' | 'lastGenerated'>,
  { terms }: Pick<Means, 'terms'>,
  file: string,
): Pick<Situation, 'onDisk' | 'lastGenerated'> & { goneTerms: GoneEdit[] } {
  const known = new Set(terms.map(({ id }) => id));
  const without = (mdx: string): string => oldTermsIn(mdx, known).reduce((text, term) => removeTags(text, { term }), mdx);
  if (onDisk === null) return { onDisk, lastGenerated, goneTerms: [] };
  const old = oldTermsIn(onDisk, known);
  const passages = old.length === 0 ? [] : readExplainer(onDisk, file).sections.flatMap((section) => section.passages);
  const goneTerms = old.flatMap((term): GoneEdit[] => {
    const tagged = passages.filter(({ marks }) => marks.some((mark) => mark.term === term));
    const [first] = tagged;
    if (!first) return [];
    return [{ what: `the tags of the term "${term}", which is no longer in the glossary`, line: first.line }];
  });
  return { onDisk: without(onDisk), lastGenerated: lastGenerated === null ? null : without(lastGenerated), goneTerms };
}

import { ContentError } from '../../../src/lib/content-error.ts';
import type { SectionText } from '../../../src/lib/explainer/document.ts';
import { readEditorPage } from '../../../src/lib/explainer/editor-words.ts';
import type { Term } from '../../../src/lib/graph/types.ts';
import { shownPath } from '../platform/folders.ts';
import { readGlossary } from '../vocabulary/glossary.ts';

/** The terms of the glossary by their ids, read whole. @throws as `readGlossary` and `readEditorPage` do */
export async function readTerms(folder: string): Promise<Map<string, Term>> {
  const entries = await readGlossary(folder);
  return new Map(
    entries.map(({ id, file, data: { not: _, ...data }, body }) => [id, { ...data, explanation: readEditorPage(body, file) }]),
  );
}

/**
 * Makes sure that the glossary has the terms that an explainer's tags name.
 *
 * @param path of the explainer's file, absolute
 * @throws AggregateError of ContentErrors, one for each passage with a tag of another
 */
export function requireTerms(sections: readonly SectionText[], terms: ReadonlyMap<string, Term>, path: string): void {
  const file = shownPath(path);
  const faults = sections.flatMap(({ passages }) =>
    passages.flatMap(({ marks, line }) => {
      const unknown = new Set(marks.flatMap(({ term }) => (term === undefined || terms.has(term) ? [] : term)));
      const hint = 'Run npm run explain, which takes the tag away; or put the file of the term back into glossary/.';
      return [...unknown].map((id) => new ContentError(`<Term id="${id}"> names a term that is not in the glossary`, { file, line }, hint));
    }),
  );
  if (faults.length > 0) throw new AggregateError(faults, `${file} names terms that are not there`);
}

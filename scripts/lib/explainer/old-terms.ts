const TAG = /<Term\b[^>]*?\bid=["']([^"']*)["']/g;

/**
 * The terms that an explainer's tags name and the glossary does not have, in the order of the file. Nothing is parsed, so that it is quick, and
 * words that are set as code may look like a tag.
 *
 * @param known the ids of the glossary
 */
export const oldTermsIn = (mdx: string, known: ReadonlySet<string>): string[] =>
  [...new Set([...mdx.matchAll(TAG)].map(([, id = '']) => id))].filter((id) => !known.has(id));

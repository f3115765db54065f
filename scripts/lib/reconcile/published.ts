import { ContentError } from '../../../src/lib/content-error.ts';
import { parseDocument } from '../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../explainer/read-frontmatter.ts';
import type { Published } from './ledger.ts';

/**
 * The sections and statements that an explainer publishes.
 *
 * @returns nothing of an explainer that a person left broken: the check of the content says what is wrong with it
 */
export function readPublished(mdx: string): Published {
  try {
    const sections = parseDocument(mdx, '').map(({ id, passages }) => [id, passages.map((passage) => passage.id)]);
    const statements = readFrontmatter(mdx, '').data.statements.map(({ id, passage }) => [id, passage]);
    return { sections: Object.fromEntries(sections), statements: Object.fromEntries(statements) };
  } catch (error) {
    if (error instanceof ContentError || error instanceof AggregateError) return { sections: {}, statements: {} };
    throw error;
  }
}

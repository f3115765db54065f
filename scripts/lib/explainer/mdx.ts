import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { Analysis } from '../analyse/model/analysis.ts';
import type { Article } from '../read/types.ts';
import { bodyOf } from './body.ts';
import { writeFrontmatter } from './frontmatter.ts';

/** All that a new explainer is made of. */
export interface ExplainerInput {
  article: Pick<Article, 'author' | 'published' | 'hasStandfirst'>;
  analysis: Analysis;
  /** The article file's name, and the SHA-256 of its bytes in hex. */
  source: { file: string; sha256: string };
  /** The address of each paragraph of the analysis, in order. */
  passages: string[];
  /** The address of each statement of the analysis, in order. */
  statements: string[];
}

const writer = remark().use(remarkFrontmatter).use(remarkMdx);

/**
 * Writes the MDX of an explainer. It is serialised from a tree, so that nothing of the article can be taken for markup or code.
 *
 * @throws RangeError when mentions overlap, or when the sections do not hold every paragraph once and in order
 */
export function writeExplainer(input: ExplainerInput): string {
  requireWhole(input.analysis);
  return writeTree([{ type: 'yaml', value: writeFrontmatter(input) }, ...bodyOf(input)]);
}

/** The text of nodes, in the one form that explainers are written in. */
export const writeTree = (children: RootContent[]): string => writer.stringify({ type: 'root', children });

function requireWhole({ sections, paragraphs }: Analysis): void {
  let next = 0;
  for (const { first, last } of sections) {
    if (first !== next || last < first) throw new RangeError(`a section starts with paragraph ${first}, not ${next}`);
    next = last + 1;
  }
  if (next !== paragraphs.length) throw new RangeError(`the sections hold ${next} of ${paragraphs.length} paragraphs`);
}

import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** What a text is as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads CommonMark without extensions. */
export const parseMarkdown = (markdown: string): Root =>
  markdownToMdast(markdown, { features: { gfm: false, frontmatter: false } }) as Root;

/** The line (1-based) that an offset (UTF-16 code units) of a text lies in. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

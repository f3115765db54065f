import type { Root } from 'mdast';
import { remark } from 'remark';
import { shapesOfGfm } from '../../../src/lib/explainer/syntax.ts';

/** What a text is as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const processor = remark().use(shapesOfGfm);

/** Reads Markdown as the site writes it. */
export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);

/** The line (1-based) that an offset (UTF-16 code units) of a text lies in. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

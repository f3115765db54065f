import { ContentError } from '../content-error.ts';
import type { Span } from '../text/places.ts';
import { requireMerged } from '../text/unfinished-merge.ts';

/** Where the frontmatter of an explainer's file stands. */
export interface FileParts {
  /** The YAML between the fences, without the line end before the second. */
  yaml: string;
  /** Where the YAML stands in the file; its first line is the file's second. */
  at: Span;
  /** The file with a space for each character of the frontmatter, fences included: offsets and lines are the file's. */
  body: string;
}

/** `---`, the YAML, and the first line that starts with a fence again; Astro ends a frontmatter at `---` or `+++`, whatever follows. */
const FRONTMATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n((?:---|\+\+\+).*)(?:\r?\n|$)/;

/**
 * Finds the frontmatter of an explainer's file.
 *
 * @throws ContentError when there is none, when it does not end with a line `---`, or when a conflict stands in the file
 */
export function splitFile(mdx: string, file: string): FileParts {
  requireMerged(mdx, file);
  const [whole = '', yaml, fence = ''] = FRONTMATTER.exec(mdx) ?? [];
  if (yaml === undefined)
    throw new ContentError('the file has no frontmatter', { file, line: 1 }, 'Start it with lines between "---" and "---".');
  if (fence.trimEnd() !== '---') {
    const line = whole.trimEnd().split('\n').length;
    throw new ContentError(`the frontmatter does not end with "---": ${fence.trimEnd()}`, { file, line }, 'Write "---" alone on its line.');
  }
  const start = mdx.indexOf('\n') + 1;
  return { yaml, at: { start, end: start + yaml.length }, body: whole.replace(/[^\r\n]/g, ' ') + mdx.slice(whole.length) };
}

/** The text of an explainer's file. */
export const joinFile = (yaml: string, body: string): string => `---\n${yaml}\n---\n\n${body.trimEnd()}\n`;

/** A text with other words at a place; every other character stays. */
export const splice = (text: string, { start, end }: Span, words: string): string => text.slice(0, start) + words + text.slice(end);

/** `\r\n` counts as `\n`, and a byte order mark as nothing: an editor's program may have changed every line end, and put that first. */
export const toLineEnds = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { ContentError } from '../../../src/lib/content-error.ts';
import { faultOf } from '../../../src/lib/explainer/code.ts';
import { parseDocument } from '../../../src/lib/explainer/document.ts';
import { shownPath } from '../platform/folders.ts';

/**
 * A plugin of the site's MDX compiler that refuses code. The checks before read the file, and by another parser; this one sees the very tree that
 * is compiled, so that no edit between a check and the compiler gets past, and nothing that two parsers read in two ways. It goes for all MDX of
 * the site: the guide has no code either.
 */
export const refuseCode: MdastPluginEntry = ({ fileURL }) => {
  const refuse = (node: unknown): void => {
    const fault = faultOf(node as Nodes);
    if (!fault) return;
    const place = fileURL ? `${placeOf(fileURLToPath(fileURL))}: ` : '';
    throw Object.assign(new Error(`${place}${fault.problem}`), { hint: fault.hint });
  };
  return {
    name: 'refuse-code',
    mdxjsEsm: refuse,
    mdxFlowExpression: refuse,
    mdxTextExpression: refuse,
    mdxJsxFlowElement: refuse,
    mdxJsxTextElement: refuse,
  };
};

/** The file and the line of its first fault: the compiler sees neither the frontmatter nor, unless it is told to go slower, places. */
function placeOf(path: string): string {
  try {
    parseDocument(readFileSync(path, 'utf8'), '');
  } catch (error) {
    if (error instanceof ContentError) return `${shownPath(path)}:${error.line}`;
  }
  return shownPath(path);
}

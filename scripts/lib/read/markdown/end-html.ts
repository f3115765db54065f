import type { Html } from 'mdast';
import { parseFragment } from 'parse5';

/**
 * Ends what a piece of HTML in Markdown leaves open: a comment is a comment up to here, and an element whose tag does not end is text. The
 * package that reads it would drop either.
 */
export function endHtml(node: Html): void {
  const codes = new Set<string>();
  parseFragment(node.value, { onParseError: ({ code }) => codes.add(code) });
  if (codes.has('eof-in-tag')) Object.assign(node, { type: 'paragraph', children: [{ ...node, type: 'text' }] });
  else if (codes.has('eof-in-comment')) node.value += '-->';
  else if (/<[?!][^>]*$/.test(node.value)) node.value += '>';
}

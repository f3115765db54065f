import { parseFragment } from 'parse5';

const known = new Map<string, string>();

/** A reference to a character in HTML. */
export const REFERENCE = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z\d]*);?/gi;

/** What a reference to a character stands for: `&nbsp;` for a space; itself where it is none. */
export function readReference(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [node] = parseFragment(reference).childNodes;
  const text = node && 'value' in node ? node.value : reference;
  known.set(reference, text);
  return text;
}

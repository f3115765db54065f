import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const known = new Map<string, string>();

/** A reference to a character in HTML. */
export const REFERENCE = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z\d]*);?/gi;

/** What a reference to a character stands for: `&nbsp;` for a space; itself where it is none. */
export function readReference(reference: string): string {
  const text = known.get(reference) ?? (parseFragment(reference).childNodes[0] as DefaultTreeAdapterTypes.TextNode).value;
  known.set(reference, text);
  return text;
}

import type { Mention, Passage } from './document.ts';

/** A stretch of a passage's text: a mention, or what stands between two. */
export interface Piece {
  text: string;
  mention?: Mention;
}

/** Cuts a passage at its mentions. The pieces put together are its text. Of mentions that overlap, the outer one counts. */
export function pieces({ text, mentions }: Pick<Passage, 'text' | 'mentions'>): Piece[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Piece[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    if (mention.start > end) found.push({ text: text.slice(end, mention.start) });
    found.push({ text: text.slice(mention.start, mention.end), mention });
    end = mention.end;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}

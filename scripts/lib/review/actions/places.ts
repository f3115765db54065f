import type { Passage } from '../../../../src/lib/explainer/document.ts';
import type { Span } from '../../../../src/lib/text/places.ts';
import type { Place } from '../../../../src/schemas/action.ts';
import { STALE } from './context.ts';
import type { Opened } from './opened.ts';

/** Words of a passage that an action is about, without white space at their ends. */
export interface Chosen extends Span {
  passage: Passage;
  words: string;
}

/** @throws ContentError where the place is not there, holds no words, or cuts a character */
export function chosen({ passages, refuse }: Opened, { passage: id, start, end }: Place): Chosen {
  const passage = passages.find((own) => own.id === id);
  if (!passage) throw refuse(`there is no passage "${id}"`, STALE);
  const { text, line } = passage;
  if (end > text.length) throw refuse(`the chosen words reach beyond the end of passage "${id}"`, STALE, line);
  const cut = text.slice(start, end);
  const words = cut.trim();
  if (words === '') throw refuse('no words are chosen', 'Choose at least one word of the passage.', line);
  const from = start + cut.indexOf(words);
  const span = { start: from, end: from + words.length };
  if ([span.start, span.end].some((at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))))
    throw refuse('the chosen words begin or end inside of a character', 'Choose whole characters.', line);
  return { ...span, passage, words };
}

/** Where something of a passage goes in a list that is in the order of the article. @param places of what is listed */
export function indexFor(
  { passages }: Opened,
  places: readonly { passage: string; start: number }[],
  { passage, start }: Pick<Chosen, 'passage' | 'start'>,
): number {
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const own = order.get(passage.id) ?? 0;
  const later = places.findIndex((other) => {
    const theirs = order.get(other.passage) ?? 0;
    return theirs > own || (theirs === own && other.start > start);
  });
  return later === -1 ? places.length : later;
}

export const textsOf = ({ passages }: Opened): Map<string, string> => new Map(passages.map(({ id, text }) => [id, text]));

import type { ExplainerNode } from '../graph/types.ts';
import { hash } from '../text/hash.ts';
import { total } from './long-lists.ts';
import { once } from './once.ts';

/** Where a card stands: 0 on the page for frames itself, else on the page below it with this number. */
export type EmbedPart = number;

/** Bytes of an article's cards, as they are sent, up to which one page has all of them, and how many a page of several is to have. */
const ROOM = { one: 7000, each: 6500 };

const utf8 = new TextEncoder();
/** About how many bytes some words are as they are sent. This and the weights of cards were fitted on some 70 news articles of up to 143 KB. */
export const sentBytes = (...texts: string[]): number => Math.ceil(utf8.encode(texts.join('')).length * 0.5);

/** What a revision of an article gave an address, and how long it was. */
interface Given {
  passages: readonly { id: string; text: string }[];
  statements: readonly { id: string; passage: string }[];
}

/** The revisions of an explainer, oldest first, each with the number of pages that its cards were shared out among. */
export const revisionsOf = once((explainer: ExplainerNode): (Given & { parts: number })[] => {
  const now = { passages: explainer.passages, statements: explainer.statements.map(({ id, passage }) => ({ id, passage: passage.id })) };
  return withParts(explainer.history.revisions.length > 0 ? explainer.history.revisions : [now]);
});

function withParts(given: readonly Given[]): (Given & { parts: number })[] {
  let parts = 1;
  return given.map((own) => {
    parts = Math.max(parts, partsFor(own));
    return { ...own, parts };
  });
}

/** The pages below an explainer that other sites show in frames. @param given its revisions, oldest first */
export function embedPagesBelow(given: readonly Given[]): string[] {
  const parts = withParts(given).at(-1)?.parts ?? 1;
  return ['embed', ...(parts === 1 ? [] : Array.from({ length: parts }, (_, index) => `embed/${index + 1}`))];
}

/** Pages for an article of this length: a power of two, so that a longer one moves a card seldom. */
function partsFor({ passages, statements }: Given): number {
  const weight = total(passages, ({ text }) => 50 + sentBytes(text)) + 60 * statements.length;
  return weight <= ROOM.one ? 1 : 2 ** Math.ceil(Math.log2(weight / ROOM.each));
}

/** On how many pages the cards of an explainer stand: on the one for frames itself, or on so many below it. Never fewer than in a revision before. */
export const embedParts = (explainer: ExplainerNode): number => revisionsOf(explainer).at(-1)?.parts ?? 1;

const partAmong = (id: string, parts: number): EmbedPart => (parts === 1 ? 0 : 1 + (hash(id) % parts));

/** Where the card of a passage, with what is said in it, or of an actor stands. @param id of the passage, or among the cards  */
export const embedPart = (explainer: ExplainerNode, id: string): EmbedPart => partAmong(id, embedParts(explainer));

/** All addresses that were given since the first revision, by the page that they led to. @param actors ids among the cards */
export function givenParts(explainer: ExplainerNode, actors: readonly string[]): Map<EmbedPart, Set<string>> {
  const all = new Map<EmbedPart, Set<string>>();
  for (const { passages, statements, parts } of revisionsOf(explainer)) {
    const given = [
      ...passages.map(({ id }) => [id, id] as const),
      ...statements.map(({ id, passage }) => [id, passage] as const),
      ...actors.map((id) => [id, id] as const),
    ];
    for (const [id, home] of given) {
      const part = partAmong(home, parts);
      all.set(part, (all.get(part) ?? new Set()).add(id));
    }
  }
  return all;
}

import { loadGraph } from '../graph/load.ts';
import type { ActorNode, ExplainerNode } from '../graph/types.ts';
import { type EmbedPart, embedPart, embedParts, givenParts } from '../routes/embed-parts.ts';
import { total } from '../routes/long-lists.ts';
import { once } from '../routes/once.ts';
import { type EmbedCard, embedCards } from './cards.ts';

/** What another site downloads at most for a card, in bytes as they are sent, pictures of the article and of editors apart. */
export const MOST_SENT = 15_000;
/** The style sheet with the icon, a page without its cards, and what is added to the styles where `hasParts`, or for a story. */
export const AROUND = { styles: 1600, page: 1300, parts: 3100, story: 700 };
/** An address that only leads on. */
const LINK = 14;

/** A page of cards. */
export interface EmbedPage {
  cards: EmbedCard[];
  /** Addresses whose card stands on another page now, or has no room. */
  links: EmbedLink[];
}

/** Leads to a place of the explainer, or to an actor. */
interface EmbedLink {
  id: string;
  actor: ActorNode | undefined;
}

/** Whether cards need the styles of pictures and of editors' blocks. */
export const hasParts = (cards: readonly EmbedCard[]): boolean => cards.some(isExtra);
const isExtra = ({ kind }: EmbedCard): boolean => kind === 'drawn' || kind === 'editor';
const weigh = (cards: readonly EmbedCard[]): number => total(cards, ({ weight }) => weight);

/**
 * Shares the cards of an explainer out among pages, by `EmbedPart`, so that no page with what it loads is more than `MOST_SENT`; a passage
 * that is longer than a page has a card that weighs more. What an editor added and what is drawn stands on the first page as far as there is room.
 */
export function embedPages(explainer: ExplainerNode, cards: readonly EmbedCard[]): EmbedPage[] {
  const parts = embedParts(explainer);
  const plain = Map.groupBy(
    cards.filter((card) => !isExtra(card)),
    ({ home, ids: [id] }) => embedPart(explainer, home ?? id),
  );
  const actors = new Map(cards.flatMap((card) => (card.kind === 'actor' ? [[card.ids[0], card.count.actor]] : [])));
  const given = givenParts(explainer, [...actors.keys()]);
  const linkTo = (id: string): EmbedLink => ({ id, actor: actors.get(id) });
  const pages = Array.from({ length: parts === 1 ? 1 : parts + 1 }, (_, part: EmbedPart): EmbedPage => {
    const own = plain.get(part) ?? [];
    const shown = new Set(own.flatMap(({ ids }) => ids));
    return { cards: own, links: [...(given.get(part) ?? [])].filter((id) => !shown.has(id)).map(linkTo) };
  });
  const [first] = pages;
  if (first) {
    let room = MOST_SENT - AROUND.styles - AROUND.page - AROUND.parts - weigh(first.cards) - LINK * first.links.length;
    for (const card of cards.filter(isExtra)) {
      const fits = card.weight <= room;
      if (fits) first.cards.push(card);
      else first.links.push(...card.ids.map(linkTo));
      room -= fits ? card.weight : LINK;
    }
  }
  return pages;
}

const found = once(async (explainer: ExplainerNode) => embedPages(explainer, embedCards(explainer, await loadGraph())));

/** The pages of an explainer's cards. */
export const embedPagesOf = (explainer: ExplainerNode): Promise<EmbedPage[]> => found(explainer);

/**
 * How high the cards are of what an editor added and of what is drawn, by their address, in CSS pixels without what stands below them; one
 * without a card has none.
 */
export async function extraHeights(explainer: ExplainerNode): Promise<Map<string, number>> {
  const [first] = await embedPagesOf(explainer);
  return new Map((first?.cards ?? []).flatMap((card) => ('height' in card ? [[card.ids[0], card.height]] : [])));
}

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { type Card, cardPath, explainerCard, SITE_CARD_PATH, sectionCard, siteCard } from '../../../src/lib/machines/card.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** A card, and where it goes in the site: a path that starts with "/". */
export interface PlacedCard {
  path: string;
  card: Card;
}

/** Every card of a site: its own, and those of each explainer and each section. */
export async function listCards(folders: Folders): Promise<PlacedCard[]> {
  const cards: PlacedCard[] = [{ path: SITE_CARD_PATH, card: siteCard() }];
  for (const name of await listExplainers(folders)) {
    const file = join(folders.explainers, name);
    const mdx = await readFile(file, 'utf8');
    const { data, sections } = readExplainer(mdx, shownPath(file));
    const slug = basename(name, '.mdx');
    cards.push({ path: cardPath(slug), card: explainerCard(data) });
    for (const [index, { id, heading }] of sections.entries()) {
      cards.push({ path: cardPath(slug, id), card: sectionCard(data, heading, index, sections.length) });
    }
  }
  return cards;
}

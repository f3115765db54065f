import { closeSync, openSync, readSync } from 'node:fs';
import { CARD_SIZE } from '../../../src/lib/machines/card.ts';
import { attributeOf } from '../html/tree.ts';
import { resolveTarget } from './address.ts';
import type { Page } from './page.ts';
import type { FactsFinding, FactsRule, Site } from './site.ts';

/** The picture that a page names for those who share it; null where it names none. */
export const sharedBy = ({ having }: Page): string | null => {
  const meta = having.get('property')?.find((element) => attributeOf(element, 'property') === 'og:image');
  return (meta && attributeOf(meta, 'content')) ?? null;
};

/** Width and height of a PNG in pixels, from its header; null for a file that is none. */
export function pngSize(path: string): string | null {
  const header = Buffer.alloc(24);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, header, 0, 24, 0);
    if (read < 24 || header.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || header.toString('latin1', 12, 16) !== 'IHDR') return null;
    return `${header.readUInt32BE(16)} × ${header.readUInt32BE(20)}`;
  } finally {
    closeSync(file);
  }
}

const wanted = `${CARD_SIZE.width} × ${CARD_SIZE.height}`;

/** Finds pages whose share card is missing or is no card; a picture that is not there at all is a dead link. */
export const checkCards: FactsRule = (site) =>
  [...site.files].flatMap(([path, { card, bodies }]) => {
    const fault = card === undefined ? undefined : faultOf(path, card, bodies.length > 0, site);
    return fault ? [{ path, ...(card && { target: card }), ...fault }] : [];
  });

function faultOf(
  path: string,
  card: string | null,
  hasArticle: boolean,
  { files, address }: Site,
): Pick<FactsFinding, 'problem' | 'hint'> | undefined {
  const drawAgain = 'Build again: npm run build draws the cards.';
  const handOver = 'Hand the card to the layout of the page.';
  const none = { problem: 'the page names no picture (og:image) for those who share it', hint: handOver };
  if (card === null) return hasArticle ? none : undefined;
  const target = resolveTarget(card, path, address);
  if (target.kind !== 'site') return { problem: `og:image is ${card}, which is not on this site`, hint: drawAgain };
  const own = `cards/${path.replace(/^explainers\//, '').replace(/\/index\.html$/, '')}.png`;
  // A section for which no card was drawn shows its explainer's.
  const isExplainers = !files.has(own) && target.path === `${own.slice(0, own.lastIndexOf('/'))}.png`;
  if (hasArticle && target.path !== own && !isExplainers)
    return { problem: `og:image is ${target.path}, not the page's own card, ${own}`, hint: handOver };
  const shown = files.get(target.path);
  if (!shown || shown.png === wanted) return undefined;
  return { problem: `the share card ${target.path} is ${shown.png ?? 'no PNG'}, not a PNG of ${wanted} pixels`, hint: drawAgain };
}

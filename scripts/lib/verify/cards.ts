import { open } from 'node:fs/promises';
import { CARD_SIZE } from '../../../src/lib/machines/card.ts';
import { resolveTarget, type SiteAddress } from './address.ts';
import { attributeOf, lineOf, type Page } from './page.ts';
import type { Site, SiteRule } from './site.ts';

/** The picture that a page names for those who share it. */
export interface SharedCard {
  file: string;
  line: number | undefined;
  /** The page's path in the site. */
  path: string;
  /** As it stands in og:image; absent where the page names none. */
  image: string | undefined;
  /** True on an explainer's page and on a section's. */
  hasArticle: boolean;
}

export function sharedBy(page: Page): SharedCard {
  const meta = page.elements.find((element) => attributeOf(element, 'property') === 'og:image');
  return {
    file: page.file,
    line: meta && lineOf(meta),
    path: page.path,
    image: meta && attributeOf(meta, 'content'),
    hasArticle: page.elements.some((element) => attributeOf(element, 'dataBody') !== undefined),
  };
}

/** Width and height of a PNG in pixels, from its header; null for a file that is none. */
export async function pngSize(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(24), 0, 24, 0);
    if (bytesRead < 24 || buffer.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || buffer.toString('latin1', 12, 16) !== 'IHDR')
      return null;
    return `${buffer.readUInt32BE(16)} × ${buffer.readUInt32BE(20)}`;
  } finally {
    await file.close();
  }
}

const wanted = `${CARD_SIZE.width} × ${CARD_SIZE.height}`;

/** Finds pages whose share card is missing or is no card; a picture that is not there at all is a dead link. */
export const checkCards: SiteRule = ({ cards, pngSizes, address }) =>
  cards.flatMap((card) => {
    const fault = faultOf(card, pngSizes, address);
    return fault ? [{ file: card.file, line: card.line, ...fault }] : [];
  });

function faultOf({ path, image, hasArticle }: SharedCard, sizes: Site['pngSizes'], address: SiteAddress) {
  const drawAgain = 'Build again: npm run build draws the cards.';
  const handOver = 'Hand the card to the layout of the page.';
  if (image === undefined) return hasArticle && { problem: 'the page names no picture (og:image) for those who share it', hint: handOver };
  const target = resolveTarget(image, path, address);
  if (target.kind !== 'site') return { problem: `og:image is ${image}, which is not on this site`, hint: drawAgain };
  const own = `cards/${path.replace(/^explainers\//, '').replace(/\/index\.html$/, '')}.png`;
  if (hasArticle && target.path !== own) return { problem: `og:image is ${target.path}, not the page's own card, ${own}`, hint: handOver };
  const size = sizes.get(target.path);
  if (size === undefined || size === wanted) return undefined;
  return { problem: `the share card ${target.path} is ${size ?? 'no PNG'}, not a PNG of ${wanted} pixels`, hint: drawAgain };
}

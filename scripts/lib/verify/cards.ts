import { open } from 'node:fs/promises';
import { CARD_SIZE } from '../../../src/lib/machines/card.ts';
import { resolveTarget, type SiteAddress } from './address.ts';
import type { Finding } from './finding.ts';
import { attributeOf, lineOf, type Page } from './page.ts';

/** The picture that a page names for those who share it. */
export interface Shared {
  file: string;
  line: number | undefined;
  /** The page's path in the site. */
  path: string;
  /** As it stands in og:image; absent where the page names none. */
  image: string | undefined;
  /** True on an explainer's page and on a section's. */
  hasArticle: boolean;
}

export function sharedBy(page: Page): Shared {
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
const hint = 'Build again: npm run build draws the cards.';

/**
 * Finds pages whose share card is missing or is no card; a picture that is not there at all is a dead link.
 *
 * @param sizes of the site's PNG files, by path
 */
export function checkCard(shared: Shared, sizes: ReadonlyMap<string, string | null>, address: SiteAddress): Finding[] {
  const { file, line, path, image, hasArticle } = shared;
  if (image === undefined) {
    if (!hasArticle) return [];
    return [
      {
        file,
        line,
        problem: 'the page names no picture (og:image) for those who share it',
        hint: 'Hand the card to the layout of the page.',
      },
    ];
  }
  const target = resolveTarget(image, path, address);
  if (target.kind !== 'site') return [{ file, line, problem: `og:image is ${image}, which is not on this site`, hint }];
  const own = `cards/${path.replace(/^explainers\//, '').replace(/\/index\.html$/, '')}.png`;
  if (hasArticle && target.path !== own)
    return [
      {
        file,
        line,
        problem: `og:image is ${target.path}, not the page's own card, ${own}`,
        hint: 'Hand the card to the layout of the page.',
      },
    ];
  const size = sizes.get(target.path);
  if (size === undefined || size === wanted) return [];
  return [
    { file, line, problem: `the share card ${target.path} is ${size === null ? 'no PNG' : size}, not a PNG of ${wanted} pixels`, hint },
  ];
}

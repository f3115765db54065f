import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { type Card, cardPath, explainerCard, SITE_CARD_PATH, sectionCard, siteCard } from '../../../src/lib/machines/card.ts';
import { site } from '../../../src/site.config.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { hashFiles, writeAtomic } from '../platform/files.ts';
import { type Folders, projectRoot, shownPath } from '../platform/folders.ts';
import { drawCard, loadFaces, loadPalette } from './draw.ts';

/**
 * Puts the share card of each explainer and section, and that of the site, into a built site. One that was drawn before with the same
 * words comes from the cache, which keeps those of the last build.
 *
 * @param out the folder of the site, absolute
 * @returns how many cards there are, and how many of them had to be drawn
 */
export async function makeCards(folders: Folders, out: string): Promise<{ cards: number; drawn: number }> {
  const cache = join(cacheFolderOf(folders.content), 'cards');
  await mkdir(cache, { recursive: true });
  const palette = await loadPalette();
  const drawing = JSON.stringify([await hashDrawing(), palette, site.name]);
  const cards = (await listCards(folders)).map(({ path, card }) => {
    const key = createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex');
    return { card, cached: join(cache, `${key}.png`), path: join(out, path) };
  });
  const there = new Set((await readdir(cache)).map((name) => join(cache, name)));
  const missing = new Map(cards.filter(({ cached }) => !there.has(cached)).map(({ card, cached }) => [cached, card]));

  if (missing.size > 0) {
    const faces = await loadFaces();
    await inTurns([...missing], async ([cached, card]) => writeAtomic(cached, await rasterise(drawCard(card, site.name, faces, palette))));
  }
  await inTurns(cards, async ({ cached, path }) => {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(cached, path);
  });
  const kept = new Set(cards.map(({ cached }) => cached));
  await Promise.all([...there].filter((path) => !kept.has(path)).map((path) => rm(path)));
  return { cards: cards.length, drawn: missing.size };
}

/** What a drawing depends on besides the words: this code, and the packages that set and paint them. */
function hashDrawing(): Promise<string> {
  const packages = ['sharp', 'harfbuzzjs', 'subset-font', '@fontsource-variable/source-serif-4', '@fontsource-variable/inter'];
  const manifests = packages.map((name) => join(projectRoot, 'node_modules', name, 'package.json'));
  return hashFiles([import.meta.dirname, ...manifests]);
}

/** As many at a time as the machine has processors: painting runs beside the code that sets the next card. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

/** Paints an SVG that has no text in it as PNG. A palette halves the file: a card has few colours and the shades between them. */
export const rasterise = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();

interface PlacedCard {
  path: string;
  card: Card;
}

async function listCards(folders: Folders): Promise<PlacedCard[]> {
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

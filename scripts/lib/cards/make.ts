import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { type Card, cardPath, explainerCard, SITE_CARD_PATH, sectionCard, siteCard } from '../../../src/lib/machines/card.ts';
import { withSectionCards } from '../../../src/lib/routes/section-cards.ts';
import { site } from '../../../src/site.config.ts';
import { siteContent } from '../content/site-content.ts';
import { hashFiles } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { drawCard, loadFaces, loadPalette } from './draw.ts';
import { encodePng, isWholePng } from './picture.ts';

/**
 * Puts the share card of each explainer, of the sections that have one, and that of the site, into a built site. One that was drawn before
 * with the same words comes from the cache, which keeps those of the last build.
 *
 * @param out the folder of the site, absolute
 * @returns how many cards there are, and how many of them had to be drawn
 */
export async function makeCards(folders: Folders, out: string): Promise<{ cards: number; drawn: number }> {
  const cache = join(cacheFolderOf(folders.content), 'cards');
  const palette = await loadPalette();
  const drawing = JSON.stringify([await hashDrawing(), palette, site.name]);
  const cards = (await listCards(folders)).map(({ path, card }) => ({ path: join(out, path), card }));
  for (const folder of new Set([cache, ...cards.map(({ path }) => dirname(path))])) mkdirSync(folder, { recursive: true });

  const there = new Set(readdirSync(cache));
  const used = new Set<string>();
  let faces: Awaited<ReturnType<typeof loadFaces>> | undefined;
  let drawn = 0;
  for (const { path, card } of cards) {
    const name = `${createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex')}.png`;
    const kept = there.has(name) || used.has(name) ? readFileSync(join(cache, name)) : undefined;
    used.add(name);
    if (kept && isWholePng(kept)) {
      writeFileSync(path, kept);
      continue;
    }
    faces ??= await loadFaces();
    const png = encodePng(drawCard(card, site.name, faces, palette));
    writeFileSync(join(cache, name), png);
    writeFileSync(path, png);
    drawn += 1;
  }
  for (const name of there) if (!used.has(name)) rmSync(join(cache, name));
  return { cards: cards.length, drawn };
}

/** What a drawing depends on besides the words: this code, the packages that set them, and what compresses the picture. */
async function hashDrawing(): Promise<string[]> {
  const packages = ['harfbuzzjs', 'fontverter', '@fontsource-variable/source-serif-4', '@fontsource-variable/inter'];
  const manifests = packages.map((name) => join(projectRoot, 'node_modules', name, 'package.json'));
  return [await hashFiles([import.meta.dirname, ...manifests]), process.versions.zlib];
}

interface PlacedCard {
  path: string;
  card: Card;
}

async function listCards(folders: Folders): Promise<PlacedCard[]> {
  const cards: PlacedCard[] = [{ path: SITE_CARD_PATH, card: siteCard() }];
  const { explainers } = await siteContent(folders);
  const newest = withSectionCards(explainers);
  for (const { slug, data, sections } of explainers) {
    cards.push({ path: cardPath(slug), card: explainerCard(data) });
    if (!newest.has(slug)) continue;
    for (const [index, { id, heading }] of sections.entries()) {
      cards.push({ path: cardPath(slug, id), card: sectionCard(data, heading, index, sections.length) });
    }
  }
  return cards;
}

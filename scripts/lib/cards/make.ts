import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import { sectionName } from '../../../src/lib/explainer/section-name.ts';
import { isListed } from '../../../src/lib/graph/build.ts';
import {
  type Card,
  cardPath,
  explainerCard,
  SITE_CARD_PATH,
  sectionCard,
  siteCard,
  storyCard,
  storyCardPath,
  termCard,
  termCardPath,
} from '../../../src/lib/machines/card.ts';
import { withSectionCards } from '../../../src/lib/routes/section-cards.ts';
import { site } from '../../../src/site.config.ts';
import { publicContent } from '../content/public-content.ts';
import { hashFiles } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { startThreads } from '../threads/threads.ts';
import { drawCard, loadFaces, loadPalette } from './draw.ts';
import { encodePng, isSoundPng } from './picture.ts';

/** A card and its picture. */
export interface PlacedCard {
  /** Of the picture, from the site's root. */
  path: string;
  card: Card;
  /** The file of the cache that has it, or will. */
  file: string;
}

/** With fewer than this to draw, no thread is worth its start. */
const MANY = 100;
const MOST_THREADS = 4;

/** Cards that are being drawn. */
export interface Drawing {
  /**
   * Puts the cards into a built site once they are drawn, and lets the cache forget those of earlier builds.
   *
   * @param out the folder of the site, absolute
   * @returns how many cards there are, and how many of them had to be drawn
   */
  place: (out: string) => Promise<{ cards: number; drawn: number }>;
  /** Leaves what is not drawn yet. */
  stop: () => Promise<void>;
}

/**
 * Begins to draw the share card of each explainer, of the sections that have one, of each term and story, and that of the site. One that was drawn before with the
 * same words comes from the cache, which keeps those of the last build; many are drawn on threads, while the caller does something else.
 *
 * @param day see `publicContent`
 * @param isMade which cards are to be there, by the path of their picture
 */
export async function startCards(folders: Folders, day: string, isMade: (path: string) => boolean = () => true): Promise<Drawing> {
  const cache = join(cacheFolderOf(folders.content), 'cards');
  mkdirSync(cache, { recursive: true });
  const all = await listCards(folders, day, cache);
  const cards = all.filter(({ path }) => isMade(path));
  const kept = new Set(readdirSync(cache).map((name) => join(cache, name)));
  const isKept = ({ file }: PlacedCard): boolean => kept.has(file) && isSoundPng(readFileSync(file));
  const missing = [...new Map(cards.map((card) => [card.file, card])).values()].filter((card) => !isKept(card));
  const { drawn, stop } = missing.length < MANY ? { drawn: drawHere(missing), stop: async () => {} } : drawOnThreads(missing);
  return {
    async place(out) {
      await drawn;
      for (const folder of new Set(cards.map(({ path }) => dirname(join(out, path))))) mkdirSync(folder, { recursive: true });
      for (const { path, file } of cards) copyFileSync(file, join(out, path));
      const used = new Set(all.map(({ file }) => file));
      for (const file of kept) if (!used.has(file)) rmSync(file);
      return { cards: cards.length, drawn: missing.length };
    },
    stop,
  };
}

async function drawHere(missing: readonly PlacedCard[]): Promise<void> {
  if (missing.length === 0) return;
  const draw = await loadDrawing();
  for (const card of missing) draw(card);
}

function drawOnThreads(missing: readonly PlacedCard[]): { drawn: Promise<unknown>; stop: () => Promise<void> } {
  // One core is the caller's.
  const count = Math.min(Math.max(availableParallelism() - 1, 1), MOST_THREADS);
  const threads = startThreads<PlacedCard, void, undefined>(count, new URL('./thread.ts', import.meta.url), undefined);
  const drawn = Promise.all(missing.map(threads.run)).finally(threads.close);
  // Whoever places them is told.
  drawn.catch(() => {});
  return { drawn, stop: threads.close };
}

/** Loads what draws a card into its file of the cache. */
export async function loadDrawing(): Promise<(card: PlacedCard) => void> {
  const [faces, palette] = [await loadFaces(), await loadPalette()];
  return ({ card, file }) => writeFileSync(file, encodePng(drawCard(card, site.name, faces, palette)));
}

async function listCards(folders: Folders, day: string, cache: string): Promise<PlacedCard[]> {
  const drawing = JSON.stringify([await hashDrawing(), await loadPalette(), site.name]);
  const place = (path: string, card: Card): PlacedCard => {
    const name = createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex');
    return { path, card, file: join(cache, `${name}.png`) };
  };
  const cards = [place(SITE_CARD_PATH, siteCard())];
  const { explainers, terms = new Map(), stories = [] } = await publicContent(folders, day);
  const newest = withSectionCards(explainers.filter(isListed));
  for (const { slug, data, sections, account } of explainers) {
    const explainer = { data, approval: approvalOf({ data, sections }, account?.approved) };
    cards.push(place(cardPath(slug), explainerCard(explainer)));
    if (!newest.has(slug)) continue;
    for (const [index, section] of sections.entries())
      cards.push(place(cardPath(slug, section.id), sectionCard(explainer, sectionName(section), index, sections.length)));
  }
  for (const [id, term] of terms) cards.push(place(termCardPath(id), termCard(term)));
  for (const { id, data } of stories) cards.push(place(storyCardPath(id), storyCard(data.headline)));
  return cards;
}

/** What a drawing depends on besides the words: this code, the packages that set them, and what compresses the picture. */
async function hashDrawing(): Promise<string[]> {
  const packages = ['harfbuzzjs', 'fontverter', '@fontsource-variable/source-serif-4', '@fontsource-variable/inter'];
  const manifests = packages.map((name) => join(projectRoot, 'node_modules', name, 'package.json'));
  return [await hashFiles([import.meta.dirname, ...manifests]), process.versions.zlib];
}

import { cp } from 'node:fs/promises';
import { startCards } from '../cards/make.ts';
import { count } from '../cli/count.ts';
import { startPictures } from '../pictures/make.ts';
import type { Folders } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';
import { keptFileOf, readKept } from '../verify/kept.ts';
import { type ReadSite, startReading } from '../verify/read-site.ts';
import type { BundleFolders } from './bundle.ts';
import { type MadePage, openKeptPages } from './kept-pages.ts';
import { makePages } from './pages.ts';
import { isInPart, type Part } from './part.ts';
import { step } from './run.ts';
import { writeLists } from './sitemap.ts';

/** The files of a site, but for its search index. */
export interface MadeSite {
  pages: ReadonlyMap<string, MadePage>;
  read: ReadSite;
}

interface MakeOptions {
  /** See `whileBundling`. */
  bundle: () => Promise<BundleFolders>;
  /** See `hashCode`. */
  code: string;
  /** See `publicContent`. */
  day: string;
  /** See `startReading`. */
  atFault: ReadonlySet<string>;
  isFull: boolean;
  /** The only part of the site to make: pages and cards, with the first also the files that all pages share. */
  part?: Part;
}

/**
 * The steps that make the files of a site, and read each.
 *
 * @param next the folder of the site that is being made, absolute
 */
export async function makeFiles(
  folders: Folders,
  next: string,
  { bundle, code, day, atFault, isFull, part }: MakeOptions,
): Promise<MadeSite> {
  const keep = !isFull && !part;
  const isMade = (path: string): boolean => !part || isInPart(path, part);
  const bundled = await step('bundle', bundle, ({ isNew }) => (isNew ? 'made' : 'kept'));
  if (!part || part.number === 1) await cp(bundled.shared, next, { recursive: true });
  const drawing = await startCards(folders, day, isMade);
  const pictures = await startPictures(folders, day, isMade);
  const keptFiles = keep ? await readKept(keptFileOf(folders), siteAddress()) : undefined;
  const reading = await startReading({ ...folders, out: next }, { day, kept: keptFiles, atFault });
  try {
    const kept = keep ? await openKeptPages(folders, next, code) : undefined;
    const { pages } = await step(
      'pages',
      () => makePages(folders, next, bundled, { day, kept, isMade, onPage: reading.add }),
      ({ pages, kept }) => `${count(pages.size, 'file')}, ${pages.size - kept} newly made`,
    );
    if (!part) await writeLists(folders, next, pages);
    await step(
      'cards',
      () => drawing.place(next),
      ({ cards, drawn }) => `${count(cards, 'card')}, ${drawn} newly drawn`,
    );
    await step(
      'pictures',
      () => pictures.place(next),
      ({ files, made }) => `${count(files, 'file')}, ${made} newly made`,
    );
    const read = await step(
      'read',
      () => reading.finish(),
      ({ files, read }) => `${count(files.size, 'file')}, ${read} newly read`,
    );
    return { pages, read };
  } finally {
    await pictures.stop();
    await drawing.stop();
    await reading.stop();
  }
}

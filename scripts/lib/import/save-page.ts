import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { cutSlug } from '../../../src/schemas/id.ts';
import { slug } from '../analyse/model/slug.ts';
import { forEachFile } from '../cli/faults.ts';
import { fetchPage, pageLimits } from '../fetch/page.ts';
import { askable } from '../fetch/public-address.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticle } from '../read/read.ts';
import { hashOf, openRecord } from './record.ts';

export interface SaveHow {
  allowPrivate: boolean;
  /** The name that its file is to have, without ending. */
  name?: string | undefined;
  /** Keeps pages in a folder of the system's, and nothing in the content folder. */
  dryRun: boolean;
}

/** Pages that were kept as articles. */
export interface Saved {
  /** Absolute. */
  paths: string[];
  /** What is wrong with the others. */
  faults: unknown[];
  /** Removes what a dry run has kept. */
  forget: () => Promise<void>;
}

/**
 * Fetches pages, and keeps them as articles. One that was fetched before takes the place of what it was, under the name that it has. What is no
 * article is not kept; one at fault stops no other.
 */
export async function savePages(addresses: readonly string[], folders: Folders, how: SaveHow): Promise<Saved> {
  const elsewhere = how.dryRun && addresses.length > 0 ? await mkdtemp(join(tmpdir(), 'nutgraf-page-')) : undefined;
  const saved: Saved = {
    paths: [],
    faults: [],
    forget: async () => void (elsewhere && (await rm(elsewhere, { recursive: true, force: true }))),
  };
  await forEachFile(
    addresses,
    (address) => address,
    async (address) => void saved.paths.push(await savePage(address, folders, how, elsewhere)),
  ).catch((error) => void saved.faults.push(error));
  return saved;
}

async function savePage(
  address: string,
  folders: Folders,
  { allowPrivate, name }: SaveHow,
  elsewhere: string | undefined,
): Promise<string> {
  const page = await fetchPage(address, { ...pageLimits, mayAsk: askable(allowPrivate) });
  const record = await openRecord(folders);
  const wanted = slug(name ?? '') || nameIn(page.address);
  const id = address.replace(/#.*$/s, '');
  const { fate, path, write } = await record.plan({ id, name: wanted, ending: page.ending, source: hashOf(page.bytes), bytes: page.bytes });
  if (fate === 'edited') {
    const hint = `To take the new one, delete ${shownPath(path)} and its line in imports.jsonl, and run this again.`;
    throw new ContentError(`${address} has changed, and so did you change the article`, { file: shownPath(path) }, hint);
  }
  if (fate === 'deleted') {
    const hint = 'Delete its line in imports.jsonl to have it again.';
    throw new ContentError('it was fetched before, and its article was deleted or renamed since', { file: address }, hint);
  }
  const kept = basename(path, page.ending);
  if (name !== undefined && kept !== wanted && fate !== 'imported') {
    const hint = `Leave out --name, or delete ${shownPath(path)} and its line in imports.jsonl first.`;
    throw new ContentError(`it is kept as ${kept} already, and not as ${wanted}`, { file: address }, hint);
  }
  await readArticle(page.bytes, shownPath(path));
  if (elsewhere !== undefined) {
    const copy = join(elsewhere, basename(path));
    await writeFile(copy, page.bytes);
    return copy;
  }
  await write();
  await record.close();
  return path;
}

const LONGEST_NAME = 80;

/** A name from the last words of an address: of its path, else of its host. */
export function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  const parts = pathname.split('/').map((part) => slug(decoded(part).replace(/\.(?:x?html?|php|aspx?|jsp|cms|txt|md)$/i, '')));
  const named = parts.findLast((part) => /\p{L}{3}/u.test(part) && part !== 'index' && part !== 'default');
  return cutSlug(named ?? slug(hostname.replace(/^www\./, '').replaceAll('.', '-')), 251 - LONGEST_NAME);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

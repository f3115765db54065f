import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { ContentError } from '../../../src/lib/content-error.ts';
import { UsageError } from '../cli/cli.ts';
import { isAddress, type Limits, openAddress } from '../fetch/fetch.ts';
import { askable } from '../fetch/public-address.ts';
import { filesIn } from '../platform/files.ts';
import { callerFolder, shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import type { Left } from './model/item.ts';

/** A file that items are read from. */
export interface SourceDocument {
  /** As the person knows it. */
  name: string;
  /** Its bytes from the beginning; may be asked for again. */
  open: () => AsyncIterable<Uint8Array>;
  /** What the server said of it. */
  charset?: string | undefined;
}

/** What a person named: the documents in it, and what in it is none. */
export interface Source {
  documents: SourceDocument[];
  left: Left[];
  /** Removes what was fetched. */
  close: () => Promise<void>;
}

/** Of a feed or an export. */
export const exportLimits = { bytes: 500_000_000, seconds: 600, redirects: 5 } satisfies Partial<Limits>;

/** In bytes: a packed file is held in memory, and one of its files unpacks to no more than the other figure. */
const MOST_PACKED = 100_000_000;
const MOST_UNPACKED = 500_000_000;

const ENDINGS = /\.(?:xml|rss|atom|rdf|wxr|nitf|newsml|json|jsonl|ndjson|ninjs|zip)$/i;
const OTHER = 'no feed, export or agency file by its name (.xml, .rss, .atom, .json, .jsonl): an article goes into the articles folder';

/**
 * Opens what a person named: a file, a packed file, a folder with all below it, or an address, which is fetched into a file first.
 *
 * @throws UsageError where there is no such file; ContentError where it can't be fetched or unpacked
 */
export async function openSource(named: string, allowPrivate: boolean): Promise<Source> {
  if (isAddress(named)) return openFetched(named, allowPrivate);
  const path = resolve(callerFolder, named);
  const found = await stat(path).catch(() => {
    throw new UsageError(`there is no file or folder ${named}`);
  });
  const close = async (): Promise<void> => {};
  if (!found.isDirectory()) return { ...(await documentsIn(path, shownPath(path))), close };
  const files = (await filesIn(path)).filter((file) => !relative(path, file).split(/[\\/]/).some(isPassedOver));
  const meant = files.filter((file) => ENDINGS.test(file));
  const all = await Promise.all(meant.map((file) => documentsIn(file, shownPath(file))));
  const others = files.filter((file) => !ENDINGS.test(file)).map((file): Left => ({ what: shownPath(file), why: OTHER }));
  return { documents: all.flatMap(({ documents }) => documents), left: [...others, ...all.flatMap(({ left }) => left)], close };
}

async function openFetched(address: string, allowPrivate: boolean): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-import-'));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const answer = await openAddress(address, { ...exportLimits, mayAsk: askable(allowPrivate) });
    const path = join(folder, 'fetched');
    await pipeline(answer.body, createWriteStream(path));
    const { documents, left } = await documentsIn(path, address);
    return { documents: documents.map((own) => ({ ...own, charset: answer.charset })), left, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A file as it is, or the files that are packed in it. */
async function documentsIn(path: string, name: string): Promise<Pick<Source, 'documents' | 'left'>> {
  if (!(await isPacked(path))) return { documents: [{ name, open: () => createReadStream(path) }], left: [] };
  const { size } = await stat(path);
  const hint = 'Unpack it, and import the folder.';
  if (size > MOST_PACKED) throw new ContentError(`the packed file has more than ${MOST_PACKED} bytes`, { file: name }, hint);
  const zip = await JSZip.loadAsync(await readFile(path)).catch(() => {
    throw new ContentError('the packed file is damaged, or has a password', { file: name }, hint);
  });
  const files = Object.values(zip.files).filter(
    (own) => !own.dir && !/(?:^|\/)__MACOSX\//.test(own.name) && !isPassedOver(basename(own.name)),
  );
  const documents = files
    .filter((own) => ENDINGS.test(own.name) && !/\.zip$/i.test(own.name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((own): SourceDocument => ({ name: `${name}/${own.name}`, open: () => unpacked(own, `${name}/${own.name}`) }));
  const left = files
    .filter((own) => !ENDINGS.test(own.name) || /\.zip$/i.test(own.name))
    .map(
      (own): Left => ({ what: `${name}/${own.name}`, why: /\.zip$/i.test(own.name) ? 'packed in what is packed: unpack it first' : OTHER }),
    );
  return { documents, left };
}

async function* unpacked(entry: JSZip.JSZipObject, name: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of new Readable().wrap(entry.nodeStream())) {
    size += chunk.length;
    if (size > MOST_UNPACKED)
      throw new ContentError(`it unpacks to more than ${MOST_UNPACKED} bytes`, { file: name }, 'Cut it into several.');
    yield chunk;
  }
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await file.close();
  }
}

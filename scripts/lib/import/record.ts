import { createHash } from 'node:crypto';
import { mkdir, open, readdir, truncate } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { cutSlug } from '../../../src/schemas/id.ts';
import { slug } from '../analyse/model/slug.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** A line of the record: what was imported, and the article that it is. */
const entrySchema = z.strictObject({
  /** What the source knows it by: the address of a page, the id of an item. */
  id: z.string().min(1),
  /** Name of the file in `articles`. */
  article: z.string().min(1),
  /** SHA-256 of what the source had, and of the file that was made of it, in hex. */
  source: z.string(),
  file: z.string(),
  version: z.number().optional(),
});
type Entry = z.infer<typeof entrySchema>;

/** What is to be an article. */
export interface Incoming {
  id: string;
  /** The name that its file is to have where it is free, without ending; a slug. */
  name: string;
  /** Starts with a point. */
  ending: string;
  /** What the source has, whatever form the file gives it. */
  source: string;
  bytes: Uint8Array | string;
  /** Of several versions of one item the highest counts. */
  version?: number | undefined;
}

/**
 * `there`: it was imported, and the source has not changed it. `edited`: the source changed it, and so did a person, whose file is let be.
 * `deleted`: a person deleted the article. `older`: a later version is there.
 */
export type Fate = 'imported' | 'updated' | 'there' | 'edited' | 'deleted' | 'older';

/** What of a content folder was imported, from where, and as which article. */
export interface ImportRecord {
  /** What becomes of something; nothing is written before `write` is called. */
  plan: (incoming: Incoming) => Promise<{ fate: Fate; path: string; write: () => Promise<void> }>;
  /** Says that the run came to its end. */
  close: () => Promise<void>;
}

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * Opens the record of a content folder: `imports.jsonl`, one line for each time that an article was written; the last of an id counts. A line is
 * written before its article is, and a blank one when a run ends. So a run that is killed leaves at most its last line without its article, or
 * with what was there before: that line does not count, and the next one that is written takes its place. Any other article that is not as its
 * line says, a person changed or deleted.
 *
 * @throws ContentError when the record can't be read
 */
export async function openRecord(folders: Pick<Folders, 'content' | 'articles'>): Promise<ImportRecord> {
  const path = join(folders.content, 'imports.jsonl');
  const { entries, size } = await readRecord(path, folders.articles);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let end = size;
  let wrote = false;
  const owners = new Map([...byId.values()].map(({ id, article }) => [stemOf(article), id]));
  const taken = new Set((await readdir(folders.articles).catch(() => [])).map(stemOf));
  const freeName = (name: string, id: string): string => {
    for (let number = 1; ; number += 1) {
      const own = number === 1 ? name : `${cutSlug(name, 6)}-${number}`;
      if (!taken.has(own) && (owners.get(own) ?? id) === id) return own;
    }
  };
  return {
    async plan({ id, name, ending, source, bytes, version }) {
      const known = byId.get(id);
      const article = known?.article ?? `${freeName(name, id)}${ending}`;
      const at = join(folders.articles, article);
      const entry: Entry = { id, article, source: hashOf(source), file: hashOf(bytes), ...(version !== undefined && { version }) };
      const fate = await fateOf(entry, known, at);
      owners.set(stemOf(article), id);
      taken.add(stemOf(article));
      const write = async (): Promise<void> => {
        if (fate !== 'imported' && fate !== 'updated') return;
        const before = end;
        end = await append(path, before, `${JSON.stringify(entry)}\n`);
        await writeAtomic(at, bytes).catch(async (error) => {
          await truncate(path, before);
          throw error;
        });
        byId.set(id, entry);
        wrote = true;
      };
      return { fate, path: at, write };
    },
    async close() {
      if (wrote) end = await append(path, end, '\n');
      wrote = false;
    },
  };
}

async function fateOf(entry: Entry, known: Entry | undefined, path: string): Promise<Fate> {
  if (!known) return 'imported';
  if ((known.version ?? 0) > (entry.version ?? Number.POSITIVE_INFINITY)) return 'older';
  const bytes = await readIfThere(path);
  if (!bytes) return 'deleted';
  if (known.source === entry.source) return 'there';
  return hashOf(bytes) === known.file ? 'updated' : 'edited';
}

/** The name without ending, as the addresses of the site have it. */
const stemOf = (name: string): string => slug(name.slice(0, name.length - extname(name).length));

/** The lines of a record that count. @returns `size`: up to where, in bytes */
async function readRecord(path: string, articles: string): Promise<{ entries: Entry[]; size: number }> {
  const bytes = await readIfThere(path);
  if (!bytes) return { entries: [], size: 0 };
  // What a run that was killed did not write whole; its article is not there either.
  const size = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.toString('utf8', 0, size).split(/\r?\n/).slice(0, -1);
  const entries = lines.flatMap((line, index) => (line === '' ? [] : readEntry(line, path, index + 1)));
  const last = lines.at(-1) ? entries.at(-1) : undefined;
  if (!last || (await isWritten(last, entries.slice(0, -1), articles))) return { entries, size };
  return { entries: entries.slice(0, -1), size: bytes.lastIndexOf(0x0a, size - 2) + 1 };
}

/** Whether the article of a line is there, and not as the line of its id before has it. */
async function isWritten({ id, article, file }: Entry, earlier: readonly Entry[], articles: string): Promise<boolean> {
  const bytes = await readIfThere(join(articles, article));
  if (!bytes) return false;
  const own = hashOf(bytes);
  return own === file || own !== earlier.findLast((entry) => entry.id === id)?.file;
}

function readEntry(line: string, path: string, number: number): Entry {
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    const hint = 'Take the line from version control again, or delete it: then what it is about is imported as something new.';
    throw new ContentError('this line of the record of imports can not be read', { file: shownPath(path), line: number }, hint);
  }
}

/** Writes text at an offset, in the place of what stands there. @returns the offset behind it, once the disk has it */
async function append(path: string, at: number, text: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    if (size !== at) await file.truncate(at);
    await file.appendFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  return at + Buffer.byteLength(text);
}

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readPictureName } from '../../../src/schemas/picture.ts';
import { site } from '../../../src/site.config.ts';
import { takenBackStories } from '../content/note-public-stories.ts';
import { type Days, isIn } from '../content/public-content.ts';
import { lookFiles } from '../look/make.ts';
import { extensionCode } from '../platform/extension.ts';
import { filesIn, hashFiles, readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { siteAddress } from '../verify/address.ts';
import { parseJson } from '../verify/parse.ts';

/** All that a site is made of, but for its content. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts/lib', 'src/content/guide'];

/** Hashes the code that makes the pages, with all that it depends on but the content. @returns a SHA-256 in hex */
export async function hashCode(): Promise<string> {
  const source = await readdir(join(projectRoot, 'src'));
  const code = [
    ...CODE,
    ...Object.values(site.own),
    ...lookFiles(),
    ...source.filter((name) => name !== 'content').map((name) => `src/${name}`),
  ];
  return hash([await hashFiles(code.map((path) => join(projectRoot, path))), process.version, siteAddress()]);
}

/**
 * Hashes all that a site is made of, so that a build can tell that it would give the same one again.
 *
 * @param code see `hashCode`
 * @param day YYYY-MM-DD: what is noted of stories that are public then makes no other site
 * @returns a SHA-256 in hex
 */
export async function hashSite(folders: Folders, code: string, day: string): Promise<string> {
  const { articles, explainers, ledger, media, actors, themes, glossary, stories, pages, moved, erased } = folders;
  const content = [articles, explainers, ledger, actors, themes, glossary, stories, pages, moved, erased, extensionCode()].filter(
    (path) => path !== undefined,
  );
  const beside = await Promise.all((await filesIn(media)).map(async (path) => [relative(media, path), await signOf(path)]));
  return hash([code, await hashFiles(content), beside, await takenBackStories(folders, day)]);
}

/** The name of a picture of an article says what it holds; an editor's files are named as they like. */
async function signOf(path: string): Promise<unknown> {
  if (readPictureName(basename(path))) return (await stat(path)).size;
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** What is remembered of the last build of a site. */
interface Note {
  /** See `hashSite`. */
  made: string;
  /** See `hashListing`. */
  listing: string;
  /** The days for which a build would give the same. */
  days: Days;
  /** The slugs of the explainers that were at fault, themselves or their articles. */
  atFault: string[];
}

/**
 * True where the folder of the site holds what a build made of the same, nothing has become due and nobody has changed it since, and nothing
 * was at fault.
 *
 * @param made see `hashSite`
 * @param day YYYY-MM-DD
 */
export async function isAsBuilt(folders: Folders, made: string, day: string): Promise<boolean> {
  const note = await readNote(folders);
  return note?.made === made && isIn(note.days, day) && note.atFault.length === 0 && note.listing === (await hashListing(folders.out));
}

/** The slugs of the explainers that were at fault when the site was built of what the content folder holds now. @param code see `hashCode`  @param day see `hashSite` */
export async function notedAtFault(folders: Folders, code: string, day: string): Promise<ReadonlySet<string>> {
  const note = await readNote(folders);
  return new Set(note && note.atFault.length > 0 && note.made === (await hashSite(folders, code, day)) ? note.atFault : []);
}

/** Remembers what a site was made of, and how its folder was left; where no cache can be written, that is only slower. */
export async function noteBuilt(folders: Folders, made: string, days: Days, atFault: ReadonlySet<string>): Promise<void> {
  const note: Note = { made, listing: await hashListing(folders.out), days, atFault: [...atFault] };
  await writeAtomic(noteOf(folders), JSON.stringify(note)).catch(() => {});
}

async function readNote(folders: Folders): Promise<Note | undefined> {
  const bytes = await readIfThere(noteOf(folders)).catch(() => null);
  return bytes ? (parseJson(bytes.toString('utf8')) as Note | undefined) : undefined;
}

const noteOf = ({ content, out }: Folders): string => join(cacheFolderOf(content), 'sites', hash(out).slice(0, 16));

/** Which files a folder holds, how big they are and when they were written: another hand in it shows. */
async function hashListing(folder: string): Promise<string> {
  const facts = (await filesIn(folder)).map(async (path) => {
    const { size, mtimeMs } = await stat(path);
    return [relative(folder, path), size, mtimeMs];
  });
  return hash(await Promise.all(facts));
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

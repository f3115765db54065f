import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Readable } from 'node:stream';
import { isWithin } from '../platform/folders.ts';
import { MOST } from './clean/limits.ts';

/** True for the name of a file that is a picture, read or not: it may lie beside an article. */
export const isPictureFile = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|heif|bmp|wmf|emf)$/i.test(name);

/** An article file, whose pictures are looked for. */
export interface ArticleFile {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
}

/** What became of the search for a picture. */
export interface Search {
  /** What the picture is called; absent for one that stands in the text itself. */
  name?: string;
  /** Absent where the picture is not at hand. */
  bytes?: Uint8Array;
  /** Where it lies beside the article, absolute. */
  path?: string;
  /** Why it is not at hand. */
  why?: string;
  /** Where beside the article it was looked for, from the article's folder, whether it is there or not. */
  looked: string[];
}

const WHY = {
  remote: 'it is on another site',
  outside: 'it is not in the folder of the article',
  missing: 'it is not there',
  large: `it has more than ${MOST.bytes / 1_000_000} million bytes`,
  broken: 'it can not be read',
};

/**
 * Finds the bytes of a picture: in the text (`data:`), in the Word document, or in a file beside the article, in the folder that this lies in or
 * below. Nothing is fetched, and nothing outside of that folder is read, whatever links lead there.
 *
 * @param source as the article has it
 */
export async function findPicture(source: string, article: ArticleFile): Promise<Search> {
  if (/^data:/i.test(source)) return { looked: [], ...inText(source) };
  const name = basename(decoded(source.replace(/[?#].*$/s, '')).replaceAll('\\', '/')) || source;
  const absent = (why: string, looked: string[] = []): Search => ({ name, why, looked });
  if (/^(?:https?:)?\/\//i.test(source)) return { ...absent(WHY.remote), name: source };
  if (isZip(article.bytes)) {
    const bytes = await inZip(article.bytes, source).catch(() => undefined);
    return bytes ? { name, bytes, looked: [] } : absent(WHY.missing);
  }
  const candidates = candidatesOf(source);
  if (candidates.length === 0) return absent(WHY.outside);
  const folder = dirname(article.path);
  for (const [index, candidate] of candidates.entries()) {
    const looked = candidates.slice(0, index + 1);
    const path = join(folder, candidate);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    const isInside = isWithin(await realpath(path), await realpath(folder));
    if (!isInside) return absent(WHY.outside, looked);
    if (found.size > MOST.bytes) return absent(WHY.large, looked);
    const bytes = await readFile(path).catch(() => undefined);
    return bytes ? { name, bytes, path, looked } : absent(WHY.broken, looked);
  }
  return absent(WHY.missing, candidates);
}

/** The paths that a source may mean, from the folder of the article: as it stands, and decoded; none of them leads out. */
function candidatesOf(source: string): string[] {
  const bare = source.replace(/[?#].*$/s, '');
  const written = [source, decoded(source), bare, decoded(bare)].map((path) => path.replaceAll('\\', '/'));
  const spelled = written.flatMap((path) => [path, path.normalize('NFC'), path.normalize('NFD')]);
  return [...new Set(spelled)].filter((path) => {
    const isScheme = /^[a-z][a-z\d+.-]*:/i.test(path);
    return path !== '' && !path.includes('\0') && !isScheme && !isAbsolute(path) && isWithin(join('/a', path), '/a');
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A data URI (RFC 2397). */
function inText(source: string): Pick<Search, 'bytes' | 'why'> {
  const comma = source.indexOf(',');
  const data = source.slice(comma + 1);
  if (comma === -1 || data === '') return { why: WHY.broken };
  if (data.length > 2 * MOST.bytes) return { why: WHY.large };
  const isBase64 = /;\s*base64\s*$/i.test(source.slice(0, comma));
  const bytes = isBase64 ? Buffer.from(decoded(data), 'base64') : Buffer.from(decoded(data));
  return bytes.length > MOST.bytes ? { why: WHY.large } : { bytes };
}

const isZip = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, 4).equals(Buffer.from('PK\x03\x04'));

/** Unpacked bytes are counted while they come: what the archive says may be false. */
async function inZip(archive: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  const { default: JSZip } = await import('jszip');
  const entry = (await JSZip.loadAsync(archive)).file(name);
  if (!entry) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of new Readable().wrap(entry.nodeStream())) {
    size += chunk.length;
    if (size > MOST.bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { extensionCode } from '../platform/extension.ts';
import { hashFiles, readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import type { Article } from '../read/model/types.ts';
import type { SiteAddress } from './address.ts';
import { parseJson } from './parse.ts';
import type { Facts } from './site.ts';

/** What an earlier run found sound. */
export interface Kept {
  /** The digest of each source, by its slug. */
  sources: Map<string, string>;
  /** The slugs of the sources that were sound. */
  sound: Set<string>;
  /** The articles, by the digest of their source. */
  articles: Map<string, Article>;
  /** The text files of the site in which nothing was wrong, by their path. */
  files: Map<string, KeptFile>;
}

export interface KeptFile {
  /** Of its bytes. */
  hash: string;
  /** The slugs of the sources that its rules asked for. */
  asked: string[];
  facts: Facts;
}

/** Gives equal texts as one: most addresses stand on many pages. */
export class Pool {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  share(facts: Facts): Facts {
    const shared = (text: string): string => this.texts[this.numberOf(text)] ?? text;
    return { ...facts, ids: new Set([...facts.ids].map(shared)), targets: facts.targets.map(shared) };
  }
}

/** Where nothing is kept. */
export const nothingKept: Kept = { sources: new Map(), sound: new Set(), articles: new Map(), files: new Map() };

/** Where a build keeps what it found sound. */
export const keptFileOf = ({ content }: Folders): string => join(cacheFolderOf(content), 'verified.jsonl');

/** Read once a process: what runs is the code as it was when it was started. */
let code: Promise<string> | undefined;

function hashCode(): Promise<string> {
  const own = ['scripts/lib', 'src/lib', 'src/schemas', 'src/vocabulary', 'src/site.config.ts', 'package-lock.json'];
  const paths = own.map((path) => join(projectRoot, path));
  return hashFiles([...paths, extensionCode()].filter((path) => path !== undefined));
}

/** A hash of what findings depend on besides the site and the content: the code and its packages, Node, and where the site is published. */
async function hashRules(address: SiteAddress): Promise<string> {
  code ??= hashCode();
  return hashOf(JSON.stringify([await code, process.version, address]));
}

/** Reads what was kept in a file; nothing where it is not there, damaged, or of other code. */
export async function readKept(file: string, address: SiteAddress): Promise<Kept> {
  const bytes = await readIfThere(file).catch(() => null);
  if (!bytes) return nothingKept;
  const end = bytes.indexOf('\n');
  const head = parseJson(bytes.toString('utf8', 0, end)) as { rules?: string; sum?: string } | undefined;
  const rest = bytes.subarray(end + 1);
  if (head?.sum !== hashOf(rest) || head.rules !== (await hashRules(address))) return nothingKept;
  return parseKept(rest);
}

type FileLine = [
  path: string,
  hash: string,
  asked: string[],
  ids: number[],
  targets: number[],
  bodies: readonly string[],
  page: Pick<Facts, 'card' | 'searched'>,
];

function parseKept(bytes: Buffer): Kept {
  const lines = linesOf(bytes);
  const next = () => JSON.parse(lines.next().value ?? '');
  const [sources, sound, articles, texts] = [next(), next(), next(), next()];
  const textsAt = (numbers: number[]): string[] => numbers.map((number) => texts[number] ?? '');
  const files = new Map<string, KeptFile>();
  for (const line of lines) {
    const [path, hash, asked, ids, targets, bodies, page] = JSON.parse(line) as FileLine;
    const facts = { ids: new Set(textsAt(ids)), targets: textsAt(targets), bodies, ...page };
    files.set(path, { hash, asked, facts });
  }
  return { sources: new Map(sources), sound: new Set(sound), articles: new Map(articles), files };
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

/** Keeps what a run found sound in a file; where none can be written, the next run is only slower. */
export async function writeKept(file: string, address: SiteAddress, { sources, sound, articles, files }: Kept): Promise<void> {
  const pool = new Pool();
  const numbersOf = (texts: Iterable<string>): number[] => [...texts].map((text) => pool.numberOf(text));
  const fileLines = [...files].map(([path, { hash, asked, facts }]) => {
    const { ids, targets, bodies, card, searched } = facts;
    return toLine([path, hash, asked, numbersOf(ids), numbersOf(targets), bodies, { card, searched }] satisfies FileLine);
  });
  const rest = Buffer.concat([toLine([...sources]), toLine([...sound]), toLine([...articles]), toLine(pool.texts), ...fileLines]);
  const head = toLine({ rules: await hashRules(address), sum: hashOf(rest) });
  await writeAtomic(file, Buffer.concat([head, rest])).catch(() => {});
}

const toLine = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64');

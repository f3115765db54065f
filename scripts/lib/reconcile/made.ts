import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { publisherActorSchema } from '../../../src/schemas/actor.ts';
import type { Erased } from '../../../src/schemas/erased.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import plurals from '../../../src/vocabulary/plurals.json' with { type: 'json' };
import { readErased } from '../erased/erased-file.ts';
import { type PlacedMove, readMoved } from '../moved/moved-file.ts';
import { extensionCode } from '../platform/extension.ts';
import { hashFiles, readIfThere } from '../platform/files.ts';
import { type Folders, projectRoot } from '../platform/folders.ts';
import { readGlossary } from '../vocabulary/glossary.ts';
import { readEntries } from '../vocabulary/publisher.ts';
import { hashOf } from './ledger.ts';

/** What makes an explainer of an article: code and word lists. A test follows their imports. */
export const MAKERS = [
  'scripts/lib/analyse',
  'scripts/lib/erased',
  'scripts/lib/explain',
  'scripts/lib/explainer',
  'scripts/lib/language',
  'scripts/lib/moved',
  'scripts/lib/pictures',
  'scripts/lib/platform',
  'scripts/lib/read',
  'scripts/lib/reconcile',
  'scripts/lib/vocabulary',
  'src/cache-folder.ts',
  'src/lib/content-error.ts',
  'src/lib/explainer',
  'src/lib/moved',
  'src/lib/revisions',
  'src/lib/shape.ts',
  'src/lib/text',
  'src/lib/vocabulary',
  'src/lib/words/en/origins.ts',
  'src/schemas',
  'src/site.config.ts',
  'src/vocabulary',
];

/** Read once a process: what runs is the code as it was when it was started. */
let code: Promise<unknown[]> | undefined;
const readCode = (): Promise<unknown[]> =>
  Promise.all([
    hashFiles([...MAKERS.map((path) => join(projectRoot, path)), extensionCode()].filter((path) => path !== undefined)),
    readFile(join(projectRoot, 'package-lock.json'), 'utf8').then(shippedPackages),
  ]);

/** What explainers are made by, besides their articles. Plain data: it can go from thread to thread. */
export interface Means {
  /** A SHA-256 in hex: of the code, word lists, the packages that ship, Node with its rules for cutting words, the publisher's extension and
   * themes, and the least confidence. */
  common: string;
  /** The publisher's actors: each matters to the articles that may name it. */
  actors: KnownActor[];
  /** What has another address than before: each actor and theme matters to the articles that had it. */
  moved: PlacedMove[];
  /** The terms of the glossary: each matters to the articles that may use it. */
  terms: KnownEntry[];
  /** What was erased, and may not come back; null where nothing was. */
  erased: Erased | null;
}

interface KnownEntry {
  id: string;
  /** Of what the file says, but for what only its page shows. */
  hash: string;
  /** The words of each of its names, in small letters; of a term's last word no more than any of its forms begins with. */
  names: string[][];
}

interface KnownActor extends KnownEntry {
  of?: string | undefined;
}

/**
 * Reads what explainers are made by, so that a run can tell that an article would give the same one again.
 *
 * @throws ContentError for a file of the publisher's that can't be read
 */
export async function readMeans(
  folders: Pick<Folders, 'actors' | 'themes' | 'glossary' | 'moved' | 'erased'>,
  leastConfidence: LeastConfidence,
): Promise<Means> {
  const { actors, themes, glossary } = folders;
  code ??= readCode();
  const known = [...(await code), process.version, await hashFiles([themes])];
  return {
    common: hashOf(JSON.stringify([known, Object.entries(leastConfidence).sort()])),
    actors: (await readEntries(actors, publisherActorSchema)).map(
      ({ id, data: { description: _, role: __, picture: ___, sources: ____, ...data } }) => ({
        id,
        of: data.of,
        hash: hashOf(JSON.stringify([id, data])),
        names: [data.name, ...data.aliases, ...data.formerNames, ...data.metonyms, ...data.demonyms, ...data.titles].map(wordsOf),
      }),
    ),
    terms: (await readGlossary(glossary)).map(({ id, data: { term, forms, not } }) => ({
      id,
      hash: hashOf(JSON.stringify([id, term, forms, not])),
      names: [term, ...forms].map((phrase) => wordsOf(phrase).map((word, at, { length }) => (at === length - 1 ? startOf(word) : word))),
    })),
    moved: await readMoved(folders),
    erased: await readErased(folders),
  };
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

const IRREGULAR = new Set(Object.values(plurals.irregular));

/** What all forms of a word begin with: a plural or a verb's ending changes less than half of it, but for the irregular. */
const startOf = (word: string): string => word.slice(0, IRREGULAR.has(word) ? 1 : Math.ceil(word.length / 2));

/** Those whose words are in a text, wherever they are there. */
const namedIn = <Entry extends KnownEntry>(entries: readonly Entry[], small: string): Entry[] =>
  entries.filter(({ names }) => names.some((words) => words.every((word) => small.includes(word))));

/**
 * The actors that may stand in an article, and those that they belong to. The analysis knows them by whole names alone, so that the words of one
 * have to be in the article, wherever they are.
 *
 * @param small the article with all that was made of it, in small letters
 */
function mayBeIn(actors: readonly KnownActor[], small: string): KnownActor[] {
  const named = namedIn(actors, small);
  const above = new Set(named.map(({ of }) => of));
  return actors.filter((actor) => named.includes(actor) || above.has(actor.id));
}

/** The packages in a lockfile that ship, with their versions: those for the project's development make no explainer. */
export function shippedPackages(lockfile: string): [string, string | undefined][] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version?: string; dev?: boolean }> };
  return Object.entries(packages).flatMap(([path, { version, dev }]) => (path === '' || dev ? [] : [[path, version]]));
}

/** An article and what its explainer was made by. */
export interface Making {
  article: { path: string; bytes: Uint8Array };
  means: Means;
}

/** What was remembered of an article's explainer. */
export interface MakingNote {
  sign: string;
  /** Where pictures were looked for, from the folder of the article. */
  looked: string[];
  /** Those that were found, by their names in `media`. */
  names: string[];
}

/** What was remembered of an article's explainer; null where nothing is, or the cache is damaged. */
export async function readNote(article: string, folders: Folders): Promise<MakingNote | null> {
  try {
    return JSON.parse((await readIfThere(cacheFile(article, folders)))?.toString() ?? 'null');
  } catch {
    return null;
  }
}

/** Whether an article would give the explainer in the ledger again, and its pictures are there. */
export async function isAsMade(making: Making, ledger: Ledger, { sign, looked, names }: MakingNote, { media }: Folders): Promise<boolean> {
  if (sign !== (await signOf(making, ledger, looked))) return false;
  const there = await Promise.all(names.map((name) => stateOf(join(media, name))));
  return there.every((state) => state !== null);
}

/** The file that remembers by what the explainer in a ledger was made; where it can't be written, the next run is only slower. */
export async function noteOf(
  making: Making,
  { looked, names }: Pick<MakingNote, 'looked' | 'names'>,
  ledger: Ledger,
  folders: Folders,
): Promise<{ path: string; data: string }> {
  const note: MakingNote = { sign: await signOf(making, ledger, looked), looked, names };
  return { path: cacheFile(making.article.path, folders), data: JSON.stringify(note) };
}

const cacheFile = (article: string, { content }: Folders): string =>
  join(cacheFolderOf(content), 'made', hashOf(basename(article)).slice(0, 16));

/** The ledger's side is in it: version control may have brought back another. */
async function signOf({ article: { path, bytes }, means }: Making, { generated, revisions }: Ledger, looked: readonly string[]) {
  const small = generated.toLowerCase();
  const known = [...mayBeIn(means.actors, small), ...namedIn(means.terms, small)].map(({ hash }) => hash);
  const moved = means.moved.filter(({ from }) => generated.includes(from)).map(({ kind, from, to }) => [kind, from, to]);
  const beside = await Promise.all(looked.map(async (name) => [name, await stateOf(join(dirname(path), name))]));
  return hashOf(JSON.stringify([means.common, known, hashOf(bytes), generated, revisions.at(-1), beside, ...moved]));
}

/** How large a file is and when it was written; null where none is there. */
async function stateOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${found.size}.${found.mtimeMs}` : null;
}

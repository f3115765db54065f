import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Erased } from '../../../src/schemas/erased.ts';
import type { ExplainerData } from '../../../src/schemas/explainer.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import type { Move } from '../../../src/schemas/moved.ts';
import type { PublicStories } from '../../../src/schemas/public-stories.ts';
import { readErased } from '../erased/erased-file.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { formatMoved, readMoved } from '../moved/moved-file.ts';
import { readPublicStories } from '../moved/public-stories.ts';
import type { Change } from '../platform/changes.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { formatLedger, hashOf } from '../reconcile/ledger.ts';
import { readLedger } from '../reconcile/stored.ts';

/** An explainer with its ledger. */
export interface StockExplainer {
  mdx: string;
  data: ExplainerData;
  ledger: Ledger | null;
}

/** All of a content folder that knows a name. */
export interface Stock {
  explainers: ReadonlyMap<string, StockExplainer>;
  /** The publisher's own files, by id: their name, and what they say. */
  actors: ReadonlyMap<string, OwnFile>;
  themes: ReadonlyMap<string, OwnFile>;
  glossary: ReadonlyMap<string, OwnFile>;
  stories: ReadonlyMap<string, OwnFile>;
  moved: readonly Move[];
  /** The stories that were public. */
  publicStories: PublicStories;
  /** The names of the article files. */
  articles: readonly string[];
  /** What was erased; null where nothing was. */
  erased: Erased | null;
  /** The record of imports; null where nothing was imported. */
  imports: string | null;
}

export interface OwnFile {
  name: string;
  text: string;
}

/** What is to be changed, and what a person is told. */
export interface Planned {
  changes: Change[];
  moves: Move[];
  said: string[];
}

/**
 * Reads what a content folder holds.
 *
 * @param dryRun writes nothing; else what a run that was killed has left of a ledger is mended
 * @throws ContentError, or an AggregateError of them, for a file at fault
 */
export async function readStock(folders: Folders, dryRun: boolean): Promise<Stock> {
  const explainers = new Map<string, StockExplainer>();
  for (const name of await listExplainers(folders)) {
    const slug = basename(name, '.mdx');
    const path = join(folders.explainers, name);
    const mdx = await readFile(path, 'utf8');
    const { data } = readExplainer(mdx, shownPath(path));
    explainers.set(slug, { mdx, data, ledger: await readLedger(join(folders.ledger, `${slug}.json`), mdx, dryRun) });
  }
  return {
    explainers,
    actors: await ownFiles(folders.actors),
    themes: await ownFiles(folders.themes),
    glossary: await ownFiles(folders.glossary, /\.mdx$/),
    stories: await ownFiles(folders.stories, /\.mdx$/),
    moved: (await readMoved(folders)).map(({ line: _, ...move }) => move),
    publicStories: await readPublicStories(folders),
    erased: await readErased(folders),
    articles: (await readdir(folders.articles).catch(() => [])).sort(),
    imports: (await readIfThere(join(folders.content, 'imports.jsonl')))?.toString('utf8') ?? null,
  };
}

async function ownFiles(folder: string, ending = /\.ya?ml$/): Promise<Map<string, OwnFile>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ending.test(name)).sort();
  const entry = async (name: string): Promise<[string, OwnFile]> => [
    name.replace(ending, ''),
    { name, text: await readFile(join(folder, name), 'utf8') },
  ];
  return new Map(await Promise.all(names.map(entry)));
}

/** The change that writes what has another address. */
export const movedChange = (moves: readonly Move[]): Change => ({ write: 'moved.yaml', data: formatMoved(moves) });

/** The change that writes a ledger. */
export const ledgerChange = (slug: string, ledger: Ledger): Change => ({ write: `ledger/${slug}.json`, data: formatLedger(ledger) });

/**
 * A ledger as it goes with another text of its explainer: where it is the account of the one before, it is that of this one.
 *
 * @param before the text of the explainer  @param after the same, changed
 */
export const accountFor = (ledger: Ledger, before: string, after: string): Ledger =>
  ledger.written === hashOf(before) ? { ...ledger, written: hashOf(after) } : ledger;

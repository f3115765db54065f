import { basename, dirname, extname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { slug } from '../analyse/slug.ts';
import type { Analysis } from '../analyse/types.ts';
import { readIfThere, writeAtomic } from '../files.ts';
import { type Folders, shownPath } from '../folders.ts';
import type { Article } from '../read/types.ts';
import { buildExplainer } from './build.ts';
import { formatLedger, type Ledger, parseLedger } from './ledger.ts';
import { reconcile } from './reconcile.ts';

/** What became of an explainer: written as generated, written with a person's edits in it, or left as it was. */
export type Outcome = 'written' | 'merged' | 'unchanged';

/** An article file that was read. */
export interface ReadArticle {
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
  sha256: string;
  article: Article;
  analysis: Analysis;
}

/**
 * Writes the explainer of an article and its ledger, each at once or not at all, and only where something changed.
 * The explainer goes first: a run that was stopped between the two is healed by the next, which generates the same text, finds it on
 * disk, and writes the ledger.
 *
 * @returns what became of it, and its path, absolute
 * @throws ContentError when two articles have one name, or edits and article can't be brought together; nothing is written then
 */
export async function storeExplainer(read: ReadArticle, folders: Folders): Promise<{ outcome: Outcome; path: string }> {
  const name = nameOf(read.path);
  const path = join(folders.explainers, `${name}.mdx`);
  const ledgerPath = join(folders.ledger, `${name}.json`);
  const ledgerText = (await readIfThere(ledgerPath))?.toString('utf8') ?? null;
  const ledger = ledgerText === null ? null : parseLedger(ledgerText, shownPath(ledgerPath));
  const file = basename(read.path);
  await requireOneArticle(file, ledger, folders);

  const built = buildExplainer(read.article, read.analysis, { file, sha256: read.sha256 }, ledger);
  const onDisk = (await readIfThere(path))?.toString('utf8') ?? null;
  const mdx = reconcile({ onDisk, lastGenerated: ledger?.generated ?? null, generated: built.mdx }, shownPath(path));
  const nextText = formatLedger(built.ledger);

  await takeIn(read, folders);
  if (mdx !== onDisk) await writeAtomic(path, mdx);
  if (nextText !== ledgerText) await writeAtomic(ledgerPath, nextText);
  return { outcome: mdx === onDisk ? 'unchanged' : mdx === built.mdx ? 'written' : 'merged', path };
}

/** The name of an article's explainer: the slug of its file name. */
function nameOf(path: string): string {
  const name = slug(basename(path, extname(path)));
  if (name !== '') return name;
  throw new ContentError('the file name has no letter or digit to make an address of', { file: shownPath(path) }, 'Rename the file.');
}

async function requireOneArticle(file: string, ledger: Ledger | null, folders: Folders): Promise<void> {
  const other = ledger?.revisions.at(-1)?.file;
  if (other === undefined || other === file || (await readIfThere(join(folders.articles, other))) === null) return;
  throw new ContentError(
    `${other} has the same name but for its ending, and both would become one explainer`,
    { file: shownPath(join(folders.articles, file)) },
    'Rename one of the two, or delete it.',
  );
}

/** Copies an article that lies elsewhere into the articles folder. */
async function takeIn({ path, bytes }: ReadArticle, folders: Folders): Promise<void> {
  if (dirname(path) === folders.articles) return;
  const home = join(folders.articles, basename(path));
  const there = await readIfThere(home);
  if (there === null) await writeAtomic(home, bytes);
  else if (!there.equals(bytes)) {
    throw new ContentError(
      `${shownPath(home)} is there already, and is another text`,
      { file: shownPath(path) },
      'Rename one of the two; or, when this one is the newer version, put it in the place of the other.',
    );
  }
}

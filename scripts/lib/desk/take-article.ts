import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Outcome, Waiting } from '../../../src/desk/article-types.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import { slug } from '../analyse/model/slug.ts';
import { findArticles } from '../explain/explain-articles.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { endingFor } from '../read/ending.ts';
import { readArticle } from '../read/read.ts';
import { nameOf } from '../reconcile/stored.ts';
import { type Conflicts, explainArticle, headlineOf } from './explain-article.ts';
import { fileName } from './file-name.ts';

/** A file that the desk is given. */
export interface GivenFile {
  /** As the person's machine calls it. */
  name: string;
  bytes: Uint8Array;
  /** The name of the article, in the articles folder, that it is the new version of. */
  replaces?: string | undefined;
}

/**
 * Puts an article into the articles folder, and explains it. One that can't be read, or can't be explained, is not kept: what was there is there
 * again. One in conflict with an editor's hand is kept, with the explainer as it was, so that they can decide when they want.
 *
 * The caller holds the folder's lock.
 *
 * @throws ContentErrors for what is no article, and for what it can not be called
 */
export async function takeArticle(folders: Folders, conflicts: Conflicts, { name, bytes, replaces }: GivenFile): Promise<Outcome> {
  const given = fileName(name);
  const own = nameOf(given);
  await readArticle(bytes, given);
  const there = (await articleFiles(folders)).find((file) => slugOf(file) === own);
  // Some systems take names that differ in capitals for one.
  const file = there?.normalize('NFC').toLowerCase() === given.toLowerCase() ? (there as string) : given;
  const path = join(folders.articles, file);
  const former = there === undefined ? undefined : join(folders.articles, there);
  const before = former === undefined ? null : await readIfThere(former);
  const explainer = join(folders.explainers, `${own}.mdx`);
  const explained = await readIfThere(explainer);
  const taken = there ?? (explained === null ? undefined : basename(explainer));
  const isSame = there === file && before?.equals(bytes) === true;
  if (taken !== undefined && taken !== replaces && !isSame)
    return { outcome: 'taken', slug: own, file: taken, headline: (await headlineOf(folders, own)) ?? taken };
  await writeAtomic(path, bytes);
  if (former !== undefined && former !== path) await rm(former, { force: true });
  try {
    return await explainArticle(folders, conflicts, file);
  } catch (error) {
    const now = await readIfThere(explainer);
    const isAsBefore = explained === null ? now === null : now?.equals(explained) === true;
    if (isAsBefore) {
      if (path !== former) await rm(path, { force: true });
      if (former !== undefined && before) await writeAtomic(former, before);
    }
    throw error;
  }
}

/** What a person pasted, as a file: it is called after its headline, which stands above its text. @throws ContentError without a letter or digit */
export function pastedFile(headline: string, text: string): Omit<GivenFile, 'replaces'> {
  const name = slug(headline);
  if (name === '') throw new ContentError('the headline has no letter or digit', { file: headline }, 'Give the article another headline.');
  const ending = endingFor(Buffer.from(text), headline);
  const isThere = ending === '.html' || firstLine(text) === headline.trim();
  const title = ending === '.md' ? `# ${headline.trim()}` : headline.trim();
  return { name: `${name}${ending}`, bytes: Buffer.from(isThere ? text : `${title}\n\n${text}`) };
}

const firstLine = (text: string): string => (text.trimStart().split(/\r?\n/, 1)[0] ?? '').replace(/^#+ /, '').trim();

/** The articles that no explainer was made of. @param sources the article files of the explainers */
export async function waitingArticles(folders: Folders, sources: ReadonlySet<string>): Promise<Waiting[]> {
  const made = new Set(await readdir(folders.explainers).catch((): string[] => []));
  const files = await articleFiles(folders);
  return files.filter((file) => !sources.has(file) && !made.has(`${slugOf(file)}.mdx`)).map((file) => ({ file }));
}

/** @throws ContentError where there is no such article */
export async function requireArticle(folders: Folders, file: string): Promise<string> {
  if ((await articleFiles(folders)).includes(file)) return file;
  throw new ContentError(
    'there is no such article',
    { file: shownPath(join(folders.articles, file)) },
    'Load the list of explainers again.',
  );
}

/** The names of the articles; none where there is no folder for them yet. */
async function articleFiles(folders: Folders): Promise<string[]> {
  const isThere = await stat(folders.articles).catch(() => undefined);
  return isThere ? (await findArticles([], folders)).map((path) => basename(path)) : [];
}

function slugOf(file: string): string | undefined {
  try {
    return nameOf(file);
  } catch {
    return undefined;
  }
}

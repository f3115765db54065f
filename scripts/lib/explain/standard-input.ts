import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ContentError } from '../../../src/lib/content-error.ts';
import { slug } from '../analyse/model/slug.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { withLock } from '../platform/lock.ts';
import { endingFor } from '../read/ending.ts';
import type { Article } from '../read/model/types.ts';
import { wordsOf } from '../read/model/words.ts';
import { LARGEST, readArticle } from '../read/read.ts';
import type { Handling } from '../reconcile/store.ts';

const INPUT = 'standard input';

/**
 * Takes the article on standard input into the articles folder, under a name, and explains it. One that is there under that name already is
 * replaced where it is the same article; another one stays. Nothing is written for what can't be read.
 *
 * @param name a slug
 * @param explain explains articles of the articles folder by their paths, absolute
 * @throws ContentError for what is no article, and for a name that another article has
 */
export async function explainInput(
  input: Readable,
  name: string,
  folders: Folders,
  { dryRun = false }: Handling,
  explain: (paths: string[], folders: Folders) => Promise<void>,
): Promise<void> {
  const bytes = await readAll(input);
  const ending = endingFor(bytes, INPUT);
  const article = await readArticle(bytes, `${INPUT}${ending}`).catch((error: unknown) => {
    throw error instanceof ContentError ? new ContentError(error.message, { file: INPUT, line: error.line }, error.hint) : error;
  });
  if (dryRun) {
    await findFormer(name, article, folders);
    const aside = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    try {
      await writeFile(join(aside, `${name}${ending}`), bytes);
      await explain([join(aside, `${name}${ending}`)], { ...folders, articles: aside });
    } finally {
      await rm(aside, { recursive: true });
    }
    return;
  }
  await withLock(folders, async () => {
    const former = await findFormer(name, article, folders);
    const path = join(folders.articles, `${name}${ending}`);
    await writeAtomic(path, bytes);
    if (former !== undefined && former !== path) await rm(former);
    await explain([path], folders);
  });
}

async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)?.length ?? 0;
    if (size > LARGEST) {
      throw new ContentError(`it has more than ${LARGEST} bytes, which no article has`, { file: INPUT }, 'Give it the article alone.');
    }
  }
  if (Buffer.concat(chunks).toString('latin1').trim() !== '') return Buffer.concat(chunks);
  throw new ContentError('there is nothing on it', { file: INPUT }, 'Copy the article, and run this again.');
}

/** The file of the article that has the name already, absolute. @throws ContentError where it is another article */
async function findFormer(name: string, article: Article, folders: Folders): Promise<string | undefined> {
  const names = await readdir(folders.articles).catch((): string[] => []);
  const own = names.find((file) => slug(file.slice(0, file.length - extname(file).length)) === name && !file.startsWith('.'));
  const path = own === undefined ? undefined : join(folders.articles, own);
  const explainer = await readIfThere(join(folders.explainers, `${name}.mdx`));
  if (path === undefined && !explainer) return undefined;
  const taken = (): ContentError => {
    const file = shownPath(path ?? join(folders.explainers, `${name}.mdx`));
    return new ContentError('this name is taken, by another article', { file }, 'Give the one on standard input another --name.');
  };
  if (path === undefined) {
    if (explainer && isSame(textOf(article), withoutTags(explainer.toString()))) return undefined;
    throw taken();
  }
  const there = await readIfThere(path);
  const former = there && (await readArticle(there, shownPath(path)).catch(() => undefined));
  if (!TEXTS.includes(extname(path).toLowerCase())) {
    const hint = 'Change the document, or give the one on standard input another --name.';
    throw new ContentError(
      'this name is taken, by a document that what is on standard input can not replace',
      { file: shownPath(path) },
      hint,
    );
  }
  if (!former || !((article.headline !== null && former.headline === article.headline) || isSame(textOf(article), textOf(former))))
    throw taken();
  return path;
}

/** What a corrected version may take the place of; a document has pictures, and what no text says. */
const TEXTS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm'];

const textOf = (article: Article): string =>
  wordsOf(article)
    .map(({ text }) => text)
    .join(' ');
const withoutTags = (mdx: string): string => mdx.replace(/<[^<>]*>/g, ' ');

/** In words: what two texts have in common by chance is shorter. */
const RUN = 4;
/** Of the runs of words of the shorter text, this share stands in the other, too, where it is a version of it. */
const SHARE = 0.4;

function isSame(one: string, other: string): boolean {
  const [runs, others] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return [...runs].filter((run) => others.has(run)).length >= SHARE * Math.max(1, runs.size);
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')));
}

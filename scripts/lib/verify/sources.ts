import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { PassageText } from '../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import type { ExplainerInput } from '../../../src/lib/graph/types.ts';
import { forEachFile } from '../cli/faults.ts';
import { machineFault } from '../cli/machine-faults.ts';
import { placePictures } from '../pictures/place.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { Article, Block } from '../read/model/types.ts';
import { readArticle } from '../read/read.ts';
import type { SourceRule } from './site.ts';

/** An explainer and the article that it was made of, as it is on disk now. */
export interface Source extends ExplainerInput {
  /** The MDX file as a person knows it. */
  file: string;
  /**
   * True for one that is at fault, itself or its article, and has the pages of before. It is compared with the article as it was then, which
   * is in the ledger.
   */
  isKept: boolean;
  /** The line of the MDX file (1-based) of what stands under a path of its frontmatter; the file is read for it. None of a kept one. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** The article file as a person knows it. */
  articleFile: string;
  article: Article;
  /** SHA-256 of the article's bytes, in hex. */
  sha256: string;
  /** The explainer's passages by their address. */
  passages: ReadonlyMap<string, PassageText>;
  /** A hash of explainer, ledger and article. */
  digest: string;
  /** The ledger's file as a person knows it. */
  ledgerFile: string;
  /** The first line (1-based) of the ledger's file that names an address; the file is read for it. */
  lineInLedger: (id: string) => number | undefined;
}

/** Sources by slug. */
export type Sources = Pick<ReadonlyMap<string, Source>, 'get'>;

/** True when the article has changed since its explainer was written. */
export const isStale = (source: Source): boolean => source.data.source.sha256 !== source.sha256;

/** Finds explainers whose article has changed since they were written. */
export const checkStale: SourceRule = (source) => {
  if (!isStale(source)) return [];
  const { file, data, lineOf, articleFile, sha256 } = source;
  return [
    {
      file,
      line: lineOf(['source', 'sha256']),
      problem:
        `the article ${articleFile} has changed since this explainer was written: ` +
        `its SHA-256 is ${sha256.slice(0, 12)}… now, and was ${data.source.sha256.slice(0, 12)}…`,
      hint: `Run: npm run explain -- ${articleFile}`,
    },
  ];
};

/** An explainer, and a hash of all that was read for it. */
type KeyedExplainer = ExplainerInput & { key: string };

/** A source as plain data. */
export type PlainSource = Omit<Source, 'lineOf' | 'lineInLedger' | 'passages'>;

/** A source whose article is not read yet. */
export interface Origin extends Omit<Source, 'article'> {
  articlePath: string;
}

/** Adds to what is known of a source where it has what. */
export function withPlaces<Plain extends Pick<PlainSource, 'slug' | 'file' | 'isKept' | 'sections'>>(plain: Plain, folders: Folders) {
  const { slug, file, isKept, sections } = plain;
  const lineOf: Source['lineOf'] = (path) =>
    isKept ? undefined : readFrontmatter(readFileSync(join(folders.explainers, `${slug}.mdx`), 'utf8'), file).lineOf(path);
  const lineInLedger: Source['lineInLedger'] = (id) =>
    readFileSync(join(folders.ledger, `${slug}.json`), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(`"${id}"`)) + 1 || undefined;
  const passages: Source['passages'] = new Map(sections.flatMap((section) => section.passages).map((passage) => [passage.id, passage]));
  return { ...plain, lineOf, lineInLedger, passages };
}

/**
 * Finds the article behind each explainer.
 *
 * @param atFault the slugs of what may be at fault
 * @throws AggregateError of ContentErrors, one for each explainer without its article
 */
export async function findOrigins(
  explainers: readonly KeyedExplainer[],
  folders: Folders,
  atFault: ReadonlySet<string> = new Set(),
): Promise<Origin[]> {
  const origins: Origin[] = [];
  const shown = ({ slug }: KeyedExplainer): string => shownPath(join(folders.explainers, `${slug}.mdx`));
  await forEachFile(explainers, shown, async (explainer) => {
    const { slug, data, key } = explainer;
    const file = shown(explainer);
    const isKept = atFault.has(slug);
    const placed = withPlaces({ ...explainer, file, isKept, ledgerFile: shownPath(join(folders.ledger, `${slug}.json`)) }, folders);
    const articlePath = join(folders.articles, data.source.file);
    const articleFile = shownPath(articlePath);
    const bytes = await readIfThere(articlePath).catch((error) => {
      if (isKept) return null;
      throw machineFault(error, articleFile) ?? error;
    });
    if (!bytes && !(isKept && articleOfBefore(explainer))) {
      const problem = `the article of this explainer, ${articleFile}, is not there`;
      throw new ContentError(
        problem,
        { file, line: placed.lineOf(['source', 'file']) },
        `Put the article back, or withdraw the explainer: npm run remove -- ${slug}`,
      );
    }
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    // What is sound as the pages of before is not sound as those of now.
    const digest = createHash('sha256')
      .update(`${key} ${sha256}${isKept ? ' kept' : ''}`)
      .digest('hex');
    origins.push({ ...placed, articlePath, articleFile, sha256, digest });
  });
  return origins;
}

/**
 * Reads the article behind each explainer.
 *
 * @param known the articles that were read before, by the digest of their source
 * @throws AggregateError of ContentErrors, one for each article that can't be read
 */
export async function readSources(
  origins: readonly Origin[],
  folders: Folders,
  known: ReadonlyMap<string, Article> = new Map(),
): Promise<Source[]> {
  const sources: Source[] = [];
  await forEachFile(
    origins,
    ({ articleFile }) => articleFile,
    async (origin) => {
      const { articlePath, articleFile, digest } = origin;
      const before = origin.isKept ? articleOfBefore(origin) : null;
      if (before) return sources.push({ ...origin, article: before, sha256: origin.data.source.sha256 });
      const article = known.get(digest) ?? (await readWithPictures(articlePath, articleFile, folders));
      return sources.push({ ...origin, article });
    },
  );
  return sources;
}

async function readWithPictures(path: string, file: string, { media }: Folders): Promise<Article> {
  const bytes = readFileSync(path);
  const { article } = await placePictures(await readArticle(bytes, file), { path, bytes }, media);
  return article;
}

/**
 * The article that the kept pages of an explainer were made of, as far as the ledger has it: its paragraphs. For its headline and headings, those
 * of the explainer are taken. Null where the ledger does not have it.
 */
function articleOfBefore({ data, sections, account }: ExplainerInput): Article | null {
  const revision = account?.revisions.findLast(({ sha256 }) => sha256 === data.source.sha256);
  if (!revision) return null;
  const blocks = [
    ...sections.flatMap(({ heading }): Block[] => (heading === null ? [] : [{ kind: 'heading', text: heading, line: 1 }])),
    ...revision.passages.map(({ text }): Block => ({ kind: 'paragraph', text, line: 1 })),
  ];
  return { headline: data.headline, author: null, published: null, blocks, furniture: [] };
}

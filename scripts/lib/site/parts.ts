import { createHash } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { readToday, UsageError } from '../cli/cli.ts';
import { count } from '../cli/count.ts';
import { faultsByFile, forEachFile } from '../cli/faults.ts';
import { say } from '../cli/say.ts';
import { siteContent } from '../content/site-content.ts';
import { findArticles } from '../explain/explain-articles.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { liesIn } from '../platform/places.ts';
import { siteAddress } from '../verify/address.ts';
import { readSite } from '../verify/read-site.ts';
import { requireSound } from '../verify/site.ts';
import type { FaultsByFile } from './at-fault.ts';
import { whileBundling } from './bundle.ts';
import { type CheckedContent, checkContent } from './check.ts';
import { completeSite } from './complete.ts';
import { makeFiles } from './make.ts';
import { finishSite, startSite } from './out-folder.ts';
import type { Part } from './part.ts';
import { findParts, howToMake, type MadePart, readKeptOf, writePart } from './part-note.ts';
import { type BuildOptions, faulty, runBuild, step } from './run.ts';
import { writeLists } from './sitemap.ts';
import { hashCode, hashSite } from './unchanged.ts';

/**
 * Makes one part of a site: of all that a whole build would make of this content a share of the pages and cards, read and found sound. What
 * takes all of them, the index, the sitemap and the links, is for `joinParts`. Explains nothing.
 *
 * @throws as `buildSite`
 */
export async function buildPart(folders: Folders, part: Part, options: BuildOptions): Promise<void> {
  await runBuild(folders, options, async (faults) => {
    const day = readToday();
    const code = await hashCode();
    const isFull = options.isFull ?? false;
    await whileBundling(code, isFull, async (bundle) => {
      const checked = await checkExplained(folders, day, faults);
      const content = hashContent(await hashSite(folders, code, day), checked);
      const next = await startSite(folders.out);
      const { pages, read } = await makeFiles(folders, next, { bundle, code, day, atFault: checked.slugs, isFull, part });
      requireSound(read.findings);
      await writePart(next, { ...part, code, content, pages: [...pages] }, read);
      await finishSite(folders.out);
      say(`Part ${part.number}/${part.of} of the site is in ${shownPath(folders.out)}`);
    });
  });
}

/**
 * Makes a site of its parts, which stay. It is byte for byte that of a whole build.
 *
 * @param parent the folder with the folders of the parts, absolute
 * @throws as `buildSite`; UsageError for parts that are not all there, or are not of this code and content
 */
export async function joinParts(folders: Folders, parent: string, options: BuildOptions): Promise<void> {
  const { out } = folders;
  if ((await liesIn(out, parent)) || (await liesIn(parent, out)))
    throw new UsageError(
      `--out ${shownPath(out)} and --join ${shownPath(parent)} lie in each other; the parts need a folder for themselves`,
    );
  const { isFull = false, warns = false } = options;
  await runBuild(folders, options, async (faults) => {
    const day = readToday();
    const code = await hashCode();
    const parts = await findParts(parent);
    const checked = await checkExplained(folders, day, faults);
    const made = await hashSite(folders, code, day);
    requireAlike(parts, code, hashContent(made, checked));
    const next = await startSite(out);
    const pages = await step(
      'join',
      () => placeParts(parts, folders, next),
      ({ size }) => `${count(parts.length, 'part')}, ${count(size, 'page')}`,
    );
    const kept = isFull ? undefined : await readKeptOf(parts, siteAddress());
    const read = await step(
      'read',
      () => readSite({ ...folders, out: next }, { day, kept, atFault: checked.slugs }),
      ({ files, read }) => `${count(files.size, 'file')}, ${read} newly read`,
    );
    await completeSite(folders, next, { pages, read }, { code, made, day, isFull, warns, checked });
  });
}

/** The content as it is: to explain it is another command's. */
async function checkExplained(folders: Folders, day: string, faults: unknown[]): Promise<CheckedContent> {
  const ofArticles = await step(
    'explain',
    () => findUnexplained(folders),
    ({ size }) => `nothing${faulty(size)}`,
  );
  return checkContent(folders, day, ofArticles, faults);
}

/** The articles that are not explained as they are, each with that fault. */
async function findUnexplained(folders: Folders): Promise<FaultsByFile> {
  const { explainers } = await siteContent(folders);
  const explained = new Map(explainers.map(({ data }) => [data.source.file, data.source.sha256]));
  return forEachFile(await findArticles([], folders), shownPath, async (path) => {
    const before = explained.get(basename(path));
    const now = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    if (before === now) return;
    const problem = before ? 'this article has changed since it was explained' : 'this article has no explainer';
    throw new ContentError(problem, { file: shownPath(path) }, `Run: npm run explain -- ${shownPath(path)}`);
  }).then(() => new Map(), faultsByFile<string>);
}

/** A hash of all that pages are made of: of what is at fault, what is shown instead, too, and what is not public on the day. @param made see `hashSite` */
function hashContent(made: string, { content, slugs }: CheckedContent): string {
  const shown = content.explainers.map(({ slug, key }) => [slug, key]);
  return createHash('sha256')
    .update(
      JSON.stringify([
        made,
        shown,
        content.stories?.map(({ id }) => id),
        content.withheld.map(({ explainer, answers }) => [explainer.slug, answers]),
        [...slugs].sort(),
      ]),
    )
    .digest('hex');
}

function requireAlike(parts: readonly MadePart[], code: string, content: string): void {
  for (const part of parts) {
    if (part.code === code && part.content === content) continue;
    const other = part.code === code ? 'content' : 'code, by another Node, or for another address';
    throw new UsageError(`${shownPath(part.folder)} was made of other ${other}; ${howToMake(part.number, part.of, part.folder)}`);
  }
}

/** Puts the files of all parts into a site, and its lists. @returns the pages of all */
async function placeParts(parts: readonly MadePart[], folders: Folders, out: string) {
  for (const part of parts) {
    const { folder, files } = part;
    for (const path of files) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      try {
        place(join(folder, path), join(out, path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw new UsageError(`${shownPath(folder)} has lost ${path}; ${howToMake(part.number, part.of, folder)}`);
      }
    }
  }
  const pages = new Map(parts.flatMap(({ pages }) => pages));
  await writeLists(folders, out, pages);
  return pages;
}

/** As a second name for the same bytes, where the system can: neither a part nor a site is ever written to. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

import { ContentError } from '../../../src/lib/content-error.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { startCards } from '../cards/make.ts';
import { UsageError } from '../cli/cli.ts';
import { faultsByFile, formatError } from '../cli/faults.ts';
import { forgetContent, siteContent } from '../content/site-content.ts';
import { explainArticles, findArticles } from '../explain/explain-articles.ts';
import { lostEdits } from '../explain/report.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { withLock } from '../platform/lock.ts';
import { indexSite } from '../search/index-site.ts';
import { type ReadSite, readSite, startReading } from '../verify/read-site.ts';
import { findOrigins } from '../verify/sources.ts';
import { verifySite } from '../verify/verify.ts';
import { siteAliases } from './aliases.ts';
import { type FaultsByFile, findAtFault } from './at-fault.ts';
import { bundlePages } from './bundle.ts';
import { notePages, openKeptPages } from './kept-pages.ts';
import { finishSite, requireReplaceable, startSite } from './out-folder.ts';
import { makePages } from './pages.ts';
import { hashCode, hashSite, isAsBuilt, noteBuilt, notedAtFault } from './unchanged.ts';

/** How a build goes about it. */
export interface BuildOptions {
  /** True to make everything anew; else what would come out the same is kept: pages, cards, and the whole site. */
  isFull?: boolean;
  /** True where files at fault are told of, and no more; else they are thrown once the site is built without them. */
  keepGoing?: boolean;
}

/**
 * Builds a site from the articles of a content folder, and says on standard output how each step went. The site is made beside
 * the folder it goes to and takes its place only when every step has passed, so that a failed build leaves the site before it, and
 * the failed one to look at. An article or an explainer at fault stops no other: it keeps its last good pages, or is left out.
 *
 * @throws UsageError, ContentError or an AggregateError of ContentErrors, as the step that failed says
 */
export async function buildSite(
  folders: Folders,
  leastConfidence: LeastConfidence,
  { isFull = false, keepGoing = false }: BuildOptions = {},
): Promise<void> {
  siteAliases();
  await requireReplaceable(folders);
  const faults: unknown[] = [];
  try {
    await withLock(folders, () => buildSteps(folders, leastConfidence, isFull, faults));
  } catch (error) {
    throw faults.length === 0 || error instanceof UsageError ? error : new AggregateError([...faults, error]);
  }
  if (faults.length === 0) return;
  const error = new AggregateError(faults, 'files at fault');
  if (!keepGoing) throw error;
  console.error(formatError(error).message);
}

/** @param faults where those go that stop nothing */
async function buildSteps(folders: Folders, leastConfidence: LeastConfidence, isFull: boolean, faults: unknown[]): Promise<void> {
  const articles = await findArticles([], folders);
  const ofArticles = await step(
    'explain',
    () => explainEach(articles, folders, leastConfidence),
    ({ size }) => count(articles.length, 'article') + faulty(size),
  );
  faults.push(...[...ofArticles.values()].flat());
  const code = await hashCode();
  const made = await hashSite(folders, code);
  if (!isFull && ofArticles.size === 0 && (await isAsBuilt(folders, made))) {
    console.log(`The site in ${shownPath(folders.out)} is that of this content already; --full builds it all the same`);
    return;
  }
  const next = await startSite(folders.out);
  const site = { ...folders, out: next };
  const keep = !isFull;
  forgetContent();
  const content = await step(
    'check',
    () => siteContent(folders),
    ({ explainers, atFault }) => count(explainers.length, 'explainer') + faulty(atFault.size),
  );
  const apart = await findOrigins(content.explainers, folders).then(() => new Map(), faultsByFile<{ slug: string }>);
  faults.push(...[...content.atFault.values(), ...apart.values()].flat());
  if (content.explainers.length === 0 && faults.length > 0) throw new AggregateError(faults, 'nothing to build a site of');
  const { slugs: atFault, verdicts } = findAtFault(
    ofArticles.keys(),
    [...apart.keys()].map(({ slug }) => slug),
    content,
    folders,
  );
  const bundle = await step(
    'bundle',
    () => bundlePages(code, isFull),
    ({ isNew }) => (isNew ? 'made' : 'kept'),
  );
  const drawing = await startCards(folders);
  const reading = await startReading(site, { keep, atFault });
  try {
    const kept = keep ? await openKeptPages(folders, next, code) : undefined;
    const { pages } = await step(
      'pages',
      () => makePages(folders, next, bundle, kept, reading.add),
      ({ pages, kept }) => `${count(pages.size, 'file')}, ${pages.size - kept} newly made`,
    );
    await step(
      'cards',
      () => drawing.place(next),
      ({ cards, drawn }) => `${count(cards, 'card')}, ${drawn} newly drawn`,
    );
    const read = await step(
      'read',
      () => reading.finish(),
      ({ files, read }) => `${count(files.size, 'file')}, ${read} newly read`,
    );
    await step(
      'search',
      () => indexSite(next, read.searched),
      (pages) => count(pages, 'page'),
    );
    await step(
      'verify',
      () => requireVerified(site, read, { keep }),
      (line) => line,
    );
    await finishSite(folders.out);
    await notePages(folders, code, pages);
  } finally {
    await drawing.stop();
    await reading.stop();
  }
  await noteBuilt(folders, made, atFault);
  console.log(`The site is in ${shownPath(folders.out)}${verdicts.length > 0 ? ', but for what is at fault:' : ''}`);
  for (const verdict of verdicts) console.log(`  ${verdict}`);
}

/**
 * Verifies a built site.
 *
 * @param read the site as it was read; absent to read it now, with what was at fault when it was built of what is there now
 * @param options.keep whether to keep what was found sound for the next run
 * @returns one line that says so
 * @throws AggregateError of ContentErrors, one for each finding
 */
export async function requireVerified(folders: Folders, read?: ReadSite, { keep = false } = {}): Promise<string> {
  const site = read ?? (await readSite(folders, { atFault: await notedAtFault(folders, await hashCode()) }));
  const findings = await verifySite(folders, site, { keep });
  if (findings.length > 0)
    throw new AggregateError(
      findings.map(({ problem, file, line, hint }) => new ContentError(problem, { file, line }, hint)),
      'the site breaks a promise',
    );
  const pages = [...site.files.keys()].filter((path) => path.endsWith('.html')).length;
  const but = site.atFault.size > 0 ? `, but for what is at fault: ${[...site.atFault].sort().join(', ')}` : '';
  return `${count(pages, 'page')}: verbatim, links, ids, hosts and scripts as promised${but}`;
}

/** @returns the faults of each article at fault @throws them where all are */
async function explainEach(articles: string[], folders: Folders, leastConfidence: LeastConfidence): Promise<FaultsByFile> {
  try {
    await explainArticles(articles, folders, leastConfidence, (report) => {
      for (const line of lostEdits(report)) console.log(line);
    });
    return new Map();
  } catch (error) {
    const byFile = faultsByFile<string>(error);
    if (byFile.size === articles.length) throw error;
    return byFile;
  }
}

async function step<Result>(name: string, work: () => Promise<Result>, say: (result: Result) => string): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(8)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${say(result)}`);
  return result;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
const faulty = (number: number): string => (number === 0 ? '' : `, ${number} at fault`);

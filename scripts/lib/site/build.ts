import { ContentError } from '../../../src/lib/content-error.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { type Drawing, startCards } from '../cards/make.ts';
import { forgetContent, siteContent } from '../content/site-content.ts';
import { explainArticles, findArticles } from '../explain/explain-articles.ts';
import { lostEdits } from '../explain/report.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { withLock } from '../platform/lock.ts';
import { indexSite } from '../search/index-site.ts';
import type { Searched } from '../search/searched.ts';
import { type ReadSite, readSite, startReading } from '../verify/read-site.ts';
import { verifySite } from '../verify/verify.ts';
import { siteAliases } from './aliases.ts';
import { bundlePages } from './bundle.ts';
import { notePages, openKeptPages } from './kept-pages.ts';
import { finishSite, requireReplaceable, startSite } from './out-folder.ts';
import { makePages } from './pages.ts';
import { hashCode, hashSite, isAsBuilt, noteBuilt } from './unchanged.ts';

/**
 * Builds a site from the articles of a content folder, and says on standard output how each step went. The site is made beside
 * the folder it goes to and takes its place only when every step has passed, so that a failed build leaves the site before it, and
 * the failed one to look at.
 *
 * @param isFull true to make everything anew; else what would come out the same is kept: pages, cards, and the whole site
 * @throws UsageError, ContentError or an AggregateError of ContentErrors, as the step that failed says
 */
export async function buildSite(folders: Folders, leastConfidence: LeastConfidence, isFull = false): Promise<void> {
  siteAliases();
  await requireReplaceable(folders);
  await withLock(folders, () => buildSteps(folders, leastConfidence, isFull));
}

async function buildSteps(folders: Folders, leastConfidence: LeastConfidence, isFull: boolean): Promise<void> {
  await step('explain', () => explainEach(folders, leastConfidence));
  const code = await hashCode();
  const made = await hashSite(folders, code);
  if (!isFull && (await isAsBuilt(folders, made))) {
    console.log(`The site in ${shownPath(folders.out)} is that of this content already; --full builds it all the same`);
    return;
  }
  const next = await startSite(folders.out);
  const site = { ...folders, out: next };
  const keep = !isFull;
  forgetContent();
  await step('check', async () => count((await siteContent(folders)).explainers.length, 'explainer'));
  const bundle = await step(
    'bundle',
    () => bundlePages(code, isFull),
    ({ isNew }) => (isNew ? 'made' : 'kept'),
  );
  const drawing = await startCards(folders);
  const reading = await startReading(site, { keep });
  try {
    const kept = keep ? await openKeptPages(folders, next, code) : undefined;
    const { pages } = await step(
      'pages',
      () => makePages(folders, next, bundle, kept, reading.add),
      ({ pages, kept }) => `${count(pages.size, 'file')}, ${pages.size - kept} newly made`,
    );
    await step('cards', () => placeEachCard(drawing, next));
    const read = await step('read', reading.finish, describeRead);
    await step('search', async () => count(await indexSite(next, searchedIn(read)), 'page'));
    await step('verify', () => requireVerified(site, read, { keep }));
    await finishSite(folders.out);
    await notePages(folders, code, pages);
  } finally {
    await drawing.stop();
    await reading.stop();
  }
  await noteBuilt(folders, made);
  console.log(`The site is in ${shownPath(folders.out)}`);
}

const searchedIn = ({ files }: ReadSite): Map<string, Searched> =>
  new Map([...files].flatMap(([path, { searched }]) => (searched ? [[path, searched]] : [])));

const describeRead = ({ files, read }: ReadSite): string => `${count(files.size, 'file')}, ${read} newly read`;

/**
 * Verifies a built site.
 *
 * @param read the site as it was read; absent to read it for this
 * @param options.keep whether to keep what was found sound for the next run
 * @returns one line that says so
 * @throws AggregateError of ContentErrors, one for each finding
 */
export async function requireVerified(folders: Folders, read?: ReadSite, { keep = false } = {}): Promise<string> {
  const site = read ?? (await readSite(folders));
  const findings = await verifySite(folders, site, { keep });
  if (findings.length > 0)
    throw new AggregateError(
      findings.map(({ problem, file, line, hint }) => new ContentError(problem, { file, line }, hint)),
      'the site breaks a promise',
    );
  const pages = [...site.files.keys()].filter((path) => path.endsWith('.html')).length;
  return `${count(pages, 'page')}: verbatim, links, ids, hosts and scripts as promised`;
}

async function explainEach(folders: Folders, leastConfidence: LeastConfidence): Promise<string> {
  const articles = await findArticles([], folders);
  await explainArticles(articles, folders, leastConfidence, (report) => {
    for (const line of lostEdits(report)) console.log(line);
  });
  return count(articles.length, 'article');
}

async function placeEachCard(drawing: Drawing, out: string): Promise<string> {
  const { cards, drawn } = await drawing.place(out);
  return `${count(cards, 'card')}, ${drawn} newly drawn`;
}

async function step(name: string, work: () => Promise<string>): Promise<void>;
async function step<Result>(name: string, work: () => Promise<Result>, describe: (result: Result) => string): Promise<Result>;
async function step<Result>(name: string, work: () => Promise<Result>, describe: (result: Result) => string = String): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(8)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${describe(result)}`);
  return result;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

import type { LeastConfidence } from '../../../src/site.config.ts';
import { readToday } from '../cli/cli.ts';
import { count } from '../cli/count.ts';
import { faultsByFile } from '../cli/faults.ts';
import { say } from '../cli/say.ts';
import { rulesOn } from '../content/public-content.ts';
import { forgetContent } from '../content/site-content.ts';
import { explainArticles, findArticles } from '../explain/explain-articles.ts';
import { carriedOver, lostEdits, type Report } from '../explain/report.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { FaultsByFile } from './at-fault.ts';
import { whileBundling } from './bundle.ts';
import { checkContent } from './check.ts';
import { completeSite } from './complete.ts';
import { makeFiles } from './make.ts';
import { startSite } from './out-folder.ts';
import { type BuildOptions, faulty, runBuild, step } from './run.ts';
import { hashCode, hashSite, isAsBuilt } from './unchanged.ts';

/**
 * Builds a site from the articles of a content folder, and says on standard output how each step went. The site is made beside
 * the folder it goes to and takes its place only when every step has passed, so that a failed build leaves the site before it, and
 * the failed one to look at. An article or an explainer at fault stops no other: it keeps its last good pages, or is left out.
 *
 * @throws UsageError, ContentError or an AggregateError of ContentErrors, as the step that failed says
 */
export async function buildSite(folders: Folders, leastConfidence: LeastConfidence, options: BuildOptions = {}): Promise<void> {
  const { isFull = false, warns = false } = options;
  await runBuild(folders, options, async (faults) => {
    const day = readToday();
    const code = await hashCode();
    await whileBundling(code, isFull, async (bundle) => {
      const articles = await findArticles([], folders);
      const ofArticles = await step(
        'explain',
        () => explainEach(articles, folders, leastConfidence, day),
        ({ size }) => count(articles.length, 'article') + faulty(size),
      );
      const made = await hashSite(folders, code, day);
      if (!isFull && ofArticles.size === 0 && (await isAsBuilt(folders, made, day))) {
        say(`The site in ${shownPath(folders.out)} is that of this content already; --full builds it all the same`);
        return;
      }
      const next = await startSite(folders.out);
      forgetContent();
      const checked = await checkContent(folders, day, ofArticles, faults);
      const site = await makeFiles(folders, next, { bundle, code, day, atFault: checked.slugs, isFull });
      await completeSite(folders, next, site, { code, made, day, isFull, warns, checked });
    });
  });
}

/** @returns the faults of each article at fault @throws them where all are */
async function explainEach(articles: string[], folders: Folders, leastConfidence: LeastConfidence, day: string): Promise<FaultsByFile> {
  const tell = (report: Report): void => {
    for (const line of [...carriedOver(report), ...lostEdits(report)]) say(line);
  };
  try {
    await explainArticles(articles, folders, leastConfidence, tell, { publishes: rulesOn(day) });
    return new Map();
  } catch (error) {
    const byFile = faultsByFile<string>(error);
    if (byFile.size === articles.length) throw error;
    return byFile;
  }
}

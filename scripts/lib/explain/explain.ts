import type { LeastConfidence } from '../../../src/site.config.ts';
import { analyse } from '../analyse/analyse.ts';
import type { Vocabulary } from '../analyse/model/vocabulary.ts';
import { keepSure } from '../analyse/sure.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticle } from '../read/read.ts';
import { type Handling, storeExplainer } from '../reconcile/store.ts';
import { extendAnalysis } from './extension.ts';
import type { Report } from './report.ts';

/** What all articles of a run have in common. */
export interface Run {
  /** Suggestions that are less sure are left out. */
  leastConfidence: LeastConfidence;
  /** YYYY-MM-DD. */
  today: string;
  /** See `hashMaking`. */
  made: string;
  handling: Handling;
}

/**
 * Turns one article into an explainer: reads it, analyses it, reconciles it with what is there, and writes what changed.
 * An article that lies elsewhere is copied into the articles folder.
 *
 * @param path of the article, absolute
 * @throws ContentError, or an AggregateError of them, when the article can't be read, or its explainer can't be brought together
 *   with what is there
 */
export async function explainArticle(path: string, bytes: Buffer, folders: Folders, vocabulary: Vocabulary, run: Run): Promise<Report> {
  const { leastConfidence, handling } = run;
  const file = shownPath(path);
  const article = await readArticle(bytes, file);
  const { analysis, leftOut } = keepSure(await extendAnalysis(analyse(article, vocabulary), article, file), leastConfidence);
  const { outcome, path: explainer, gone } = await storeExplainer({ path, bytes, article, analysis }, folders, run, handling);
  const { dryRun = false } = handling;
  return { file, explainer: shownPath(explainer), outcome, dryRun, gone, found: { article, analysis, leftOut } };
}

import { readFile } from 'node:fs/promises';
import { analyse } from './analyse/analyse.ts';
import { keepSure, type LeastConfidence } from './analyse/sure.ts';
import type { Vocabulary } from './analyse/vocabulary.ts';
import { type Folders, shownPath } from './folders.ts';
import { readArticle } from './read/read.ts';
import { storeExplainer } from './reconcile/store.ts';
import type { Report } from './report.ts';

/**
 * Turns one article into an explainer: reads it, analyses it, reconciles it with what is there, and writes what changed.
 * An article that lies elsewhere is copied into the articles folder.
 *
 * @param articleFile absolute
 * @param leastConfidence suggestions that are less sure are left out
 * @param today YYYY-MM-DD
 * @throws ContentError when the article can't be read, or its explainer can't be brought together with what is there
 */
export async function explainArticle(
  articleFile: string,
  folders: Folders,
  vocabulary: Vocabulary,
  leastConfidence: LeastConfidence,
  today: string,
): Promise<Report> {
  const bytes = await readFile(articleFile);
  const article = await readArticle(bytes, shownPath(articleFile));
  const { analysis, leftOut } = keepSure(analyse(article, vocabulary), leastConfidence);
  const { outcome, path } = await storeExplainer({ path: articleFile, bytes, article, analysis }, folders, today);
  return { file: shownPath(articleFile), explainer: shownPath(path), outcome, article, analysis, leftOut };
}

import { basename } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../platform/folders.ts';
import { wordsOf } from '../read/model/words.ts';
import { readArticle, readArticleFile } from '../read/read.ts';
import { alignTexts } from '../reconcile/align.ts';
import { nameOf } from '../reconcile/stored.ts';

/** An article whose file a person has renamed: it has the words of an explainer whose own article is gone. */
export interface Recognised {
  /** Of the article, absolute. */
  path: string;
  /** The explainer as it is called, and as the article's file has it now. */
  from: string;
  to: string;
}

/** So much of the words of an explainer's last revision has to stand in an article, and of the article's in it, for it to be the same one. */
export const LEAST_SHARED = 0.6;

/** An explainer whose article is gone, and the passages that it had last. */
interface Orphan {
  name: string;
  passages: readonly string[];
}

/**
 * Finds the articles whose files a person has renamed.
 *
 * @param paths articles without an explainer, absolute
 * @returns them, and by its path the fault of each that may be more than one
 */
export async function recogniseRenamed(
  paths: readonly string[],
  orphans: readonly Orphan[],
): Promise<{ found: Recognised[]; unclear: Map<string, ContentError> }> {
  const fits: Recognised[] = [];
  for (const path of paths) {
    const texts = await textsIn(path);
    for (const { name, passages } of orphans)
      if (sharedPart(passages, texts) >= LEAST_SHARED) fits.push({ path, from: name, to: nameOf(path) });
  }
  const isAlone = (fit: Recognised): boolean =>
    fits.every((other) => other === fit || (other.path !== fit.path && other.from !== fit.from));
  const unclear = fits.filter((fit) => !isAlone(fit)).map((fit): [string, ContentError] => [fit.path, unclearError(fit, fits)]);
  return { found: fits.filter(isAlone), unclear: new Map(unclear) };
}

/** What is wrong with a file is told where it is explained. */
async function textsIn(path: string): Promise<string[]> {
  const article = await readArticleFile(path)
    .then((bytes) => readArticle(bytes, shownPath(path)))
    .catch(() => null);
  return article ? wordsOf(article).map(({ text }) => text) : [];
}

/** How much of the longer of two articles the passages are that both have, as they were or reworded: 0 to 1. */
function sharedPart(before: readonly string[], now: readonly string[]): number {
  const { same } = alignTexts(before, now);
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const kept = same.flatMap((old, index) => (old === undefined ? [] : [Math.min(before[old]?.length ?? 0, now[index]?.length ?? 0)]));
  const sum = kept.reduce((total, own) => total + own, 0);
  return sum / Math.max(1, length(before), length(now));
}

function unclearError({ path, from, to }: Recognised, fits: readonly Recognised[]): ContentError {
  const explainers = fits.filter((fit) => fit.path === path).map((fit) => fit.from);
  const articles = fits.filter((fit) => fit.from === from).map((fit) => basename(fit.path));
  const problem =
    explainers.length > 1
      ? `this article has the words of several explainers whose articles are gone: ${explainers.join(', ')}`
      : `the explainer ${from}, whose article is gone, has the words of several new ones: ${articles.join(', ')}`;
  const hint = `Say which one it is: npm run rename -- explainers/${from} ${to}; or put the article back where it was.`;
  return new ContentError(problem, { file: shownPath(path) }, hint);
}

import { ContentError } from '../../../src/lib/content-error.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { extensionFile, loadExtension } from '../platform/extension.ts';
import { shownPath } from '../platform/folders.ts';
import type { Format } from '../read/formats.ts';
import type { Article } from '../read/model/types.ts';
import { faultOfAnalysis } from './check-analysis.ts';

/** What a publisher's extension exports by default (docs/extending.md). */
export interface Extension {
  /** Kinds of article files besides those that ship, or in the place of one. */
  formats?: Format[];
  /**
   * Called with what the analysis found in each article, before unsure suggestions are left out. What it changes stays suggested until an
   * editor approves it.
   *
   * @returns the analysis that the explainer is made of; the paragraphs and their texts as they were
   */
  afterAnalysis?: (analysis: Analysis, article: Article) => Analysis | Promise<Analysis>;
}

/**
 * The analysis of an article as the publisher's extension gives it back; the same where there is none.
 *
 * @throws ContentError when the extension fails, or gives what no explainer can be made of
 */
export async function extendAnalysis(
  analysis: Analysis,
  article: Article,
  file: string,
  extension: Promise<unknown> = loadExtension(),
): Promise<Analysis> {
  const { afterAnalysis } = (await extension) as Extension;
  if (!afterAnalysis) return analysis;
  const refuse = (problem: string): never => {
    const place = { file: shownPath(extensionFile() ?? '') };
    const hint = 'Correct the extension; docs/extending.md says what it may change.';
    throw new ContentError(`afterAnalysis, called for ${file}: ${problem}`, place, hint);
  };
  const texts = analysis.paragraphs.map(({ text }) => text);
  try {
    const extended = await afterAnalysis(analysis, article);
    const fault = faultOfAnalysis(extended, texts);
    return fault === undefined ? extended : refuse(fault);
  } catch (error) {
    return error instanceof ContentError ? Promise.reject(error) : refuse(String(error));
  }
}

import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import type { LeastConfidence } from '../../../src/site.config.ts';
import { analyse } from '../analyse/analyse.ts';
import type { Vocabulary } from '../analyse/model/vocabulary.ts';
import { keepSure } from '../analyse/sure.ts';
import { findTerms } from '../analyse/terms.ts';
import { sinceLines } from '../explainer/since-lines.ts';
import { placePictures } from '../pictures/place.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readArticle, readArticleFile } from '../read/read.ts';
import type { Means } from '../reconcile/made.ts';
import type { Plan } from '../reconcile/plan.ts';
import { type Handling, planExplainer } from '../reconcile/store.ts';
import { nameOf } from '../reconcile/stored.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import { asDecided } from './as-decided.ts';
import { extendAnalysis } from './extension.ts';
import { findingsOf, ownFound, type Report, taughtFound, termsFound } from './report.ts';
import { requireErased } from './require-erased.ts';
import { taughtChanges } from './taught.ts';
import { withMoves } from './with-moves.ts';

/** What all articles of a run have in common. */
export interface Run {
  /** Suggestions that are less sure are left out. */
  leastConfidence: LeastConfidence;
  /** YYYY-MM-DD. */
  today: string;
  means: Means;
  handling: Handling;
}

/** An article that was explained, and what is still to be written for it. Plain data: it can go from thread to thread. */
export interface Explained {
  report: Report;
  plan: Plan;
}

/** Explains the article of a path, absolute; see `explainArticle`. */
export type Explain = (path: string) => Promise<Explained>;

/** Loads what the analysis knows besides the article. @throws ContentError for a publisher's file that cannot be read */
export async function loadExplain(folders: Folders, run: Run): Promise<Explain> {
  const vocabulary = await loadVocabulary(folders.content);
  return (path) => explainArticle(path, folders, vocabulary, run);
}

/**
 * Turns one article into an explainer: reads it, analyses it, and reconciles it with what is there. An article that lies elsewhere is to be
 * copied into the articles folder.
 *
 * @param path of the article, absolute
 * @throws ContentError, or an AggregateError of them, when the article can't be read, or its explainer can't be brought together
 *   with what is there
 */
async function explainArticle(path: string, folders: Folders, vocabulary: Vocabulary, run: Run): Promise<Explained> {
  const { leastConfidence, means, handling } = run;
  const file = shownPath(path);
  const bytes = await readArticleFile(path);
  const received = await readArticle(bytes, file);
  requireErased(received, nameOf(path), file, means.erased);
  const { article, pictures } = await placePictures(received, { path, bytes }, folders.media);
  const read = async (known: Vocabulary) =>
    keepSure(withMoves(await extendAnalysis(analyse(article, known), article, file), means.moved), leastConfidence);
  const { analysis: found, leftOut } = await read(vocabulary);
  const { terms } = vocabulary;
  const analysis = terms.length > 0 ? { ...found, terms: findTerms(found, article, terms) } : found;
  const { plan, explainer: edited, ledger } = await planExplainer({ path, bytes, article, pictures, analysis }, folders, run, handling);
  const { outcome, path: explainer, gone, editorBlocks } = plan;
  const { dryRun = false } = handling;
  // A dry run shows what the publisher's actors do: the article is read once more, without them.
  const untaught =
    dryRun && vocabulary.shipped !== vocabulary.surfaces ? await read({ ...vocabulary, surfaces: vocabulary.shipped }) : null;
  const taught = untaught ? taughtChanges(untaught.analysis, analysis) : [];
  const shown = edited ? asDecided(article, analysis, edited) : { article, analysis };
  const findings = [
    ...findingsOf(shown.article, shown.analysis, leftOut),
    ...termsFound(shown.analysis, terms),
    ...taughtFound(taught),
    ...ownFound(editorBlocks),
  ];
  const { approved } = ledger;
  const lapsed = edited && approved && approvalOf(edited, approved).status === 'lapsed' ? sinceLines(edited, approved) : [];
  const report = { file, explainer: shownPath(explainer), outcome, dryRun, gone, lapsed, findings };
  return { report, plan };
}

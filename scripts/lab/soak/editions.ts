import { ContentError } from '../../../src/lib/content-error.ts';
import { readExplainer as readFile } from '../../../src/lib/explainer/read-explainer.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { analyse } from '../../lib/analyse/analyse.ts';
import type { Analysis } from '../../lib/analyse/model/analysis.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import type { Article } from '../../lib/read/model/types.ts';
import { textsOf } from '../../lib/read/model/words.ts';
import { readArticle } from '../../lib/read/read.ts';
import { hashOf, nextLedger, publishedBy, rejectedNow } from '../../lib/reconcile/ledger.ts';
import { nothingRejected, type Side } from '../../lib/reconcile/merge/types.ts';
import { type Reconciled, reconcile } from '../../lib/reconcile/reconcile.ts';
import { buildExplainer } from '../../lib/reconcile/store.ts';
import type { Random } from '../support/random.ts';
import type { Edit } from './editor.ts';
import { type Explainer, readExplainer, writeEdited } from './explainer.ts';
import { editAtRandom } from './mdx-edits.ts';
import { shaped } from './shaped.ts';

/** An article as it was published once. */
export interface Edition {
  article: Article;
  analysis: Analysis;
}

/** A person’s copy of an explainer, from edition to edition. */
export interface Copy {
  /** The file on disk. */
  mdx: string;
  ledger: Ledger;
  /** The edits that have to be in the file, each with what was generated before it and since. */
  edits: { edit: Edit; since: Explainer[] }[];
}

/** An edition of an article with these paragraphs, in some shape. */
export async function editionOf(texts: readonly string[], vocabulary: Vocabulary): Promise<Edition> {
  const empty = await readArticle(Buffer.from('Prose.\n'), 'article.txt');
  const article: Article = { ...empty, blocks: shaped(texts) };
  return { article, analysis: analyse(article, vocabulary) };
}

/** The first explainer of an article. */
export function openCopy(edition: Edition): Copy {
  const { mdx, ...built } = build(edition, null);
  return {
    mdx,
    ledger: nextLedger(null, { ...built, ...run, published: [], rejected: nothingRejected, generated: mdx, explainer: mdx }),
    edits: [],
  };
}

/** A person edits their file. Edits of theirs that this undoes need not be there any more. */
export function editCopy({ mdx, ledger, edits }: Copy, count: number, random: Random): Copy {
  const explainer = readExplainer(mdx);
  const fresh = editAtRandom(explainer, count, random);
  const left = edits.filter(({ edit, since }) => edit.isIn(explainer, since));
  const since = [readExplainer(ledger.generated)];
  return { mdx: writeEdited(explainer), ledger, edits: [...left, ...fresh.map((edit) => ({ edit, since }))] };
}

/**
 * The next edition meets the person's file, as in a run of `explain`.
 *
 * @param side whom the person runs it again for when edits and article clash
 * @returns the copy after that, and the edits that are neither in the file nor reported
 */
export function meetEdition({ mdx: onDisk, ledger, edits }: Copy, edition: Edition, side: Side): { copy: Copy; lost: Edit[] } {
  const { mdx: generated, ...built } = build(edition, ledger);
  const situation = { onDisk, lastGenerated: ledger.generated, generated, rejected: rejectedNow(ledger, built.gone) };
  const { reports, result } = settle((own) => reconcile(situation, 'a.mdx', own), side);
  const { mdx, rejected } = result;
  const published = [onDisk, mdx].map((own) => publishedBy(readFile(own, 'a.mdx')));
  const next = nextLedger(ledger, { ...built, ...run, published, rejected, generated, explainer: mdx });
  const [now, then] = [readExplainer(mdx), readExplainer(generated)];
  const all = edits.map(({ edit, since }) => ({ edit, since: [...since, then] }));
  const missing = all.filter(({ edit, since }) => !edit.isIn(now, since));
  return {
    copy: { mdx, ledger: next, edits: all.filter((entry) => !missing.includes(entry)) },
    lost: missing.map(({ edit }) => edit).filter(({ signs }) => !signs.some((sign) => reports.some((own) => own.includes(sign)))),
  };
}

/** Runs a merge; where it stops with conflicts, the person reads them and runs it again. */
function settle(merge: (side?: Side) => Reconciled, side: Side): { reports: string[]; result: Reconciled } {
  const reports: string[] = [];
  const told = (result: Reconciled) => ({ reports: [...reports, ...result.gone.map(({ what }) => what)], result });
  try {
    return told(merge());
  } catch (error) {
    if (!(error instanceof AggregateError) || !error.errors.every((fault) => fault instanceof ContentError)) throw error;
    reports.push(...error.errors.map(({ message }) => message));
    return told(merge(side));
  }
}

const run = { on: '2026-03-12', toTell: [] };

function build({ article, analysis }: Edition, ledger: Ledger | null) {
  const sha256 = hashOf(
    textsOf(article)
      .map(({ text }) => text)
      .join('\n'),
  );
  return buildExplainer(article, analysis, { file: 'article.txt', sha256 }, ledger);
}

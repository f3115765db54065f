import type { Ledger } from '../../../src/schemas/ledger.ts';
import { analyse } from '../analyse/analyse.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import { readArticle } from '../read/read.ts';
import type { Article } from '../read/types.ts';
import { buildExplainer } from '../reconcile/build.ts';
import { hashOf, nextLedger } from '../reconcile/ledger.ts';
import { mergeExplainers } from '../reconcile/merge/merge.ts';
import { conflictError, nothingRejected } from '../reconcile/merge/types.ts';
import { edit, edits as kinds, markWords, textOf } from './edits.ts';
import { readExplainer, writeEdited } from './explainer.ts';
import type { Figure } from './figure.ts';
import { editAtRandom } from './mdx-edits.ts';
import { Random } from './random.ts';

const LONGEST = 12;
const MOST_EDITS = 8;
/** Each new edition of an article meets the edits of so many people. */
const PEOPLE = 5;

/**
 * Lets people edit explainers at random while their articles are edited at random, merges, and counts the edits that are neither in the
 * result nor reported.
 *
 * @param articles the paragraphs of each
 * @param merges how many
 * @param tick called after each
 */
export async function soakMerges(
  articles: readonly string[][],
  merges: number,
  seed: number,
  vocabulary: Vocabulary,
  tick: () => void = () => {},
): Promise<{ figures: Figure[]; lost: string[] }> {
  const random = new Random(seed);
  const lost: string[] = [];
  let [made, count] = [0, 0];
  while (made < merges) {
    const texts = random.pick(articles).slice(0, LONGEST);
    const first = await generate(texts, null, vocabulary);
    const script = Array.from({ length: random.whole(1, MOST_EDITS) }, () => random.pick(kinds));
    const next = await generate(edit(markWords(texts), script, articles.flat(), random).map(textOf), first.ledger, vocabulary);
    for (let person = 0; person < PEOPLE && made < merges; person += 1) {
      const explainer = readExplainer(first.mdx);
      const edits = editAtRandom(explainer, random.whole(1, MOST_EDITS), (limit) => random.whole(0, limit - 1));
      const versions = { base: first.mdx, edited: writeEdited(explainer), generated: next.mdx };
      const { mdx, conflicts, gone } = mergeExplainers(versions, nothingRejected);
      const reports = [...conflicts.map((clash) => conflictError(clash, '').message), ...gone.map(({ what }) => what)];
      const [now, generated] = [readExplainer(mdx), readExplainer(next.mdx)];
      const missing = edits.filter(({ isIn }) => !isIn(now, generated));
      lost.push(...missing.filter(({ signs }) => !signs.some((sign) => reports.some((own) => own.includes(sign)))).map(({ what }) => what));
      count += edits.length;
      made += 1;
      tick();
    }
  }
  return { figures: [{ label: `a person's edits lost in ${merges} merges`, found: lost.length, bar: { most: 0 }, of: count }], lost };
}

/** What a run generates of an article with these paragraphs. */
async function generate(texts: readonly string[], ledger: Ledger | null, vocabulary: Vocabulary): Promise<{ mdx: string; ledger: Ledger }> {
  const empty = await readArticle(Buffer.from('Prose.\n'), 'article.txt');
  const article: Article = { ...empty, blocks: texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 })) };
  const source = { file: 'article.txt', sha256: hashOf(texts.join('\n')) };
  const { mdx, revision, gone } = buildExplainer(article, analyse(article, vocabulary), source, ledger);
  const run = { revision, gone, published: [], rejected: nothingRejected, generated: mdx, explainer: mdx, on: '2026-03-12', made: '' };
  return { mdx, ledger: nextLedger(ledger, run) };
}

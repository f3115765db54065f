import { whereNowAmong } from '../../../src/lib/revisions/where-now.ts';
import type { Ledger, LedgerPassage } from '../../../src/schemas/ledger.ts';
import { buryPassages, giveAddresses } from '../../lib/reconcile/addresses.ts';
import { knownAddresses, nextLedger } from '../../lib/reconcile/ledger.ts';
import { nothingRejected } from '../../lib/reconcile/merge/types.ts';
import type { Figure } from '../support/figure.ts';
import { Random } from '../support/random.ts';
import { edit, edits, markWords, type TracedParagraph, textOf } from './edits.ts';
import { Origins } from './origins.ts';
import type { PartResult } from './parts.ts';

const REVISIONS = 3;
const MOST_EDITS = 6;

interface AddressCount {
  survived: number;
  kept: number;
  stood: number;
  wrong: number;
  /** The first few wrong addresses: the words before and now. */
  faults: string[];
  given: number;
  resolved: number;
}

/**
 * Edits articles at random, three revisions in a row each, and looks where their addresses went. What is right is known from the
 * edits: each word remembers the passage that it comes from.
 *
 * @param articles the paragraphs of each
 * @param scripts how many chains of revisions
 * @param tick called after each
 */
export function soakAddresses(articles: readonly string[][], scripts: number, seed: number, tick: () => void = () => {}): PartResult {
  const random = new Random(seed);
  const count: AddressCount = { survived: 0, kept: 0, stood: 0, wrong: 0, faults: [], given: 0, resolved: 0 };
  for (let script = 0; script < scripts; script += 1) {
    const article = random.pick(articles);
    soakArticle(article, articles.filter((other) => other !== article).flat(), random, count);
    tick();
  }
  return { figures: figuresOf(count), faults: count.faults };
}

const figuresOf = ({ survived, kept, stood, wrong, given, resolved }: AddressCount): Figure[] => [
  {
    label: 'surviving passages that keep their address',
    unit: 'percent',
    value: (100 * kept) / Math.max(1, survived),
    of: survived,
    bar: { least: 99 },
  },
  { label: 'addresses that resolve to a wrong passage', unit: 'count', value: wrong, of: stood, bar: { most: 0 } },
  {
    label: 'old addresses that the ledger accounts for',
    unit: 'percent',
    value: (100 * resolved) / Math.max(1, given),
    of: given,
    bar: { least: 100 },
  },
];

function soakArticle(article: readonly string[], pool: readonly string[], random: Random, count: AddressCount): void {
  let ledger = publish(article, null);
  const given = new Set(passagesOf(ledger).map(({ id }) => id));
  for (let revision = 0; revision < REVISIONS; revision += 1) {
    const before = passagesOf(ledger);
    const texts = before.map(({ text }) => text);
    const script = Array.from({ length: random.whole(1, MOST_EDITS) }, () => random.pick(edits));
    const now = edit(markWords(texts), script, pool, random);
    ledger = publish(now.map(textOf), ledger);
    countKept(before, now, passagesOf(ledger), count);
    for (const { id } of passagesOf(ledger)) given.add(id);
  }
  const here = new Set(passagesOf(ledger).map(({ id }) => id));
  const removed = new Set(ledger.gone.filter(({ fate }) => fate === 'removed').map(({ id }) => id));
  const whereNow = whereNowAmong(ledger.gone);
  for (const id of given) {
    const end = whereNow(id);
    count.given += 1;
    if (here.has(end) || removed.has(end)) count.resolved += 1;
  }
}

const passagesOf = (ledger: Ledger) => ledger.revisions.at(-1)?.passages ?? [];

function publish(texts: readonly string[], ledger: Ledger | null): Ledger {
  const known = knownAddresses(ledger);
  const given = giveAddresses(texts, known);
  const gone = buryPassages(known, given, ledger?.revisions.length ?? 0);
  const passages = texts.map((text, index) => ({ id: given.ids[index] ?? '', text }));
  const revision = { file: 'a.txt', sha256: '', passages, statements: [] };
  const nothing = { published: [], rejected: nothingRejected, toTell: [], generated: '', explainer: '' };
  return nextLedger(ledger, { revision, gone, on: '2000-01-01', ...nothing });
}

/**
 * A passage survives when one paragraph holds more of its words than any other does and has more words of it than of any other passage. An
 * address is wrong when its paragraph may not answer for the passage. Passages of the same words are one: a reader can't tell them apart.
 */
function countKept(
  before: readonly LedgerPassage[],
  now: readonly TracedParagraph[],
  after: readonly LedgerPassage[],
  count: AddressCount,
): void {
  const origins = new Origins(before, now);
  const idsOf = Map.groupBy(before, ({ text }) => text);
  for (const { id, text } of before) {
    const at = after.findIndex((passage) => passage.id === id);
    const heirs = origins.heirs(text);
    const words = new Set(heirs.map((index) => after[index]?.text));
    if (words.size === 1 && heirs.every((index) => origins.hasMostFrom(index, text))) {
      count.survived += 1;
      const family = idsOf.get(text)?.map((passage) => passage.id) ?? [];
      const home = heirs.some((index) => family.includes(after[index]?.id ?? ''));
      if (heirs.includes(at) || (family.length > 1 && home)) count.kept += 1;
    }
    if (at < 0) continue;
    count.stood += 1;
    if (after[at]?.text === text || origins.mayAnswer(at, text)) continue;
    count.wrong += 1;
    if (count.faults.length < 5) count.faults.push(`wrong: ${text}\n  now: ${after[at]?.text}`);
  }
}

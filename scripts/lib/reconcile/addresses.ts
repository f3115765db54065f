import { createHash } from 'node:crypto';
import { whereNowAmong } from '../../../src/lib/revisions/where-now.ts';
import { givenAddress } from '../../../src/schemas/id.ts';
import { hasWords, type LedgerPassage, type LedgerStatement, type Tombstone } from '../../../src/schemas/ledger.ts';
import { type Alignment, alignTexts } from './align.ts';

/** What an explainer's addresses stood for before. */
export interface Known {
  /** The passages of the revision before, in order. */
  passages: readonly LedgerPassage[];
  gone: readonly Tombstone[];
  /** Every address that the explainer ever gave. */
  used: ReadonlySet<string>;
}

/**
 * The addresses of an article's paragraphs. A paragraph that is a passage of the revision before keeps its address (`alignTexts`); one with
 * the very words of a passage that is gone has that one's again; the others get new ones, made from a hash of their text. So no address ever
 * stands for another paragraph than before.
 */
export function giveAddresses(paragraphs: readonly string[], { passages, gone, used }: Known): { ids: string[]; alignment: Alignment } {
  const texts = passages.map(({ text }) => text);
  const alignment = alignTexts(texts, paragraphs);
  const returning = Map.groupBy(gone.filter(hasWords).toReversed(), ({ text }) => text);
  const fresh = freshAddresses(givenAddress.passage, new Set([...used, ...passages.map(({ id }) => id), ...gone.map(({ id }) => id)]));
  const ids = paragraphs.map((text, index) => {
    const same = passages[alignment.same[index] ?? -1];
    return same?.id ?? returning.get(text)?.shift()?.id ?? fresh(text);
  });
  return { ids, alignment };
}

/** The tombstones after a revision, whose index is given: what became of each passage that no longer stands in the article. */
export function buryPassages(
  { passages, gone }: Known,
  { ids, alignment }: { ids: string[]; alignment: Alignment },
  revision: number,
): Tombstone[] {
  const here = new Set(ids);
  const buried = passages.flatMap(({ id, text }, index): Tombstone[] => {
    if (here.has(id)) return [];
    const into = ids[alignment.into[index] ?? -1];
    return [into === undefined ? { id, text, revision, fate: 'removed' } : { id, text, revision, fate: 'merged', into }];
  });
  return [...gone.filter(({ id }) => !here.has(id)), ...buried];
}

/**
 * The addresses of statements. One whose passage is still there, or went into another, keeps its address while its words are the same or
 * were reworded; so does one that went with its words to the part that was split off its passage. Others get new ones, made from a
 * hash of passage and words.
 *
 * @param before the statements of the revision before
 * @param gone the tombstones after the new revision
 * @param used every address that the explainer ever gave to a statement
 */
export function giveStatementAddresses(
  statements: readonly Omit<LedgerStatement, 'id'>[],
  before: readonly LedgerStatement[],
  gone: readonly Tombstone[],
  used: ReadonlySet<string>,
): string[] {
  const oldTexts = before.map(({ content }) => content.join('\n'));
  const texts = statements.map(({ content }) => content.join('\n'));
  const whereNow = whereNowAmong(gone);
  const homes = before.map(({ passage }) => whereNow(passage));
  const former = new Set(before.map(({ passage }) => passage));
  const mayBe = (old: number, now: number): boolean => {
    const passage = statements[now]?.passage ?? '';
    return homes[old] === passage || (oldTexts[old] === texts[now] && !former.has(passage));
  };
  const { same } = alignTexts(oldTexts, texts, mayBe);
  const fresh = freshAddresses(givenAddress.statement, new Set([...used, ...before.map(({ id }) => id)]));
  return statements.map(({ passage, content }, index) => before[same[index] ?? -1]?.id ?? fresh([passage, ...content].join('\n')));
}

/**
 * Gives texts addresses that none has yet. The same text gets another each time: what was tried for it is taken, and not tried again.
 *
 * @param taken in use; what is given comes to it
 * @param onTry called for each address that is looked at
 */
export function freshAddresses(first: string, taken: Set<string>, onTry: () => void = () => {}): (text: string) => string {
  const alphabets = Array.from({ length: givenAddress.length }, (_, at) => (at === 0 ? first : givenAddress.rest));
  const tries = new Map<string, number>();
  return (text) => {
    for (let attempt = tries.get(text) ?? 0; ; attempt += 1) {
      onTry();
      const hash = createHash('sha256').update(`${attempt}\n${text}`).digest();
      const address = alphabets.map((alphabet, at) => alphabet.charAt((hash[at] ?? 0) % alphabet.length)).join('');
      if (taken.has(address)) continue;
      taken.add(address);
      tries.set(text, attempt + 1);
      return address;
    }
  };
}

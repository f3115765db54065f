import type { Ledger, Revision, Tombstone } from '../../../src/schemas/ledger.ts';
import { cutWords, type Doomed, hasDoomed } from './cut.ts';
import { scrubExplainer } from './explainer.ts';

/**
 * Takes words out of a ledger. A passage that is left without any leaves its address, and the day.
 *
 * @param sections the addresses of sections of the explainer that were made of the words: they are not kept
 * @param on YYYY-MM-DD
 */
export function scrubLedger(ledger: Ledger, doomed: Doomed, sections: readonly string[], on: string, file: string): Ledger {
  const generated = scrubExplainer(ledger.generated, doomed, file);
  const dropped = new Set([...sections, ...generated.sections]);
  const says = (value: unknown): boolean => hasDoomed(JSON.stringify(value), doomed);
  const gone = new Set<string>();
  const cut = <Own extends { id: string; text: string }>(passage: Own): Own[] => {
    const text = cutWords(passage.text, doomed);
    if (text !== '') return [{ ...passage, text }];
    gone.add(passage.id);
    return [];
  };
  const revisions = ledger.revisions.map((revision): Revision => ({ ...revision, passages: revision.passages.flatMap(cut) }));
  const tombstones = ledger.gone.flatMap((tombstone): Tombstone[] => (tombstone.fate === 'erased' ? [tombstone] : cut(tombstone)));
  // A passage that had other words in another revision is there still, or has its own tombstone.
  const known = new Set([...(revisions.at(-1)?.passages ?? []), ...tombstones].map(({ id }) => id));
  const erased = [...gone].filter((id) => !known.has(id)).map((id): Tombstone => ({ id, fate: 'erased', on }));
  const { rejected } = ledger;
  const unsaid = <Item>(items: readonly Item[]): Item[] => items.filter((item) => !says(item));
  const addresses = (sections: Record<string, string[]>) =>
    Object.fromEntries(unsaid(Object.entries(sections)).filter(([id]) => !dropped.has(id)));
  return {
    ...ledger,
    revisions: revisions.map((revision) => ({
      ...revision,
      statements: revision.statements.filter(({ passage, content }) => !gone.has(passage) && !says(content)),
    })),
    gone: [...tombstones, ...erased],
    sections: addresses(ledger.sections),
    left: addresses(ledger.left),
    rejected: {
      ...rejected,
      actors: unsaid(rejected.actors),
      themes: unsaid(rejected.themes),
      keyPoints: unsaid(rejected.keyPoints),
      dates: unsaid(rejected.dates),
      mentions: unsaid(rejected.mentions),
    },
    toTell: unsaid(ledger.toTell),
    generated: generated.mdx,
  };
}

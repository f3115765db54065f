import type { Tombstone } from '../../schemas/ledger.ts';

/**
 * Where the words of a passage are now: its own address, or that of the passage that they went into; its last one when that is gone, too.
 */
export function whereNow(id: string, gone: readonly Tombstone[]): string {
  const graves = new Map(gone.map((tombstone) => [tombstone.id, tombstone]));
  const seen = new Set<string>();
  let at = id;
  for (let grave = graves.get(at); grave?.fate === 'merged' && !seen.has(at); grave = graves.get(at)) {
    seen.add(at);
    at = grave.into;
  }
  return at;
}

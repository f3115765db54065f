import type { Tombstone } from '../../schemas/ledger.ts';

/**
 * Finds where the words of a passage are now: at its own address, or that of the passage that they went into; at its last one when that is gone, too.
 */
export function whereNowAmong(gone: readonly Tombstone[]): (id: string) => string {
  const graves = new Map(gone.map((tombstone) => [tombstone.id, tombstone]));
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let grave = graves.get(at); grave?.fate === 'merged' && !seen.has(at); grave = graves.get(at)) {
      seen.add(at);
      at = grave.into;
    }
    return at;
  };
}

import type { Provenance } from '../../schemas/provenance.ts';

/** Where all items of a list come from, when that is the same: then it is said once, beside the heading, and not of each item. */
export function sharedProvenance(items: { from: Provenance }[]): Provenance | undefined {
  const [first, ...others] = new Set(items.map(({ from }) => from));
  return others.length === 0 ? first : undefined;
}

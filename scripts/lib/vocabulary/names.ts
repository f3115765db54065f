import lists from '../../../src/vocabulary/name-lists.json' with { type: 'json' };
import stored from '../../../src/vocabulary/names-model.json' with { type: 'json' };
import type { NameLists, NameModel } from '../analyse/model/vocabulary.ts';
import { gatherRows } from '../analyse/names/features.ts';

/** Lists of names and of words that are none, as `npm run lab:lists` wrote them. */
export const loadNameLists = (): NameLists =>
  Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, new Set(rows.flatMap((row) => row.split(', ')))])) as Record<
    keyof typeof lists,
    Set<string>
  >;

/** The weights that tell names apart, as `npm run lab:train` wrote them. */
export function loadNameModel(): NameModel {
  const { features }: { features: Record<string, string> } = stored;
  const names = Object.keys(features);
  // Filled up to whole groups of base64, all rows are read as one.
  const weights = new Int8Array(Buffer.from(Object.values(features).join('').replaceAll('=', 'A'), 'base64'));
  const transitions = Float64Array.from(stored.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY);
  return { rows: gatherRows(names, weights.length / names.length), weights, scale: stored.scale, transitions };
}

import stored from '../../../src/vocabulary/names-model.json' with { type: 'json' };
import type { NameModel } from '../analyse/model/vocabulary.ts';

/** The weights that tell names apart, as `npm run lab:train` wrote them. */
export function loadNameModel(): NameModel {
  const entries = Object.entries(stored.features as Record<string, string>);
  const width = Math.sqrt(stored.transitions.length) - 1;
  const weights = new Int8Array(entries.length * width);
  const rows = new Map<string, number>();
  for (const [name, row] of entries) {
    weights.set(new Int8Array(Buffer.from(row, 'base64')), rows.size * width);
    rows.set(name, rows.size * width);
  }
  const transitions = Float64Array.from(stored.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY);
  return { rows, weights, scale: stored.scale, transitions };
}

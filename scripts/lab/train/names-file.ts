import type { NameModel } from '../../lib/analyse/model/vocabulary.ts';
import { nameOfFeature } from '../../lib/analyse/names/features.ts';

/** Writes the model as `loadNameModel` reads it: a line a feature, its weights as base64 of one signed byte a label. */
export function formatModel(about: Record<string, unknown>, { rows, weights, scale, transitions }: NameModel): string {
  const width = Math.sqrt(transitions.length) - 1;
  const features = [...rows].flatMap(([template, values]) =>
    [...values].map(([value, row]) => [nameOfFeature(template, value), row] as const),
  );
  const lines = features
    .map(([name, row]): [string, string] => [name, Buffer.from(weights.slice(row, row + width).buffer).toString('base64')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = [...transitions].map((weight) => (Number.isFinite(weight) ? weight : null));
  const entries = lines.map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
  const head = `{"about":${JSON.stringify(about, null, 2)},\n"scale":${scale},\n"transitions":${JSON.stringify(shown)},\n`;
  return `${head}"features":{\n${entries.join(',\n')}\n}}\n`;
}

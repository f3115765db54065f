import type { NameKind } from '../../lib/analyse/model/analysis.ts';
import type { Reading } from './document.ts';

const types: Record<NameKind, string> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** The names of people, organisations and places. */
export function predictNames({ analysis, place }: Reading): Record<string, unknown> {
  return { entities: analysis.names.map(({ paragraph, kind, ...span }) => ({ ...place(paragraph, span), type: types[kind] })) };
}

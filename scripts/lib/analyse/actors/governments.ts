import nominals from '../../../../src/vocabulary/nominals.json' with { type: 'json' };
import { lower, type Token } from '../../language/paragraph.ts';
import type { FoundActor } from '../model/analysis.ts';
import { overlaps } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import type { NameRun } from '../names/runs.ts';
import { type Draft, draft } from './drafts.ts';

const KINDS = new Set(nominals.governmentKinds);

/**
 * "the Biden administration": a government called after a person. The word "administration" is American usage: it belongs to the
 * United States when they are in the article.
 */
export function governmentOf(run: NameRun, known: readonly Draft[]): Draft[] {
  const { tokens } = run.sentence;
  const inside = /^(Administration|Government|Cabinet)$/.test((tokens[run.last - 1] as Token).text) && run.last - run.first === 2;
  const noun = inside ? tokens[run.last - 1] : tokens[run.last];
  if (!noun || !/^(administration|government|cabinet)$/i.test(noun.text) || lower(tokens[run.first - 1]) !== 'the') return [];
  if (known.some((other) => overlaps(other, { paragraph: run.paragraph, start: run.start, end: noun.end }))) return [];
  const person = (tokens[inside ? run.last - 2 : run.last - 1] as Token).text;
  if (KINDS.has(person)) return [];
  const name = `${person} ${noun.text.toLowerCase()}`;
  const american = lower(noun) === 'administration' && known.some((other) => other.entry.id === 'united-states');
  const entry: FoundActor = { id: slug(name), name, kind: 'government', ...(american ? { of: 'united-states' } : {}) };
  return [draft({ paragraph: run.paragraph, start: run.start, end: noun.end }, 'name', entry)];
}

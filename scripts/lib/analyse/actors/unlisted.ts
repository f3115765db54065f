import statehood from '../../../../src/vocabulary/statehood.json' with { type: 'json' };
import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import type { FoundActor, NameKind } from '../model/analysis.ts';
import { slug } from '../model/slug.ts';
import type { NameRun } from '../names/runs.ts';
import { type Draft, draft } from './states.ts';

const INSTITUTIONS = new Set(statehood.institutions);
const COUNTRIES = new Set(statehood.countries);
const OPENINGS = new RegExp(`^(?:the )?(?:${statehood.openings.join('|')}) of (?:the )?`, 'i');
/** In tokens: "Velmark, a small island country". */
const LONGEST_APPOSITION = 5;

/**
 * Countries that no list knows, where the article treats them as such: it tells of their foreign ministry or ambassador, or calls them a
 * country. A name that is also somebody's is none.
 *
 * @param runs the names that were read and that no vocabulary has
 */
export function unlistedStates(runs: readonly (NameRun & { kind: NameKind })[]): Draft[] {
  const surnames = new Set(
    runs.flatMap(({ kind, text }) => (kind === 'person' && text.includes(' ') ? (text.split(' ').at(-1) ?? []) : [])),
  );
  const names = new Map<string, string>();
  for (const run of runs) {
    const short = run.text.replace(OPENINGS, '');
    const { tokens } = run.sentence;
    // "Halloran's foreign minister" may be a prime minister's
    const owns = run.kind !== 'person' && isPossessive(tokens[run.last]) && isInstitution(tokens, run.last + 1);
    if (!surnames.has(short) && (owns || short !== run.text || isState(tokens, run.first, run.last))) names.set(short, short);
  }
  return runs.flatMap((run) => {
    const name = names.get(run.text.replace(OPENINGS, ''));
    const id = name === undefined ? '' : slug(name);
    if (name === undefined || id === '') return [];
    const entry: FoundActor = { id, name, kind: 'country' };
    return [draft(run, run.text === name ? 'name' : 'alias', entry)];
  });
}

/** Whether the words around a name treat it as a country. */
function isState(tokens: readonly Token[], first: number, last: number): boolean {
  const of = lower(tokens[first - 1]) === 'the' ? first - 2 : first - 1;
  if (lower(tokens[of]) === 'of') {
    const head = lower(tokens[of - 1]);
    const two = `${lower(tokens[of - 2])} ${head}`;
    if (INSTITUTIONS.has(head) || INSTITUTIONS.has(two) || COUNTRIES.has(head)) return true;
  }
  if (tokens[last]?.text !== ',' || !/^(a|an)$/.test(lower(tokens[last + 1]))) return false;
  const rest = tokens.slice(last + 2, last + 2 + LONGEST_APPOSITION);
  const noun = rest.findIndex(({ pos }, i) => pos === 'NOUN' && rest[i + 1]?.pos !== 'NOUN');
  return noun >= 0 && COUNTRIES.has(lower(rest[noun]));
}

/** "foreign ministry", "new prime minister", "ambassador". */
function isInstitution(tokens: readonly Token[], from: number): boolean {
  for (const at of [from, from + 1]) {
    const word = lower(tokens[at]);
    if (INSTITUTIONS.has(word) || INSTITUTIONS.has(`${word} ${lower(tokens[at + 1])}`)) return true;
    if (tokens[at]?.pos !== 'ADJ') return false;
  }
  return false;
}

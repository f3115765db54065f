import parts from '../../../../src/vocabulary/name-parts.json' with { type: 'json' };
import nominals from '../../../../src/vocabulary/nominals.json' with { type: 'json' };
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import { singular } from '../../language/nouns.ts';
import { isCapitalised, lower, type Sentence, type Span, spanOf, type Token } from '../../language/paragraph.ts';
import type { KnownHit } from '../names/known.ts';

const STATE = new Set(roles.state);
const BLOC = new Set(roles.bloc);
const SENIORITY = new Set(parts.seniority);

/** Who is in a capital for another state: "the embassy in Athens". */
const SENT = new Set(nominals.sent);

const BODIES = new Set(nominals.namedBodies);
const CAUSES = new Set(nominals.causes);

/**
 * The noun phrase that a country's or region's adjective heads when it names people or bodies who act for it: "senior U.S. diplomats",
 * "Turkish foreign ministry officials", "European partners". Null for "Turkish coffee", and where the phrase is the title of a named
 * person ("British Prime Minister Jane Doe").
 */
export function nominalOf(hit: KnownHit): (Span & { first: number; last: number }) | null {
  const { tokens } = hit.sentence;
  const heads = hit.role === 'region' ? BLOC : STATE;
  let last = -1;
  for (let i = hit.last; i < Math.min(tokens.length, hit.last + 4); i++) {
    const token = tokens[i] as Token;
    if (heads.has(lower(token)) && !(isCapitalised(token) && isCapitalised(tokens[i + 1]))) last = i + 1;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) break;
  }
  if (last < 0 || isCapitalised(tokens[last])) return null;
  // "Iranian Chess Federation President" acts for that body, "Syrian Democratic Forces" for themselves
  if (tokens.slice(hit.last, last).some(({ text }, i) => (BODIES.has(text) && hit.last + i < last - 1) || CAUSES.has(text))) return null;
  // "the US state of Ohio"
  if (lower(tokens[last - 1]) === 'state' && lower(tokens[last]) === 'of') return null;
  const plural = /s$/.test(lower(tokens[last - 1]));
  if (!plural && ['NOUN', 'PROPN'].includes(tokens[last]?.pos ?? '')) return null;
  let first = hit.first;
  while (SENIORITY.has(lower(tokens[first - 1]))) first--;
  return { first, last, ...spanOf(tokens, first, last) };
}

/** "officials in the capital", "leaders in Beijing": people who act for that capital's country. `preposition`: token index of "in". */
export function nominalInCapital(sentence: Sentence, preposition: number, end: number): (Span & { first: number; last: number }) | null {
  const { tokens } = sentence;
  const noun = lower(tokens[preposition - 1]);
  if (lower(tokens[preposition]) !== 'in' || !STATE.has(noun) || SENT.has(singular(noun))) return null;
  let first = preposition - 1;
  while (SENIORITY.has(lower(tokens[first - 1])) || tokens[first - 1]?.pos === 'NOUN') first--;
  return { first, last: end, ...spanOf(tokens, first, end) };
}

import { isCapitalised, isPossessive, isTimeWord, isVerbal, lower } from '../language/phrases.ts';
import type { Token } from '../types.ts';

const PLACE_BEFORE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'downtown',
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
  'greater',
  'visit',
  'visited',
  'visiting',
  'visits',
  'leave',
  'left',
  'leaving',
  'reach',
  'reached',
  'capital',
  'to',
  'from',
  'into',
  'through',
  'via',
  'over',
  'above',
  'toward',
  'towards',
  'of',
]);
const DEALT_WITH = new Set([
  'with',
  'between',
  'against',
  'by',
  'pressure',
  'warned',
  'warn',
  'urged',
  'urge',
  'told',
  'tell',
  'accused',
  'accuse',
  'force',
  'forced',
  'leaving',
  'pushed',
  'pressed',
  'allow',
  'allowed',
  'help',
  'helped',
  'prompted',
  'prompting',
  'forcing',
  'letting',
  'let',
  'put',
  'angered',
  'irritated',
  'isolate',
  'isolated',
  'punish',
  'support',
  'supports',
  'supported',
  'persuade',
  'convince',
  'ask',
  'asked',
]);
const LOCAL =
  /^(airport|streets?|suburbs?|mayor|residents?|police|metro|underground|court|stock|hospital|university|university's|region|district|area|bureau|correspondent|marathon|hotel|stadium|cathedral|resident|square|-based)$/;

/**
 * Whether a capital's name stands for its government here ("Moscow said", "Washington's ability") or is the place ("in Moscow"): the
 * metonymic and literal readings of Markert and Nissim (SemEval-2007 task 8). Without a sign it is the place.
 *
 * @param first, last token indices of the name, last exclusive
 */
export function standsForGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (after?.text === '-' || LOCAL.test(lower(after))) return false;
  if (after?.text === ',' && isCapitalised(tokens[last + 1]) && tokens[last + 2]?.text === ',') return false;
  if (after?.text === '(' || /^[—–]$/.test(after?.text ?? '')) return false;
  if (lower(before) === 'of' && /^(government|governments|leaders|officials|diplomats)$/.test(lower(tokens[first - 2]))) return true;
  if (DEALT_WITH.has(lower(before)) && lower(after) === 'to' && isVerbal(tokens[last + 1])) return true;
  if (PLACE_BEFORE.has(lower(before))) return false;
  if (isPossessive(after)) return !LOCAL.test(lower(tokens[last + 1])) && !isCapitalised(tokens[last + 1]);
  if (DEALT_WITH.has(lower(before))) return true;
  if (/^(and|or)$/.test(lower(before)) && tokens[first - 2]?.pos === 'PROPN')
    return /^(with|between|against)$/.test(lower(tokens[first - 3])) || actsNext(tokens, last);
  if (/^(and|or)$/.test(lower(after)) && isCapitalised(tokens[last + 1]))
    return DEALT_WITH.has(lower(before)) || actsNext(tokens, last + 2);
  return actsNext(tokens, last);
}

/** Whether a verb of which the name is the subject comes next, past an adverb or an aside in commas. */
function actsNext(tokens: readonly Token[], last: number): boolean {
  let at = last;
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex((token, i) => i > at && i < at + 8 && token.text === ',');
    if (close < 0 || tokens.slice(at + 1, close).some((token) => isCapitalised(token) || isTimeWord(token))) return false;
    at = close + 1;
  }
  while (tokens[at]?.pos === 'ADV') at++;
  const verb = tokens[at];
  if (!verb || !isVerbal(verb)) return false;
  return !/^(lies|sits|stands|located)$/.test(lower(verb)) && (verb.pos === 'AUX' || !/ing$/.test(verb.text));
}

import { lower, type Sentence, type Span, type Token } from '../../language/paragraph.ts';
import { verbGroupStart } from '../../language/verbs.ts';
import { dates } from '../../language/word-lists.ts';

/** Whether the clause that a date stands in tells what was, what is to come, or does not say. */
export type Tense = 'past' | 'future' | 'open';

const WILL = /^(will|shall|’ll|'ll|wo)$/i;
/** Before a date also those that say what may be, or was to be: "said she would leave on Friday". */
const MODAL = /^(will|shall|’ll|'ll|wo|would|may|might|can|could|should|must)$/i;
const STOPS = /^[;:“”"]$/;

/**
 * The tense of the nearest verb: back from the date to where its clause begins, else on from it. What lasts until a date, lasts beyond
 * the day of the article.
 */
export function tenseAt({ tokens }: Sentence, date: Span): Tense {
  const at = tokens.findIndex(({ end }) => end > date.start);
  if (/^(until|till)$/i.test(tokens[at - 1]?.text ?? '')) return 'future';
  for (let i = at - 1; i >= 0 && !STOPS.test(tokens[i]?.text ?? ''); i--) {
    const tense = /^according$/i.test(tokens[i]?.text ?? '') ? 'past' : tenseOf(tokens, i, MODAL);
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start < date.end) continue;
    if (STOPS.test(token.text)) break;
    const tense = tenseOf(tokens, i, WILL);
    if (tense) return tense;
  }
  return 'open';
}

/** @param ahead the modal verbs that put what follows them ahead */
function tenseOf(tokens: readonly Token[], i: number, ahead: RegExp): Tense | null {
  const token = tokens[i] as Token;
  if (dates.appointed.has(token.lemma) || /^(due|upcoming|forthcoming)$/i.test(token.text)) return 'future';
  if (token.pos === 'AUX' && ahead.test(token.text)) return 'future';
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return null;
  const before = tokens.slice(Math.max(0, i - 5), i).reverse();
  const to = before.findIndex(({ text }) => /^to$/i.test(text));
  if (to >= 0 && before.slice(0, to).every(({ pos }) => pos === 'ADV' || pos === 'AUX')) {
    const governor = before.slice(to + 1).find(({ pos }) => pos !== 'ADV');
    if (!governor) return null;
    if (/^(was|were|been)$/i.test(governor.text)) return 'open';
    return dates.ahead.has(governor.lemma) || dates.ahead.has(lower(governor)) ? 'future' : null;
  }
  const helpers = tokens.slice(verbGroupStart(tokens, i), i).filter(({ pos }) => pos === 'AUX');
  if (helpers.some(({ text }) => ahead.test(text))) return 'future';
  const word = lower(token);
  if (word === 'be') return null;
  if (/ing$/.test(word)) return helpers.some(({ text }) => /^(is|are|am|’s|'s|’re|'re)$/i.test(text)) ? 'open' : null;
  if (/^(was|were|had|did|been)$/.test(word) || /ed$/.test(word) || dates.samePast.has(word)) return 'past';
  if (helpers.some(({ text }) => /^did$/i.test(text))) return 'past';
  const present = word === token.lemma.toLowerCase() || /s$/.test(word);
  if (!present) return 'past';
  return dates.arranged.has(token.lemma) ? 'future' : 'open';
}

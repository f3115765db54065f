import { lower, type Sentence, type Span, type Token } from '../../language/paragraph.ts';
import { verbGroupStart } from '../../language/verbs.ts';
import { dates } from '../../language/word-lists.ts';

/** Whether the clause that a date stands in tells what was, what is to come, or does not say. */
export type Tense = 'past' | 'future' | 'open';

const WILL = /^(will|shall|’ll|'ll|wo)$/i;
/** Before a date also those that say what may be, or was to be: "said she would leave on Friday". */
const MODAL = /^(will|shall|’ll|'ll|wo|would|may|might|can|could|should|must)$/i;
const STOPS = /^[;:“”"]$/;
/** What may stand between "by" and its date. */
const NEARER = /^(the|this|early|late|about|around|mid)$/i;
const IS = /^(is|are|am|’s|'s|’re|'re)$/i;
/** After these a date is not the one that "is" puts ahead: "is in hospital after a fall on Friday". */
const ASIDE = /^(after|since|from|following|about|over|despite|because|who|which|that|as|than)$/i;

/**
 * The tense of the nearest verb: back from the date to where its clause begins, else on from it. A preposition before the date may
 * say it: what lasts until a date, lasts beyond the day of the article; what is to be done by one, is still to come.
 */
export function tenseAt({ tokens }: Sentence, date: Span): Tense {
  const at = tokens.findIndex(({ end }) => end > date.start);
  const link = tokens.slice(0, at).findLastIndex(({ text }) => !NEARER.test(text));
  const before = lower(tokens[link]);
  if (before === 'since') return 'past';
  if (before === 'of' && lower(tokens[link - 1]) === 'ahead') return 'future';
  if (/^(until|till)$/.test(before)) return isNegatedPast(tokens, link) ? 'past' : 'future';
  if (before === 'of' && lower(tokens[link - 1]) === 'deadline') return tokens.slice(at + 1).some(isOver) ? 'past' : 'future';
  if (before === 'to' && movedBy(tokens, link)) return 'future';
  const deadline = before === 'by' || (before === 'than' && lower(tokens[link - 1]) === 'later');
  for (let i = at - 1; i >= 0 && !STOPS.test(tokens[i]?.text ?? ''); i--) {
    const tense = /^according$/i.test(tokens[i]?.text ?? '') ? 'past' : isOn(tokens, i, at) ? 'future' : tenseOf(tokens, i, MODAL);
    if (deadline && (tense || isInfinitive(tokens, i))) return tense === 'past' && isDone(tokens, i) ? 'past' : 'future';
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start < date.end) continue;
    if (STOPS.test(token.text)) break;
    // "Friday is the deadline"
    if (i === at + 1 && /^is$/i.test(token.text) && (at === 0 || /^(but|and|,)$/i.test(tokens[at - 1]?.text ?? ''))) return 'future';
    const tense = tenseOf(tokens, i, WILL);
    if (tense) return tense;
  }
  return 'open';
}

const isOver = (token: Token): boolean => /^(was|were|had|passed|expired|came|went)$/i.test(token.text);

/** Whether the nearest verb before `at` moves something in time: "put off to Monday", "moved from Monday to Friday". */
export function movedBy(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== undefined && dates.moved.has(verb.lemma);
}

/** Whether "is" at `i` says when something is: "the vote is on Friday", "the shop is closed on Monday", "there is a hearing on Friday". */
function isOn(tokens: readonly Token[], i: number, at: number): boolean {
  if (!IS.test(tokens[i]?.text ?? '') || tokens[i]?.pos === 'PART') return false;
  const between = tokens.slice(i + 1, at);
  if (between.some(({ text }) => ASIDE.test(text) || text === ',')) return false;
  if (/^there$/i.test(tokens[i - 1]?.text ?? '')) return true;
  const told = between.find((token) => token.pos !== 'ADV' && token.pos !== 'PART' && !dates.heldOn.has(lower(token)));
  return !told || told.pos === 'ADP' || (told.pos === 'NUM' && between.length < 4) || NEARER.test(told.text);
}

const isInfinitive = (tokens: readonly Token[], i: number): boolean => tokens[i]?.pos === 'VERB' && lower(tokens[i - 1]) === 'to';

/** Whether the past verb at `i` is the clause's own: "was rebuilt by June", not "wants it rebuilt by June". */
function isDone(tokens: readonly Token[], i: number): boolean {
  if (tokens.slice(verbGroupStart(tokens, i), i).some(({ pos }) => pos === 'AUX')) return true;
  const earlier = tokens
    .slice(0, i)
    .findLast(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ' || /^[,;:“”"]$/.test(text));
  return earlier?.pos !== 'VERB' && earlier?.pos !== 'AUX';
}

/** "did not open until Thursday". */
function isNegatedPast(tokens: readonly Token[], until: number): boolean {
  const verb = tokens.slice(0, until).findLastIndex(({ pos }) => pos === 'VERB');
  const group = tokens.slice(Math.max(0, verb - 4), verb).map(lower);
  return group.some((word) => /^(not|n't|n’t|never)$/.test(word)) && group.some((word) => /^(did|was|were|had)$/.test(word));
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
  if (/ing$/.test(word)) {
    if (!helpers.some(({ text }) => IS.test(text))) return null;
    return dates.arranged.has(token.lemma) ? 'future' : 'open';
  }
  // "is closed on Friday", "stays shut until June"
  if (helpers.some(({ text }) => IS.test(text)) && (dates.heldOn.has(word) || dates.arranged.has(token.lemma))) return 'future';
  if (dates.heldOn.has(word) && /^(stay|remain|keep)$/.test(tokens[i - 1]?.lemma ?? '')) return null;
  if (/^(was|were|had|did|been)$/.test(word) || /ed$/.test(word) || dates.samePast.has(word)) return 'past';
  if (helpers.some(({ text }) => /^did$/i.test(text))) return 'past';
  const present = word === token.lemma.toLowerCase() || /s$/.test(word);
  if (!present) return 'past';
  return dates.arranged.has(token.lemma) ? 'future' : 'open';
}

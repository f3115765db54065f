import { lower, type Span, type Token } from '../../language/paragraph.ts';
import { nounPhraseAt } from '../../language/phrases.ts';
import { isFiniteAt } from '../../language/verbs.ts';
import { isTimeWord } from '../../language/word-lists.ts';
import type { Cue } from './cues.ts';
import { endOf } from './ends.ts';
import { contentSpan, inQuote, type Quotation, type Scene, SPEAKING } from './scene.ts';

/** How many tokens may stand between a cue and the quotation that it introduces. */
export const SKIPPED_AHEAD = 14;

/** The token that opens a quotation right after the cue: past "on Monday", "in a statement", whom it is said to, and a comma or colon. */
export function quoteAfter(scene: Scene, cue: Cue, from: number): number | null {
  const { tokens } = scene.sentence;
  const opensAt = (i: number) => scene.quotes.some((quote) => quote.start === tokens[i]?.start);
  if (!cue.frames.some((frame) => SPEAKING.has(frame)) || describes(cue)) return opensAt(from) ? from : null;
  let at = from;
  if (cue.frames.includes('person') && !opensAt(at)) at = nounPhraseAt(tokens, at)?.end ?? at;
  while (at < Math.min(tokens.length, from + SKIPPED_AHEAD)) {
    const token = tokens[at] as Token;
    if (opensAt(at)) return at;
    const phrase = token.pos === 'ADP' || lower(token) === 'to' ? nounPhraseAt(tokens, at + 1) : null;
    if (phrase && !opensAt(at + 1)) at = phrase.end;
    else if (token.text === ':') return opensAt(at + 1) ? at + 1 : null;
    else if (token.text === ',' || token.pos === 'ADV' || isTimeWord(token)) at++;
    else break;
  }
  return colonQuote(scene, at, from);
}

/** "called it “a mistake”": what stands between belongs to the quotation. */
const describes = ({ frames }: Cue): boolean =>
  (frames.includes('complement') || frames.includes('as')) && !frames.includes('clause') && !frames.includes('quote');

/** A colon right before a quotation says that it belongs to the cue, whatever stands between. */
function colonQuote({ sentence: { tokens }, quotes }: Scene, at: number, from: number): number | null {
  const colon = tokens.findIndex(({ text }, i) => i >= at && i < from + 2 * SKIPPED_AHEAD && text === ':');
  return colon >= 0 && quotes.some(({ start }) => start === tokens[colon + 1]?.start) ? colon + 1 : null;
}

/** A quotation that says something whole is the content; one that is a part of a phrase takes the phrase with it. */
export function quotedContent(scene: Scene, at: number): Span {
  const { tokens } = scene.sentence;
  const quote = quoteAt(scene, at);
  const end = endOf(scene, at, null);
  const next = tokens.findIndex((token) => token.start >= quote.end);
  const another = scene.quotes.some(({ start }) => start > quote.start && start < (tokens[end - 1] as Token).end);
  const joined =
    next >= 0 && (/^(as|of|in|to|by)$/.test(lower(tokens[next])) || (another && /^(and|or|but|then)$/.test(lower(tokens[next]))));
  if (isWhole(scene, at) && !joined) return { start: quote.start, end: quote.end };
  return contentSpan(scene, at, end);
}

const quoteAt = ({ sentence, quotes }: Scene, at: number): Quotation =>
  quotes.find(({ start }) => start === sentence.tokens[at]?.start) as Quotation;

/** Whether the quotation that opens at token `at` is more than a part of a phrase: it has a verb, or closes the sentence. */
export function isWhole(scene: Scene, at: number): boolean {
  const quote = quoteAt(scene, at);
  const inside = scene.sentence.tokens.filter((token) => inQuote({ quotes: [quote] }, token));
  return quote.open || quote.end >= scene.sentence.end - 1 || inside.some((token, i) => isFiniteAt(inside, i) || /^[?!]$/.test(token.text));
}

import { lower, type Sentence, type Span, spanOf, type Token } from '../../language/paragraph.ts';
import type { Quotation } from './quotations.ts';

/** A sentence with what its statements are cut from. `limits`: token indices where the stretch of a later cue begins. */
export interface Scene {
  sentence: Sentence;
  quotes: readonly Quotation[];
  limits: readonly number[];
}

/** Frames of what is said, in words of its own. */
export const SPEAKING: ReadonlySet<string> = new Set(['clause', 'person', 'quote']);

/** The span of tokens `start` to `end`, with the rest of a quotation that it would cut. */
export function contentSpan(scene: Scene, start: number, end: number): Span {
  const { tokens } = scene.sentence;
  const span = spanOf(tokens, start, end);
  const cut = scene.quotes.find((quote) => quote.start < span.end && quote.end > span.end);
  if (cut) span.end = cut.end;
  return span;
}

/** Whether a token stands inside a quotation. */
export const inQuote = ({ quotes }: Pick<Scene, 'quotes'>, token: Token | undefined): boolean =>
  token !== undefined && quotes.some((quote) => token.start >= quote.start && token.end <= quote.end);

/** The first token after the comma or conjunction that stands at a limit. */
export function skipLimit(tokens: readonly Token[], limit: number): number {
  let at = limit;
  while (/^([,;:—–]|--|and|but|while|as|though|although|whereas|yet)$/.test(lower(tokens[at]))) at++;
  return at;
}

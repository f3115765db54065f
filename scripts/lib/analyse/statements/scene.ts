import { lower, type Sentence, type Span, spanOf, type Token } from '../../language/paragraph.ts';

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

/** A quotation in a paragraph, its marks included. `open`: it runs to the paragraph's end without a closing mark. */
export interface Quotation extends Span {
  open: boolean;
}

/** Marks that open a quotation, and those that may close it: agencies write two single marks for a double one, and some mix both forms. */
const PAIRS: [open: string, close: RegExp][] = [
  ['“', /[”"]/g],
  ['„', /[“”]/g],
  ['«', /»/g],
  ['"', /["”]/g],
  ["''", /''/g],
  ['``', /''/g],
  ['”', /”/g],
];
const OPENING = /[“„«"'`”‘]/g;

/** The quotations of a paragraph, in order, not nested. */
export function findQuotes(text: string): Quotation[] {
  const quotes: Quotation[] = [];
  for (const { index } of text.matchAll(OPENING)) {
    const quote = index < (quotes.at(-1)?.end ?? 0) ? null : quoteAt(text, index);
    if (quote) quotes.push(quote);
  }
  return quotes;
}

function quoteAt(text: string, start: number): Quotation | null {
  const mark = text[start] as string;
  const pair = PAIRS.find(([open]) => text.startsWith(open, start));
  if (pair) {
    const [open, closing] = pair;
    if (/["”']/.test(mark) && !opensHere(text, start, start + open.length)) return null;
    closing.lastIndex = start + open.length;
    const close = closing.exec(text);
    if (!close) return mark === '”' ? null : { start, end: text.length, open: true };
    return { start, end: close.index + close[0].length, open: false };
  }
  if ((mark === '‘' || mark === "'") && opensHere(text, start)) return singleQuoteAt(text, start, mark === '‘' ? '’' : "'");
  return null;
}

const opensHere = (text: string, at: number, next = at + 1): boolean =>
  !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[next] ?? ' ');

/** A quotation in single marks: an apostrophe does not close it, so the closing mark stands after a word and before a space or point. */
function singleQuoteAt(text: string, start: number, close: string): Quotation | null {
  for (let end = text.indexOf(close, start + 1); end >= 0; end = text.indexOf(close, end + 1)) {
    const inner = text.slice(start + 1, end);
    const closes = !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ') && /[\p{L}\p{N}.,!?…]$/u.test(inner);
    if (!closes) continue;
    return inner.includes(' ') ? { start, end: end + 1, open: false } : null;
  }
  return null;
}

/** How much of the content stands in quotation marks: all of it, a part, or nothing. Only letters and digits count. */
export function quotedShare(text: string, content: readonly Span[], quotes: readonly Quotation[]): 'direct' | 'mixed' | 'indirect' {
  let quoted = 0;
  let plain = 0;
  for (const span of content) {
    for (let i = span.start; i < span.end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text[i] as string)) continue;
      if (quotes.some((quote) => i >= quote.start && i < quote.end)) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

import type { Span } from '../../language/paragraph.ts';

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

/** The quotations of a paragraph, in order, not nested. */
export function findQuotes(text: string): Quotation[] {
  const quotes: Quotation[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = quoteAt(text, at);
    if (quote) quotes.push(quote);
    at = quote?.end ?? at + 1;
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

import type { Paragraph, Span } from '../types.ts';
import type { Quote } from './quotes.ts';
import type { Attribution } from './statements.ts';

/** A shorter quotation that stands alone is a name or a motto, no statement. UTF-16 code units. */
const SHORTEST = 20;

/** A quotation that stands alone goes with the speaker before it, also of the paragraph before; else it stays without a source. */
export function withFollowingQuotes(paragraph: Paragraph, quotes: readonly Quote[], found: Attribution[]): Attribution[] {
  const result = [...found];
  for (const quote of quotes) {
    if (result.some((entry) => entry.content.some((span) => span.start < quote.end && span.end > quote.start))) continue;
    const first = paragraph.sentences.findIndex((sentence) => sentence.start === quote.start);
    const closes = paragraph.sentences.some((sentence) => Math.abs(sentence.end - quote.end) <= 1);
    if (first < 0 || !closes || quote.end - quote.start < SHORTEST) continue;
    const speaker = result.filter((entry) => entry.cue !== null && entry.sentence < first).at(-1);
    if (speaker && speaker.sentence >= first - 2 && spokenIn(speaker, quotes))
      speaker.content = [...speaker.content, { start: quote.start, end: quote.end }];
    else if (first === 0 || !speaker)
      result.push({
        sentence: first,
        source: null,
        head: null,
        cue: null,
        content: [{ start: quote.start, end: quote.end }],
        kind: 'direct',
        continues: first === 0,
      });
  }
  return result.sort((a, b) => (a.content[0] as Span).start - (b.content[0] as Span).start);
}

const spokenIn = (entry: Attribution, quotes: readonly Quote[]): boolean =>
  entry.content.some((span) => quotes.some((quote) => quote.start >= span.start && quote.end <= span.end));

import type { Paragraph } from '../../language/paragraph.ts';
import { type Attribution, UNSETTLED } from './attribution.ts';
import type { Quotation } from './quotations.ts';
import { signatureOf } from './turns.ts';

/** A shorter quotation that stands alone is a name or a motto, no statement. UTF-16 code units. */
const SHORTEST = 20;

/** A quotation that stands alone goes with the speaker before it, also of the paragraph before; else it stays without a source. */
export function withFollowingQuotes(paragraph: Paragraph, quotes: readonly Quotation[], found: Attribution[]): Attribution[] {
  const result = [...found];
  for (const quote of quotes) {
    if (result.some((entry) => entry.content.some((span) => span.start < quote.end && span.end > quote.start))) continue;
    const first = paragraph.sentences.findIndex((sentence) => sentence.start === quote.start);
    const closes = paragraph.sentences.some((sentence) => Math.abs(sentence.end - quote.end) <= 1);
    const signature = first < 0 ? null : signatureOf(paragraph.text, quote);
    if (signature) {
      result.push({
        ...UNSETTLED,
        ...signature,
        sentence: first,
        head: signature.source,
        content: [{ start: quote.start, end: quote.end }],
        pattern: 'signed',
        standing: 'name',
      });
      continue;
    }
    const around = first < 0 && quote.end - quote.start >= SHORTEST ? speakerAround(paragraph, result, quote, quotes) : undefined;
    if (around) around.content = [...around.content, { start: quote.start, end: quote.end }];
    if (first < 0 || !closes || quote.end - quote.start < SHORTEST) continue;
    const speaker = speakerBefore(result, first, quotes);
    if (speaker) speaker.content = [...speaker.content, { start: quote.start, end: quote.end }];
    else {
      const teller = tellerBefore(result, first);
      result.push({
        ...UNSETTLED,
        sentence: first,
        source: teller?.source ?? null,
        head: teller?.head ?? null,
        cue: null,
        content: [{ start: quote.start, end: quote.end }],
        continues: first === 0,
        pattern: teller ? 'quote-after' : 'quote-alone',
        standing: teller?.standing ?? 'none',
      });
    }
  }
  return result.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Who was quoted last, at most two sentences before. */
function speakerBefore(entries: readonly Attribution[], sentence: number, quotes: readonly Quotation[]): Attribution | undefined {
  const before = entries.filter((entry) => entry.cue !== null && entry.sentence < sentence && entry.sentence >= sentence - 2);
  return before.findLast((entry) => spokenIn(entry, quotes));
}

/** Who said something without quotation marks in the sentence before: `Doran said the pier was safe. "It will stay open."` */
const tellerBefore = (entries: readonly Attribution[], sentence: number): Attribution | undefined =>
  entries.findLast(
    (entry) => entry.sentence === sentence - 1 && entry.source !== null && /^(say|clause-say|voice|announced)/.test(entry.pattern),
  );

/** Whose quotation the sentence takes up again after an aside: `"…," he said, pointing at the dam, "…"`. */
function speakerAround(
  { text, sentences }: Paragraph,
  entries: readonly Attribution[],
  quote: Quotation,
  quotes: readonly Quotation[],
): Attribution | undefined {
  const sentence = sentences.findIndex(({ start, end }) => start < quote.start && end > quote.start);
  const before = entries.findLast(
    (entry) => entry.sentence === sentence && spokenIn(entry, quotes) && (entry.cue?.start ?? quote.end) < quote.start,
  );
  return /,\s*$/.test(text.slice(0, quote.start)) ? before : undefined;
}

const spokenIn = (entry: Attribution, quotes: readonly Quotation[]): boolean =>
  entry.content.some((span) => quotes.some((quote) => quote.start >= span.start && quote.end <= span.end));

const placeOf = ({ content, cue }: Attribution): number => content[0]?.start ?? cue?.start ?? 0;

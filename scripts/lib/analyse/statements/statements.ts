import { isOutside, type Paragraph, type Span } from '../../language/paragraph.ts';
import { cues } from '../../language/word-lists.ts';
import { type Attribution, confidenceOf, UNSETTLED } from './attribution.ts';
import { findQuotes, type Quotation, quotedShare } from './scene.ts';
import { attributionsIn } from './sentence.ts';

/**
 * Who said what in one paragraph, in the terms of the attribution literature (source, cue, content: Pareti 2012, PARC; Newell et al. 2018,
 * PolNeAR). Verbs, "according to" and nouns such as "the claim that" are cues; what lies inside a quotation is not searched.
 *
 * @param isPerson tells of a lower-case noun whether it names a kind of person
 */
export function findAttributions(paragraph: Paragraph, isPerson: (noun: string) => boolean): Attribution[] {
  const quotes = findQuotes(paragraph.text);
  if (isOutside(paragraph, { start: 0, end: paragraph.text.trimEnd().length })) return [];
  const turn = turnOf(paragraph);
  if (turn) return [turn];
  const found = paragraph.sentences.flatMap((sentence, i) =>
    isOutside(paragraph, sentence) ? [] : attributionsIn(i, sentence, quotes, isPerson),
  );
  const whole = withFollowingQuotes(paragraph, quotes, found);
  return whole.map((entry) => ({
    ...entry,
    kind: quotedShare(paragraph.text, entry.content, quotes),
    nested: whole.some(
      (outer) => outer !== entry && covers(outer.content, entry.cue) && !(covers(entry.content, outer.cue) && outranks(entry, outer)),
    ),
  }));
}

/** Of two that lie in each other, the surer one holds the other; of two alike, the first. */
const outranks = (one: Attribution, other: Attribution): boolean => {
  const difference = confidenceOf({ ...one, nested: false }) - confidenceOf({ ...other, nested: false });
  return difference > 0 || (difference === 0 && (one.cue?.start ?? 0) < (other.cue?.start ?? 0));
};

const covers = (content: readonly Span[], cue: Span | null): boolean =>
  cue !== null && content.some(({ start, end }) => start <= cue.start && end >= cue.end);

/** A shorter quotation that stands alone is a name or a motto, no statement. UTF-16 code units. */
const SHORTEST = 20;

/** A quotation that stands alone goes with the speaker before it, also of the paragraph before; else it stays without a source. */
function withFollowingQuotes(paragraph: Paragraph, quotes: readonly Quotation[], found: Attribution[]): Attribution[] {
  const result = [...found];
  for (const quote of quotes) {
    const words: Span = { start: quote.start, end: quote.end };
    if (result.some((entry) => entry.content.some((span) => span.start < quote.end && span.end > quote.start))) continue;
    const first = paragraph.sentences.findIndex((sentence) => sentence.start === quote.start);
    const own = { ...UNSETTLED, sentence: first, content: [words] };
    const closes = paragraph.sentences.some((sentence) => Math.abs(sentence.end - quote.end) <= 1);
    const signature = first < 0 ? null : signatureOf(paragraph.text, quote);
    if (signature) {
      result.push({ ...own, ...signature, head: signature.source, pattern: 'signed', standing: 'name' });
      continue;
    }
    const around = closes || quote.end - quote.start >= SHORTEST ? speakerAround(paragraph, result, quote, quotes) : undefined;
    if (around) around.content = [...around.content, words];
    const isWhole = quote.start === 0 && quote.end >= paragraph.text.trimEnd().length;
    if (first < 0 || !closes || (quote.end - quote.start < SHORTEST && !quote.open && !isWhole)) continue;
    const speaker = speakerBefore(result, first, quotes);
    if (speaker) speaker.content = [...speaker.content, words];
    else {
      const teller = tellerBefore(result, first);
      result.push({
        ...own,
        source: teller?.source ?? null,
        head: teller?.head ?? null,
        cue: null,
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

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|la|van|von|der|bin|al|of|and|the|N)\s+)?\p{Lu}[\p{L}.'’-]*){0,2}`;
/** `HARKER: …`, `Q: …`, also after a mark that opens the paragraph. */
const TURN = /^(["“]?)((?:\p{Lu}[\p{Lu}.'’-]+)(?:\s+\p{Lu}[\p{Lu}.'’-]+){0,4}|[QA])(:)\s+(?=\S)/u;
/** `Harker: the harbour stays shut`: a headline that names its speaker first. */
const LED = new RegExp(String.raw`^(${NAME})(:)\s+(?=["“‘'\p{L}\d])`, 'u');
const SIGNED = new RegExp(String.raw`^\s*([―—–]|--|-)[\s\u200d]*(${NAME})\s*(?=$|[,.(“"”\n])`, 'u');

/** What a paragraph gives as somebody's turn: a transcript's line, or a headline that begins with its speaker and a colon. */
function turnOf({ text }: Paragraph): Attribution | null {
  const turn = TURN.exec(text);
  const led = turn ? null : LED.exec(text);
  const match = turn ?? led;
  if (!match) return null;
  const name = (turn ? match[2] : match[1]) as string;
  if (
    cues.labels.has(name.toLowerCase()) ||
    /^(said|says|asked|asks|added|adds|wrote|writes|replied)\b/i.test(name) ||
    (led && text.includes('\n')) ||
    text.length - match[0].length < SHORTEST
  )
    return null;
  const start = turn ? (match[1] as string).length : 0;
  const end = start + name.length;
  return {
    ...UNSETTLED,
    sentence: 0,
    source: { start, end },
    head: { start: end - (name.split(/\s+/).at(-1) as string).length, end },
    cue: { start: end, end: end + 1 },
    content: [{ start: match[0].length, end: text.length }],
    pattern: turn ? 'turn' : 'headline',
    standing: 'name',
  };
}

/** "“…” ― Jane Doe": the name that signs a quotation. */
function signatureOf(text: string, quote: Quotation): { source: Span; cue: Span } | null {
  const match = SIGNED.exec(text.slice(quote.end));
  if (!match) return null;
  const [whole, dash, name] = match as unknown as [string, string, string];
  const at = quote.end + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  const cue = quote.end + whole.indexOf(dash);
  return { source: { start: at, end: at + name.length }, cue: { start: cue, end: cue + dash.length } };
}

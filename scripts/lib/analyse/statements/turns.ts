import cues from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import type { Paragraph, Span } from '../../language/paragraph.ts';
import { type Attribution, UNSETTLED } from './attribution.ts';
import type { Quotation } from './quotations.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|la|van|von|der|bin|al|of|and|the|N)\s+)?\p{Lu}[\p{L}.'’-]*){0,2}`;
/** `HARKER: …`, `Q: …`, also after a mark that opens the paragraph. */
const TURN = /^(["“]?)((?:\p{Lu}[\p{Lu}.'’-]+)(?:\s+\p{Lu}[\p{Lu}.'’-]+){0,4}|[QA])(:)\s+(?=\S)/u;
/** `Harker: the harbour stays shut`: a headline that names its speaker first. */
const LED = new RegExp(String.raw`^(${NAME})(:)\s+(?=["“‘'\p{L}\d])`, 'u');
const SIGNED = new RegExp(String.raw`^\s*([―—–]|--|-)[\s\u200d]*(${NAME})\s*(?=$|[,.(“"”\n])`, 'u');
/** What stands before the colon of a headline without being anybody: "Analysis: …". */
const LABELS = new Set(cues.labels);
/** UTF-16 code units. */
const SHORTEST = 20;

/** What a paragraph gives as somebody's turn: a transcript's line, or a headline that begins with its speaker and a colon. */
export function turnOf({ text }: Paragraph): Attribution | null {
  const turn = TURN.exec(text);
  const led = turn ? null : LED.exec(text);
  const match = turn ?? led;
  if (!match) return null;
  const name = (turn ? match[2] : match[1]) as string;
  if (
    LABELS.has(name.toLowerCase()) ||
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
export function signatureOf(text: string, quote: Quotation): { source: Span; cue: Span } | null {
  const match = SIGNED.exec(text.slice(quote.end));
  if (!match) return null;
  const [whole, dash, name] = match as unknown as [string, string, string];
  const at = quote.end + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  const cue = quote.end + whole.indexOf(dash);
  return { source: { start: at, end: at + name.length }, cue: { start: cue, end: cue + dash.length } };
}

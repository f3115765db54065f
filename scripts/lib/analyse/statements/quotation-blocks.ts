import type { Paragraph } from '../../language/paragraph.ts';
import { type Attribution, UNSETTLED } from './attribution.ts';

/** A shorter paragraph says nothing whole. UTF-16 code units. */
const SHORTEST = 20;
/** A dash before a name, at the end of a quotation. */
const DASH = /^\s*(?:―|—|–|--|-)\s*/;
/** A source has at most so many words. */
const LONGEST_SOURCE = 12;

/** Who signs the quotation that a paragraph is part of: the paragraph with the name, and where in it the name starts. */
interface Signature {
  paragraph: number;
  start: number;
}

/** What a paragraph of a quotation that stands by itself says: all of it, by whom signs it, or by whoever was announced before it. */
export interface BlockQuotation extends Attribution {
  signature: Signature | null;
}

/**
 * The statements of quotations that stand by themselves, set apart from the prose, for those of their paragraphs in which nobody is named as the
 * speaker.
 *
 * @param found what was found in each paragraph by itself
 * @returns for each paragraph what is said in it
 */
export function withBlockQuotations(paragraphs: readonly Paragraph[], found: readonly Attribution[][]): (Attribution | BlockQuotation)[][] {
  const result: (Attribution | BlockQuotation)[][] = [...found];
  for (const [first, last] of quotationsIn(paragraphs)) {
    const signature = first < last ? signatureOf(paragraphs, last) : null;
    const end = signature ? last - 1 : last;
    // Whoever was quoted before has not said this, unless it is announced.
    const isAnnounced = paragraphs[first - 1]?.text.trimEnd().endsWith(':') ?? false;
    if (signature) result[last] = [];
    for (let at = first; at <= end; at += 1) {
      const { text } = paragraphs[at] as Paragraph;
      const hasSpeaker = (found[at] as Attribution[]).some(({ source }) => source !== null);
      if (hasSpeaker || text.length < SHORTEST) continue;
      const own = { ...UNSETTLED, sentence: 0, source: null, head: null, cue: null, content: [{ start: 0, end: text.length }] };
      result[at] = [
        {
          ...own,
          continues: !signature && (at > first || isAnnounced),
          pattern: signature ? 'signed' : 'quote-alone',
          standing: 'none',
          signature,
        },
      ];
    }
  }
  return result;
}

/** The first and the last paragraph of each quotation. */
function quotationsIn(paragraphs: readonly Paragraph[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const [index, { role, goesOn }] of paragraphs.entries()) {
    const run = runs.at(-1);
    if (role !== 'quotation') continue;
    if (goesOn && run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** A last paragraph that is no sentence names the source: "— Jane Doe", "Harbour board report, p. 3". */
function signatureOf(paragraphs: readonly Paragraph[], paragraph: number): Signature | null {
  const { text } = paragraphs[paragraph] as Paragraph;
  const [dash = ''] = DASH.exec(text) ?? [];
  const words = text.slice(dash.length).split(/\s+/).length;
  if (words > LONGEST_SOURCE || (dash === '' && /[.!?…:;,"”]$/.test(text))) return null;
  return { paragraph, start: dash.length };
}

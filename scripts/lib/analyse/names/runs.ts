import {
  isCapitalised,
  isPossessive,
  lower,
  type Paragraph,
  type Span,
  sentencesOf,
  spanOf,
  type Token,
} from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Stretch } from './stretches.ts';
import { afterDemonym, HEADS, splitRun, untitled } from './titles.ts';

/** A run of capitalised words that may be a name, as token indices of its sentence. */
export interface NameRun extends Span, Stretch {
  text: string;
  /** The titles before it: "Prime Minister". */
  title: string;
}

/** The capitalised runs of an article that may be names, titles cut off, in order. */
export function findNameRuns(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): NameRun[] {
  const seenInside = capitalisedInside(paragraphs);
  return sentencesOf(paragraphs).flatMap((place) => runsOf(place, seenInside, vocabulary));
}

/** Words that the article capitalises within a sentence: there a capital tells of a name. */
function capitalisedInside(paragraphs: readonly Paragraph[]): Set<string> {
  const words = sentencesOf(paragraphs).flatMap(({ sentence: { tokens } }) =>
    tokens.filter((token, i) => {
      const before = tokens[i - 1];
      return before && isCapitalised(token) && !opensQuote(before) && !/^[:.?!]$/.test(before.text);
    }),
  );
  return new Set(words.map(({ text }) => text));
}

const opensQuote = (token: Token | undefined): boolean => token !== undefined && /^["“‘'([]$/.test(token.text);

function runsOf(
  { paragraph, text, sentence }: ReturnType<typeof sentencesOf>[number],
  seenInside: ReadonlySet<string>,
  vocabulary: Vocabulary,
): NameRun[] {
  const { tokens } = sentence;
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i, seenInside, vocabulary)) continue;
    const end = runEnd(tokens, i);
    for (const [first, last] of splitRun(tokens, afterDemonym(tokens, i, end, vocabulary), end)) {
      const name = untitled(tokens, first, last);
      if (name.first >= last) continue;
      const span = spanOf(tokens, name.first, last);
      if (span.end - span.start > 1)
        runs.push({ paragraph, sentence, ...name, last, ...span, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') });
    }
    i = end - 1;
  }
  return runs;
}

function startsName(tokens: readonly Token[], i: number, seenInside: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  const token = tokens[i] as Token;
  if (!isCapitalised(token) || parts.notNames.has(token.text)) return false;
  if (token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.pos === 'ADP') return false;
  const opens = i === 0 || opensQuote(tokens[i - 1]) || /^[:.?!—–]$/.test(tokens[i - 1]?.text ?? '');
  if (!opens) return true;
  if (
    parts.seniority.has(lower(token)) &&
    /^(adjective|alias|region)$/.test(vocabulary.surfaces.get(tokens[i + 1]?.text ?? '')?.role ?? '')
  )
    return false;
  const word = token.text.toLowerCase();
  if (vocabulary.surfaces.has(token.text) || seenInside.has(token.text)) return true;
  const { female, male, surnames, places, organisations, common } = vocabulary.names;
  const known = [female, male, surnames, places, organisations].some((list) => list.has(word));
  if (/^(\p{Lu}\.?){2,}$/u.test(token.text)) return true;
  if (parts.titles.has(token.text) && isCapitalised(tokens[i + 1])) return true;
  const next = tokens[i + 1];
  if (isCapitalised(next) && next?.pos === 'PROPN' && !parts.notNames.has(next.text))
    return token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ' || known;
  return token.pos === 'PROPN' && (known || (!common.has(word) && (isPossessive(next) || saysNext(next) || appositionNext(tokens, i + 1))));
}

const saysNext = (token: Token | undefined): boolean => /^(said|says|told|added|adds|warned|wrote)$/.test(lower(token));
const appositionNext = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' && (tokens[i + 1]?.pos === 'NUM' || /^(who|whose|a|an|the)$/.test(lower(tokens[i + 1])));

/** Where the run that starts at `start` ends: capitals, particles, initials, ampersands, and "of" after "Bank", "Ministry" and the like. */
function runEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const glued = token.start === tokens[i - 1]?.end;
    if (isCapitalised(token) && !parts.notNames.has(token.text) && token.pos !== 'PRON') end = i + 1;
    else if (
      parts.particles.has(lower(token)) &&
      (isCapitalised(tokens[i + 1]) || (parts.particles.has(lower(tokens[i + 1])) && isCapitalised(tokens[i + 2])))
    )
      continue;
    else if (isPossessive(token) && parts.owners.has(tokens[i - 1]?.text ?? '') && HEADS.has(tokens[i + 1]?.text ?? '')) continue;
    else if (token.text === '&' && isCapitalised(tokens[i + 1])) continue;
    else if (bridges(tokens, start, i)) continue;
    else if (!(token.text === '-' && glued)) break;
  }
  return end;
}

/** "of", "for", "and", "the" within a name: "Bank of England", "Ministry of Health and Welfare", "Secretary of State". */
function bridges(tokens: readonly Token[], start: number, i: number): boolean {
  const word = lower(tokens[i]);
  if (!/^(of|for|on|the|and)$/.test(word)) return false;
  const next = word === 'of' && lower(tokens[i + 1]) === 'the' ? tokens[i + 2] : tokens[i + 1];
  if (!isCapitalised(next) || parts.notNames.has(next?.text ?? '')) return false;
  const words = tokens.slice(start, i).map((token) => token.text);
  const headed = words.some((name) => parts.openingHeads.has(name));
  if (word === 'of') return headed || parts.headsBeforeOf.has(words.at(-1) ?? '');
  if (word === 'the') return lower(tokens[i - 1]) === 'of' && headed;
  if (word === 'for' || word === 'on') return headed && words.length <= 3;
  return headed && words.includes('of');
}

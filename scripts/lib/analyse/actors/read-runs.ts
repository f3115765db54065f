import type { Paragraph, Token } from '../../language/paragraph.ts';
import { isDayOrMonth, parts } from '../../language/word-lists.ts';
import type { FoundName, NameKind } from '../model/analysis.ts';
import { nameAt } from '../model/placed.ts';
import type { NameRun } from '../names/runs.ts';
import { titleBefore, untitled } from '../names/titles.ts';

/** A name that was read in the article, as a run of tokens. */
export interface ReadRun extends NameRun {
  kind: NameKind;
  confidence: number;
}

/** The runs of tokens that names stand on, titles cut off; things that only look like names are left out. */
export function runsOfNames(paragraphs: readonly Paragraph[], names: readonly FoundName[]): ReadRun[] {
  return names.flatMap(({ paragraph, start, end, kind, confidence }): ReadRun[] => {
    const { text, sentences } = paragraphs[paragraph] as Paragraph;
    const sentence = sentences.find((entry) => entry.start <= start && start < entry.end);
    if (!sentence) return [];
    const { tokens } = sentence;
    const from = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= end) + 1;
    const { first, title } = untitled(tokens, from, last);
    if (first >= last || abbreviatesThing(tokens, first, last)) return [];
    // "April said": a month is a name where it was read as somebody's.
    if (parts.notNames.has(text.slice(start, end)) && !(kind === 'person' && isDayOrMonth(tokens[first] as Token))) return [];
    const opens = (tokens[first] as Token).start;
    const told = title === '' ? titleBefore(tokens, first) : title;
    const own = isOfCouple(tokens, first, told) && last - first > 1 ? '' : told;
    const words = nameAt({ paragraph, start: opens, end }, paragraphs);
    return [{ paragraph, sentence, first, last, start: opens, end, text: words, title: own, kind, confidence }];
  });
}

/** "Mr. and Mrs. Paul Reed": the second title is not his. */
function isOfCouple(tokens: readonly Token[], first: number, title: string): boolean {
  const and = first - title.split(' ').length - 1;
  return title !== '' && /^(and|&)$/.test(tokens[and]?.text ?? '') && parts.titles.has(tokens[and - 1]?.text ?? '');
}

/** "extravehicular activity (EVA)": capitals in brackets, the last of which begins the small word before them. */
function abbreviatesThing(tokens: readonly Token[], first: number, last: number): boolean {
  const short = tokens[first]?.text ?? '';
  const word = tokens[first - 2]?.text ?? '';
  if (last - first !== 1 || tokens[first - 1]?.text !== '(' || !/^\p{Lu}{2,6}$/u.test(short)) return false;
  return /^\p{Ll}/u.test(word) && word[0]?.toUpperCase() === short.at(-1);
}

/** What a name names by the votes of all its mentions, each as heavy as its reading is sure; null when that is not sure enough. */
export function kindByVotes(runs: readonly ReadRun[]): NameKind | null {
  const votes: Record<NameKind, number> = { person: 0, organisation: 0, place: 0 };
  for (const { kind, confidence } of runs) votes[kind] += confidence;
  const [best] = (Object.entries(votes) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= runs.length * SURE ? best[0] : null;
}

/** Names that are read with less than this on average make no actor. */
const SURE = 0.5;

import { isCapitalised, type Paragraph, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { overlaps, type PlacedSpan } from '../model/placed.ts';

/**
 * The names of an article, and every other place where one of them is written as it is elsewhere (one sense per discourse): within a
 * longer name ("Texas" in "University of Texas"), or where its own sentence did not show that it is one.
 */
export function spreadNames(paragraphs: readonly Paragraph[], names: readonly FoundName[]): FoundName[] {
  const namesOf = Map.groupBy(names, ({ paragraph }) => paragraph);
  const byOpening = new Map<string, { words: string[]; name: FoundName }[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const words = tokensOf(paragraphs, name).map(({ text }) => text);
    const [opening] = words;
    if (opening === undefined || seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), { words, name }]);
  }
  const added: FoundName[] = [];
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      if (!isCapitalised(token)) return;
      for (const { words, name } of byOpening.get(token.text) ?? []) {
        if (!words.every((word, at) => tokens[i + at]?.text === word)) continue;
        const place = { paragraph, ...spanOf(tokens, i, i + words.length) };
        const touched = namesOf.get(paragraph)?.filter((other) => overlaps(other, place)) ?? [];
        if (touched.every((other) => mayHold(other, place, words.length))) added.push({ ...name, ...place });
      }
    });
  }
  return [...names, ...added];
}

/** Whether a name may stand within another: not alone in a person's, which has names of its own. */
function mayHold(whole: FoundName, part: PlacedSpan, words: number): boolean {
  const inside = whole.start <= part.start && part.end <= whole.end && whole.end - whole.start > part.end - part.start;
  return inside && (whole.kind !== 'person' || (words > 1 && part.end < whole.end));
}

function tokensOf(paragraphs: readonly Paragraph[], { paragraph, start, end }: FoundName): Token[] {
  const sentence = paragraphs[paragraph]?.sentences.find((candidate) => candidate.start <= start && end <= candidate.end);
  return sentence?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
}

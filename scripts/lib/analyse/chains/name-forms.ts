import { isCapitalised, type Paragraph, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import type { PlacedSpan } from '../model/placed.ts';
import { touching } from '../model/touching.ts';
import type { Referent } from './referents.ts';

type NameWords = Pick<Referent, 'words' | 'kind'>;

/** Of these names, which ones a name is a short form of, as indices in their order. */
export function nameForms(names: readonly NameWords[]): (short: NameWords) => number[] {
  const byWord = new Map<string, number[]>();
  const put = (word: string, i: number) => {
    const own = byWord.get(word) ?? [];
    own.push(i);
    byWord.set(word, own);
  };
  names.forEach(({ words }, i) => {
    if (words.length < 2) return;
    for (const word of new Set([...words, initialsOf(words)])) put(word, i);
  });
  return (short) => {
    const last = short.words.at(-1) as string;
    const near = new Set([...(byWord.get(last) ?? []), ...(byWord.get(last.replaceAll('.', '')) ?? [])]);
    return [...near].sort((a, b) => a - b).filter((i) => shortens(short, names[i] as NameWords));
  };
}

/** Whether one name is a short form of another: a surname or given name, an acronym, a body's name without what goes before or after. */
function shortens(short: NameWords, long: NameWords): boolean {
  if (short.words.length >= long.words.length) return false;
  if (short.words.length === 1) {
    const word = (short.words[0] as string).replaceAll('.', '');
    if (/^\p{Lu}{2,6}$/u.test(word)) return word === initialsOf(long.words);
    if (long.kind === 'organisation' && long.words.length > 1 && short.kind === 'organisation')
      return long.words.at(-1) === word || (long.words[0] === word && long.words[1] === 'of');
    return long.kind === 'person' && isPersonal(long.words) && (long.words.at(-1) === short.words[0] || long.words[0] === short.words[0]);
  }
  if (long.kind === 'person')
    return (
      long.words.at(-1) === short.words.at(-1) &&
      (long.words[0] === short.words[0] || long.words.slice(-short.words.length).join(' ') === short.words.join(' '))
    );
  return (
    long.kind === 'organisation' && short.kind === 'organisation' && ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `)
  );
}

const isPersonal = (words: readonly string[]): boolean => words.length < 6 && !words.some((word) => /^(of|for|the|and|&)$/.test(word));

const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/**
 * The names of an article, and every other place where one of them is written as it is elsewhere (one sense per discourse): within a
 * longer name ("Texas" in "University of Texas"), or where its own sentence did not show that it is one.
 */
export function spreadNames(paragraphs: readonly Paragraph[], names: readonly FoundName[]): FoundName[] {
  const namesAt = touching(names);
  const byWords = new Map<string, FoundName>();
  const lengthsFrom = new Map<string, Set<number>>();
  for (const name of names) {
    const words = tokensOf(paragraphs, name).map(({ text }) => text);
    const [opening] = words;
    const key = words.join(' ');
    if (opening === undefined || byWords.has(key)) continue;
    byWords.set(key, name);
    lengthsFrom.set(opening, (lengthsFrom.get(opening) ?? new Set()).add(words.length));
  }
  const added: FoundName[] = [];
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      if (!isCapitalised(token)) return;
      for (const length of lengthsFrom.get(token.text) ?? []) {
        const own = tokens.slice(i, i + length);
        const name = own.length === length ? byWords.get(own.map(({ text }) => text).join(' ')) : undefined;
        if (!name) continue;
        const place = { paragraph, ...spanOf(tokens, i, i + length) };
        if (namesAt(place).every((other) => mayHold(other, place, length))) added.push({ ...name, ...place });
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

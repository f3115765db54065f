import { isCapitalised, type Paragraph, type Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { FoundName } from '../model/analysis.ts';
import { overlaps, type PlacedSpan } from '../model/placed.ts';
import { isFull, type PersonalName, plainWord, readPersonalName } from './personal-name.ts';
import { titleBefore, untitled } from './titles.ts';

/** A part of a full name that stands for its person alone: token texts in small letters, and where the full name first stands. */
export interface BareForm {
  words: string[];
  name: FoundName;
}

/** The surnames, given names and nicknames of the people who are named in full, by their first words. */
export function bareForms(paragraphs: readonly Paragraph[], names: readonly FoundName[]): Map<string, BareForm[]> {
  const forms = new Map<string, BareForm[]>();
  const seen = new Set<string>();
  const put = (words: string[], name: FoundName) => {
    const [first] = words;
    if (!first || first.length < 2) return;
    const key = words.join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    const own = forms.get(first) ?? [];
    own.push({ words, name });
    forms.set(first, own);
  };
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const whole = readPersonalName(nameWithoutTitle(paragraphs, name));
    if (!whole || !isFull(whole)) continue;
    for (const words of shortForms(whole)) put(words, name);
  }
  for (const own of forms.values()) own.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function shortForms({ given, surname, nicknames, generation }: PersonalName): string[][] {
  const words = surname.split(' ');
  const forms = [[...words, generation], words, words.slice(-1), given.slice(0, 1), ...nicknames.map((nickname) => nickname.split(' '))];
  // A hyphen is a token of its own.
  return forms.map((form) => form.flatMap((word) => word.split(/(-)/)).filter(Boolean));
}

function nameWithoutTitle(paragraphs: readonly Paragraph[], name: FoundName): string {
  const { text, sentences } = paragraphs[name.paragraph] as Paragraph;
  const tokens = sentences.find(({ start, end }) => start <= name.start && name.start < end)?.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start >= name.start);
  const to = tokens.findLastIndex(({ end }) => end <= name.end) + 1;
  const { first } = untitled(tokens, from, to);
  return text.slice(tokens[first]?.start ?? name.start, name.end);
}

/** Whether a bare form stands at token `i`. */
export function standsAt(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  return (
    isCapitalised(tokens[i]) &&
    words.every((word, at) => plainWord(tokens[i + at]?.text ?? '') === word) &&
    isCapitalised(tokens[i + words.length - 1])
  );
}

/** Whether a word is but a part of a name: of a longer one that was read, or beside another capital that is no title. */
export function isPartOfName(
  tokens: readonly Token[],
  first: number,
  last: number,
  place: PlacedSpan,
  names: readonly FoundName[],
): boolean {
  const around = names.find((name) => overlaps(name, place));
  if (around && around.end - around.start > place.end - place.start && !endsTitled(tokens, first, last, around)) return true;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (
    isCapitalised(after) &&
    !parts.notNames.has(after?.text ?? '') &&
    after?.pos !== 'PRON' &&
    !/\p{Lu}{2}/u.test(tokens[first]?.text ?? '')
  )
    return true;
  if (after?.text === '-' && after.start === tokens[last - 1]?.end) return true;
  if (before?.text === '-' && before.end === tokens[first]?.start) return true;
  return (
    first > 1 &&
    isCapitalised(before) &&
    titleBefore(tokens, first) === '' &&
    !parts.notNames.has(before?.text ?? '') &&
    !/^(But|And|As|When|While)$/.test(before?.text ?? '')
  );
}

/** "Ms Halloran", read as one name: the title is no part of it. */
function endsTitled(tokens: readonly Token[], first: number, last: number, name: FoundName): boolean {
  return titleBefore(tokens, first) !== '' && name.end === tokens[last - 1]?.end;
}

import { isCapitalised, type Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

const LONGEST_TITLE = 4;
/** Last words of the names of bodies and places. */
export const HEADS = new Set([...parts.organisationHeads, ...parts.placeHeads]);

/** Cuts a run where a name cannot go on: before a title in its middle ("Kremlin Spokesman Ivan Petrov"). */
export function splitRun(tokens: readonly Token[], start: number, end: number): [number, number][] {
  const cuts = [start];
  for (let i = start + 1; i < end - 1; i++) {
    const size = titleAt(tokens, i, end);
    if (size > 0 && i + size < end && isCapitalised(tokens[i + size]) && !HEADS.has(tokens[i + size]?.text ?? '')) cuts.push(i);
  }
  return cuts.map((cut, index) => [cut, cuts[index + 1] ?? end]);
}

/** "Ethiopians Dejene Debela", "Russian Ivan Petrov": the demonym is no part of the person's name, but it is of "American Red Cross". */
export function afterDemonym(tokens: readonly Token[], start: number, end: number, vocabulary: Vocabulary): number {
  const role = vocabulary.surfaces.get((tokens[start] as Token).text)?.role;
  if (end - start < 3 || (role !== 'adjective' && role !== 'people' && !isPlaceOfOffice(tokens, start, vocabulary))) return start;
  const given = (tokens[start + 1] as Token).text.toLowerCase();
  return vocabulary.names.female.has(given) || vocabulary.names.male.has(given) || role === 'people' ? start + 1 : start;
}

/** "the First Minister of Scotland Nicola Sturgeon": the place belongs to the office. */
const isPlaceOfOffice = (tokens: readonly Token[], start: number, vocabulary: Vocabulary): boolean =>
  /^of$/i.test(tokens[start - 1]?.text ?? '') && vocabulary.names.places.has((tokens[start] as Token).text.toLowerCase());

/** How many tokens from `i` on are a title. */
function titleAt(tokens: readonly Token[], i: number, end: number): number {
  for (let size = Math.min(LONGEST_TITLE, end - i); size > 0; size--) {
    const words = tokens
      .slice(i, i + size)
      .map((token, at, all) => token.text + (all[at + 1] && all[at + 1]?.start !== token.end ? ' ' : ''));
    if (parts.titles.has(words.join(''))) return size;
  }
  return 0;
}

/** The title that ends right before token `end`: "Prime Minister" in "Prime Minister Anna Lindqvist". */
export function titleBefore(tokens: readonly Token[], end: number): string {
  for (let size = LONGEST_TITLE; size > 0; size--) {
    if (end - size < 0 || titleAt(tokens, end - size, end) !== size) continue;
    return textOf(tokens, end - size, end);
  }
  return '';
}

export function untitled(tokens: readonly Token[], start: number, end: number): { first: number; title: string } {
  let first = start;
  for (let size = titleAt(tokens, first, end); size > 0 && first + size < end; size = titleAt(tokens, first, end)) {
    if (HEADS.has(tokens[first + size]?.text ?? '')) break;
    first += size;
  }
  if (first === start && titleAt(tokens, start, end) === end - start) return { first: end, title: '' };
  return { first, title: textOf(tokens, start, first) };
}

const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
